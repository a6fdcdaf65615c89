import { type Reconciled, reconcile } from '../../modules/referrals/index.ts'
import type { Network } from '../../platform/http/page.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow reconcile`: is every referral accounted for? Exit 1 when one is not. */
export const reconcileCommand = command({
  name: 'reconcile',
  summary: 'Checks that every referral is accounted for: none missing, unowned, untold, or other than what last happened to it.',
  usage: '',
  options: {},
  run: async ({ app, terminal }) => {
    const found: Found[] = []
    for (const { id, slug } of await allNetworks(app.database)) found.push({ network: slug, ...(await reconcile(app, id)) })
    terminal.answer(found, found.flatMap(inWords))
    return found.every(({ faults }) => faults.length === 0) ? 0 : 1
  },
})

export { reconcileCommand as command }

type Found = Reconciled & { readonly network: Network['slug'] }

function inWords({ network, made, open, overdue, byState, faults, odd }: Found): string[] {
  const rows: readonly (readonly [string, number])[] = [
    ['made, by events', made],
    ...Object.entries(byState).map(([state, count]) => [`  ${state}`, count] as const),
    ['there, by rows', Object.values(byState).reduce((sum, count) => sum + count, 0)],
    ['open', open],
    ['past their due time', overdue],
  ]
  return [
    network,
    ...rows.map(([what, count]) => `  ${what.padEnd(24)}${String(count).padStart(9)}`),
    ...(faults.length === 0
      ? ['  Every one is accounted for.']
      : faults.map((fault) => `  NOT RIGHT: ${fault.replaceAll('-', ' ')}.${named(fault, odd)}`)),
    ...(faults.length === 0 ? [] : ['  Somebody may be lost: look now, and call the safety officer today.']),
  ]
}

function named(fault: Reconciled['faults'][number], odd: Reconciled['odd']): string {
  const found = odd.find((one) => one.fault === fault)
  if (found === undefined) return ''
  const more = found.count - found.references.length
  return ` ${found.count}: ${found.references.join(', ')}${more === 0 ? '' : ` and ${more} more`}`
}
