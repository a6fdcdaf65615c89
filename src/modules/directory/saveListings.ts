import type { Work } from '../../platform/database/work.ts'
import type { ActivityId, ActivityListing } from './listing.ts'
import { heldOf, type Placed, writeActivities } from './listing-store/activityRows.ts'
import { writeFacts } from './listing-store/factRows.ts'
import { writeFindEntries } from './listing-store/findEntryRows.ts'
import { lockFeed } from './listing-store/lockFeed.ts'
import { writeOrganisations } from './listing-store/organisationRows.ts'
import { writeParts } from './listing-store/partRows.ts'
import { listingHash } from './listingHash.ts'

/** What saving came to. `ids` names every activity, saved or unchanged, by the source's id. */
export type Saved = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly ids: ReadonlyMap<string, ActivityId>
}

// Enough to make a round trip worth while; few enough that a statement's parameters stay within a few megabytes.
const batchSize = 250

/**
 * Saves what a feed lists: new listings are added, changed ones written over, equal ones not touched. Ids, once given, stay.
 * Listings that are not among these are left alone: `markVanished` is for those. When the last batch is saved, call `rebuildVocabulary`.
 * A source id that comes twice counts once, as it is said last.
 */
export async function saveListings(work: Work, feed: string, listings: readonly ActivityListing[]): Promise<Saved> {
  await lockFeed(work, feed)
  const latest = [...new Map(listings.map((listing) => [listing.sourceId, listing])).values()]
  const ids = new Map<string, ActivityId>()
  let added = 0
  let changed = 0
  for (let from = 0; from < latest.length; from += batchSize) {
    const placed = await placeAll(work, feed, latest.slice(from, from + batchSize), ids)
    await writeAll(work, feed, placed)
    const fresh = placed.filter(({ isNew }) => isNew).length
    added += fresh
    changed += placed.length - fresh
  }
  return { added, changed, unchanged: latest.length - added - changed, ids }
}

/** Gives each listing its id and returns those that differ from what is held. */
async function placeAll(
  work: Work,
  feed: string,
  batch: readonly ActivityListing[],
  ids: Map<string, ActivityId>,
): Promise<readonly Placed[]> {
  const held = await heldOf(
    work,
    feed,
    batch.map(({ sourceId }) => sourceId),
  )
  return batch.flatMap((listing) => {
    const before = held.get(listing.sourceId)
    const id = before?.id ?? work.newId<'Activity'>()
    const hash = listingHash(listing)
    ids.set(listing.sourceId, id)
    return before?.hash === hash ? [] : [{ id, isNew: before === undefined, listing, hash }]
  })
}

async function writeAll(work: Work, feed: string, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return
  await writeOrganisations(
    work,
    feed,
    placed.map(({ listing }) => listing.organisation),
  )
  await writeActivities(work, feed, placed)
  await writeParts(work, placed)
  await writeFacts(work, feed, placed)
  await writeFindEntries(work, placed)
}
