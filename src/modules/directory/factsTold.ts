import type { FactKind } from './freshness.ts'
import type { ActivityListing } from './listing.ts'

/** The kinds of fact a listing tells. That it exists is always one of them. */
export function factsTold(listing: ActivityListing): readonly FactKind[] {
  const { eligibility } = listing
  const told: readonly (readonly [FactKind, boolean])[] = [
    ['existence', true],
    ['schedule', listing.schedules.length > 0],
    ['place', listing.locations.length > 0],
    ['cost', listing.costs.length > 0],
    ['eligibility', Object.values(eligibility).some((said) => said !== undefined)],
    ['access', listing.access.length > 0],
    ['contact', [listing.email, listing.phone, listing.website, listing.contactName].some((said) => said !== undefined)],
  ]
  return told.filter(([, isTold]) => isTold).map(([fact]) => fact)
}

/** Free, not free, or (absent) not known: free only when every price that is known is nothing. */
export function isFree(listing: ActivityListing): boolean | undefined {
  const prices = listing.costs.flatMap(({ pence }) => (pence === undefined ? [] : [pence]))
  if (prices.length === 0) return undefined
  return prices.every((pence) => pence === 0)
}
