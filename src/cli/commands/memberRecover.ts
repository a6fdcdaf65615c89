import { recoverAsOperator } from '../../modules/access/index.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow member recover`: removes a member's lost second step where fewer than two others could approve it. */
export const memberRecoverCommand = command({
  name: 'member recover',
  summary: 'Removes the second steps of a member who lost them, and signs them out. They have 24 hours to set up a new one.',
  usage: '--email <address> --reason <how you know that it is them>',
  options: { email: { type: 'string' }, reason: { type: 'string' } },
  run: async ({ app, asked, terminal }) => {
    const { email, reason } = asked.options
    if (typeof email !== 'string' || email.trim() === '') return terminal.wrongWords('Say whose: --email nia@hedgerow.example')
    if (typeof reason !== 'string' || reason.trim() === '')
      return terminal.wrongWords('Say how you know that it is them: --reason "She stood beside me"')
    const [network] = await allNetworks(app.database)
    if (network === undefined) return terminal.refused('This database has no network yet. Run npm start once, then try again.')
    const context = { networkId: network.id, actor: { kind: 'system', named: 'command' } } as const
    const recovered = await recoverAsOperator(app, context, { email: email.trim(), why: reason.trim() })
    if (!recovered.ok) return terminal.refused(`Nobody signs in to ${network.name} with ${email}.`)
    terminal.answer({ memberId: recovered.value }, [
      `The second steps of ${email} are removed, and they are signed out everywhere.`,
      'They have 24 hours to sign in with a code by e-mail and set up a new one.',
    ])
    return 0
  },
})

export { memberRecoverCommand as command }
