import type { Day } from '../../src/kernel/day.ts'
import type { ActivityListing } from '../../src/modules/directory/listing.ts'

/** A listing that shows only what a test cares about; the rest is ordinary. Listings with another id have another organisation unless it is given. */
export function aListing(shown: Partial<ActivityListing> = {}): ActivityListing {
  const sourceId = shown.sourceId ?? 'walk-1'
  return {
    sourceId,
    organisation: { sourceId: `group-of-${sourceId}`, name: 'Hill Walkers' },
    name: 'Gentle walk',
    summary: 'A slow walk and a cup of tea',
    status: 'active',
    delivery: ['in-person'],
    joining: 'contact-them',
    locations: [{ sourceId: 'hall', name: 'Village hall', town: 'Market Merrow', postcode: 'LA1 1YF', latitude: 54.05, longitude: -2.8 }],
    schedules: [{ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', closes: '11:30', exceptions: [] }],
    eligibility: {},
    costs: [{ pence: 0 }],
    languages: ['en'],
    access: ['step-free'],
    themes: ['movement'],
    sourceTerms: [],
    isSensitiveVenue: false,
    checkedOn: '2026-10-01' as Day,
    ...shown,
  }
}
