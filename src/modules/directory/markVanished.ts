import type { Work } from '../../platform/database/work.ts'
import { removeFindEntries } from './listing-store/findEntryRows.ts'
import { lockFeed } from './listing-store/lockFeed.ts'
import { restOrganisations } from './listing-store/organisationRows.ts'
import { type Listed, listedBy, markInactive } from './listing-store/vanishedRows.ts'

/** Marks inactive what a feed listed before and lists no longer, with organisations that then run nothing. Nothing is deleted. */
export async function markVanished(work: Work, feed: string, stillListed: ReadonlySet<string>): Promise<readonly Listed[]> {
  await lockFeed(work, feed)
  const vanished = (await listedBy(work, feed)).filter(({ sourceId }) => !stillListed.has(sourceId))
  if (vanished.length === 0) return []
  const ids = vanished.map(({ id }) => id)
  await removeFindEntries(work, ids)
  await markInactive(work, ids)
  await restOrganisations(work, feed)
  return vanished
}
