import type { Result } from '../../../kernel/result.ts'
import type { Work } from '../../../platform/database/work.ts'
import { heldOf } from '../listing-store/activityRows.ts'
import { listedBy } from '../listing-store/vanishedRows.ts'
import { listingHash } from '../listingHash.ts'
import { termsWithoutTheme } from './clean/themes.ts'
import type { Cleaned } from './cleanedRecords.ts'
import type { FeedRefused } from './fault.ts'
import { locate } from './locate.ts'
import { type ImportNote, vanishedNote } from './note.ts'
import { type Counts, countsWith, noCounts } from './report.ts'

export type Rehearsal = {
  readonly feed: string
  readonly records: AsyncIterable<Result<Cleaned, FeedRefused>>
  readonly stillListed: ReadonlySet<string> | undefined
}

type Looking = Pick<Work, 'sql' | 'networkId'>

const batchSize = 1000

/** Counts what an import would do, and says of each record what it would say, without doing any of it. The feed has been surveyed before. */
export async function rehearse(
  work: Looking,
  { feed, records, stillListed }: Rehearsal,
): Promise<{ readonly counts: Counts; readonly notes: readonly ImportNote[] }> {
  const notes: ImportNote[] = []
  let counted = noCounts
  let batch: Cleaned[] = []
  const take = async () => {
    const located = await locate({ database: { open: work.sql }, networkId: work.networkId }, batch)
    for (const cleaned of located) notes.push(...cleaned.notes)
    counted = await count(work, feed, located, counted)
    batch = []
  }
  for await (const cleaned of records) {
    if (!cleaned.ok) continue
    batch.push(cleaned.value)
    if (batch.length < batchSize) continue
    await take()
  }
  await take()
  const vanished = stillListed === undefined ? [] : (await listedBy(work, feed)).filter(({ sourceId }) => !stillListed.has(sourceId))
  return { counts: { ...counted, vanished: vanished.length }, notes: [...notes, ...vanished.map(vanishedNote)] }
}

async function count(work: Looking, feed: string, batch: readonly Cleaned[], counts: Counts): Promise<Counts> {
  const listings = batch.flatMap(({ listing }) => listing ?? [])
  const held = await heldOf(
    work,
    feed,
    listings.map(({ sourceId }) => sourceId),
  )
  const added = listings.filter(({ sourceId }) => !held.has(sourceId)).length
  const unchanged = listings.filter((listing) => held.get(listing.sourceId)?.hash === listingHash(listing)).length
  const terms = listings.flatMap(({ sourceTerms }) => termsWithoutTheme(sourceTerms))
  return countsWith(
    counts,
    { records: batch.length, added, unchanged, changed: listings.length - added - unchanged, terms },
    batch.flatMap(({ notes }) => notes),
  )
}
