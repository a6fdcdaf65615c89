import { parseEmail } from '../../kernel/email.ts'
import { makeCodeForOperator } from '../../modules/access/index.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow member link`: the way in for a member while no e-mail can reach them. */
export const memberLinkCommand = command({
  name: 'member link',
  summary: 'Prints a link that signs a member in, for when no e-mail can reach them. It works once, for 10 minutes.',
  usage: '--email <address>',
  options: { email: { type: 'string' } },
  run: async ({ app, asked, terminal }) => {
    const { email: typed } = asked.options
    const email = parseEmail(typeof typed === 'string' ? typed : '')
    if (!email.ok) return terminal.wrongWords('Say whose: --email nia@hedgerow.example')
    const [network] = await allNetworks(app.database)
    if (network === undefined) return terminal.refused('This database has no network yet. Run npm start once, then try again.')
    const made = await makeCodeForOperator(app, { networkId: network.id, actor: { kind: 'system', named: 'command' } }, email.value)
    if (!made.ok) return terminal.refused(`Nobody signs in to ${network.name} with ${email.value}. Add them with: member add`)
    terminal.answer({ link: made.value.link }, [
      'Open this page and press the button. It works once, for 10 minutes:',
      `  ${made.value.link}`,
    ])
    return 0
  },
})

export { memberLinkCommand as command }
