import { headToKeep } from '../../platform/audit/signHeads.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow audit head`: one line for each network, to be kept where nobody who looks after the database reaches it. */
export const auditHeadCommand = command({
  name: 'audit head',
  summary: 'Prints where the audit ends now, signed, to be kept somewhere else.',
  usage: '',
  options: {},
  run: async ({ app, terminal }) => {
    const lines: string[] = []
    for (const network of await allNetworks(app.database)) lines.push(await headToKeep(app, network))
    terminal.answer(lines, lines)
    terminal.say('Keep these lines on paper or on another machine. Later: npm run hedgerow -- audit verify --kept <file with these lines>')
    return 0
  },
})

export { auditHeadCommand as command }
