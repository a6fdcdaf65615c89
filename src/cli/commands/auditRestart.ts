import { signRestart } from '../../platform/audit/signHeads.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow audit restart`: says, signed and for good, that the database was put back to an earlier state on purpose. */
export const auditRestartCommand = command({
  name: 'audit restart',
  summary: 'After a backup was put back: says so in the signed heads, for good, so that checks compare from here on.',
  usage: '--because "Put back the backup of 3 March after the disk failed"',
  options: { because: { type: 'string' } },
  run: async ({ app, asked, terminal }) => {
    const because = typeof asked.options.because === 'string' ? asked.options.because.trim() : ''
    if (because.length < 10)
      return terminal.wrongWords('Say why with --because, in at least ten letters: it is kept for good and shown by every check.')
    const told: { network: string; line: number }[] = []
    for (const network of await allNetworks(app.database)) {
      told.push({ network: network.slug, line: await signRestart(app, network, because) })
    }
    terminal.answer(
      told,
      told.map(({ network, line }) => `${network}: written as line ${line} of the signed heads.`),
    )
    return 0
  },
})

export { auditRestartCommand as command }
