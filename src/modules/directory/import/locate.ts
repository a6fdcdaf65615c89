import type { NetworkId } from '../../../kernel/actor.ts'
import type { Point } from '../../../kernel/distance.ts'
import type { Database } from '../../../platform/database/database.ts'
import { readPostcode, readPostcodePoints } from '../../geography/index.ts'
import type { LocationListing } from '../listing.ts'
import type { Cleaned } from './cleanedRecords.ts'
import type { ImportNote } from './note.ts'

type Looking = { readonly database: Pick<Database, 'open'>; readonly networkId: NetworkId }

/** Gives places that have a postcode and no point the middle of their postcode, as far as geography knows it: distance then works for them. */
export async function locate({ database, networkId }: Looking, batch: readonly Cleaned[]): Promise<readonly Cleaned[]> {
  const wanted = batch.flatMap(({ listing }) => listing?.locations.flatMap((place) => postcodeWithoutPoint(place) ?? []) ?? [])
  const points = await readPostcodePoints(database, networkId, [...new Set(wanted)])
  return points.size === 0 ? batch : batch.map((cleaned) => located(cleaned, points))
}

function located(cleaned: Cleaned, points: ReadonlyMap<string, Point>): Cleaned {
  const { listing, sourceId, notes } = cleaned
  if (listing === undefined) return cleaned
  const found: ImportNote[] = []
  const locations = listing.locations.map((place) => {
    const point = points.get(postcodeWithoutPoint(place) ?? '')
    if (point === undefined) return place
    found.push({ kind: 'repaired', recordId: sourceId, place: 'postcode', reason: 'point-from-postcode', value: place.postcode ?? '' })
    return { ...place, ...point }
  })
  return found.length === 0 ? cleaned : { ...cleaned, listing: { ...listing, locations }, notes: [...notes, ...found] }
}

function postcodeWithoutPoint({ postcode, latitude }: LocationListing): string | undefined {
  return postcode === undefined || latitude !== undefined ? undefined : readPostcode(postcode)?.compact
}
