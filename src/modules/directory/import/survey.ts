import type { Day } from '../../../kernel/day.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import { cleanedRecords } from './cleanedRecords.ts'
import type { FeedRefused } from './fault.ts'
import type { Feed } from './open/feed.ts'
import type { ReadableFile } from './read/records.ts'

/** What a feed holds, known from reading all of it once before anything is written. */
export type Survey = {
  readonly records: number
  /** Every id that it names, of refused records too: what is refused today has not vanished. */
  readonly ids: ReadonlySet<string>
  readonly isWhole: boolean
}

/** Reads a feed from its first to its last byte. What is cut short or not to be read is found here, while nothing has been changed. */
export async function survey(feed: Feed, files: readonly ReadableFile[], today: Day): Promise<Result<Survey, FeedRefused>> {
  const ids = new Set<string>()
  let [records, usable] = [0, 0]
  for await (const cleaned of cleanedRecords(feed, files, today)) {
    if (!cleaned.ok) return cleaned
    records += 1
    if (cleaned.value.listing !== undefined) usable += 1
    if (cleaned.value.sourceId !== undefined) ids.add(cleaned.value.sourceId)
  }
  if (records === 0) return refuse({ why: 'no-records', details: { file: feed.origin } })
  if (usable === 0) return refuse({ why: 'nothing-usable', details: { file: feed.origin, records } })
  const claimed = Math.max(0, ...files.flatMap(({ claims }) => claims ?? []))
  return ok({ records, ids, isWhole: feed.isWhole && claimed <= records })
}
