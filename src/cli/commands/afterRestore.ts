import { afterRestore } from '../../platform/backup/afterRestore.ts'
import { afterRestoreSteps } from '../afterRestoreSteps.ts'
import { command } from '../command.ts'

/** `hedgerow after-restore`: for a server of one's own, what `restore` does by itself once the database is back. */
export const afterRestoreCommand = command({
  name: 'after-restore',
  summary: 'After your own server was restored: repeats erasures, signs that the audit goes on from here, and checks everything.',
  usage: '--because "Put back the backup of 3 March after the disk failed"',
  options: { because: { type: 'string' } },
  run: async ({ app, asked, terminal }) => {
    const because = typeof asked.options.because === 'string' ? asked.options.because.trim() : ''
    if (because.length < 10) return terminal.wrongWords('Say why with --because, in at least ten letters: it is kept for good.')
    const { isRight, steps } = await afterRestore(app, afterRestoreSteps(because), terminal.say)
    terminal.answer({ isRight, steps }, [
      ...steps.map((step) => `${step.isRight ? 'right' : 'WRONG'}  ${step.name}: ${step.says}`),
      isRight ? 'People may use it.' : 'Do not let people in yet: what is wrong above comes first.',
    ])
    return isRight ? 0 : 1
  },
})

export { afterRestoreCommand as command }
