import { reconcile } from '../../modules/referrals/index.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow reconcile`: is every referral accounted for? Exit 1 when one is not. */
export const reconcileCommand = command({
  name: 'reconcile',
  summary: 'Checks that every referral is accounted for: none missing, none without an owner, a next step and a due time.',
  usage: '',
  options: {},
  run: async ({ app, terminal }) => {
    const networks = await allNetworks(app.database)
    const found = await Promise.all(networks.map(async (network) => ({ network: network.slug, ...(await reconcile(app, network.id)) })))
    const lines = found.flatMap(({ network, made, open, overdue, byState, faults }) => [
      `${network}: ${made} referrals made, ${open} open, ${overdue} past their due time.`,
      `  ${
        Object.entries(byState)
          .map(([state, count]) => `${state} ${count}`)
          .join(', ') || 'none yet'
      }`,
      ...(faults.length === 0
        ? ['  Every one is accounted for.']
        : faults.map((fault) => `  Not right: ${fault.replaceAll('-', ' ')}. Somebody may be lost: look now.`)),
    ])
    terminal.answer(found, lines)
    return found.every(({ faults }) => faults.length === 0) ? 0 : 1
  },
})

export { reconcileCommand as command }
