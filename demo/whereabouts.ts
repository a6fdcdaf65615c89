import type { LocationListing } from '../src/modules/directory/listing.ts'
import type { PlaceSlug } from './archetype.ts'
import type { Assigned } from './assign.ts'
import { capital } from './capital.ts'
import { slugOf } from './organisations/index.ts'
import { townOf } from './region/places.ts'
import { postcodesOf } from './region/postcodes.ts'
import { seededBy } from './seeded.ts'

/** Where an activity is: its venue; the office of those who come to people's homes; nothing for the phone, online and county-wide. */
export function whereaboutsOf(assigned: Assigned): readonly LocationListing[] {
  const { archetype, venue, place, organisation, turn } = assigned
  if (venue !== undefined) return [at(place, `venue-${place}-${slugOf(venue.name)}`, { name: capital(venue.name), address: venue.street })]
  if (archetype.at === 'at-home' && organisation.place !== undefined)
    return [at(place, `office-${organisation.sourceId}`, { name: `${organisation.name} office` })]
  // Feeds are careless with refuges: every second one gives the address away, and what reads it must keep it to itself.
  if (archetype.tag === 'refuge' && turn % 2 === 0) return [at(place, `hidden-${assigned.sourceId}`, { address: '14 Larkrise Close' })]
  return []
}

function at(place: PlaceSlug, sourceId: string, known: Pick<LocationListing, 'name' | 'address'>): LocationListing {
  const { postcode, latitude, longitude } = seededBy(sourceId).oneOf(postcodesOf(place))
  return { sourceId, ...known, town: townOf[place], postcode: written(postcode), latitude, longitude }
}

/** As people write it, with its space. */
function written(postcode: string): string {
  return `${postcode.slice(0, -3)} ${postcode.slice(-3)}`
}
