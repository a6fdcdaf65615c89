import { replayErasures } from '../../modules/rights/index.ts'
import { mappingOf } from '../../platform/about-person/aboutPerson.ts'
import { command } from '../command.ts'

/** `hedgerow erasures replay`: forgets again whom a restored backup brought back. */
export const erasuresReplayCommand = command({
  name: 'erasures replay',
  summary: 'Erases again everybody in the erasure ledger whom this database still remembers: after every restore. Safe to repeat.',
  usage: '[--ledger <file>]',
  options: { ledger: { type: 'string' } },
  run: async ({ app, modules, asked, terminal }) => {
    const { ledger } = asked.options
    const file = typeof ledger === 'string' ? ledger : undefined
    const { inLedger, erasedAgain } = await replayErasures(app, { mapping: mappingOf(modules), file })
    terminal.answer({ inLedger, erasedAgain }, [`${inLedger} erasures in the ledger; ${erasedAgain} were here again and are erased.`])
    return 0
  },
})

export { erasuresReplayCommand as command }
