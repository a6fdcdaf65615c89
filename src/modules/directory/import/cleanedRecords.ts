import type { Day } from '../../../kernel/day.ts'
import { ok, type Result } from '../../../kernel/result.ts'
import type { ActivityListing } from '../listing.ts'
import { cleanActivity } from './clean/cleanActivity.ts'
import type { FeedRefused } from './fault.ts'
import { type ImportNote, type RecordRefusal, shownValue, type TakesNotes } from './note.ts'
import type { Feed } from './open/feed.ts'
import type { RawActivity } from './read/rawActivity.ts'
import type { ReadableFile, ReadRecord } from './read/records.ts'

/** One activity of the feed with what there is to say about it: a listing to save, or none when it was refused. */
export type Cleaned = {
  readonly sourceId: string | undefined
  readonly listing: ActivityListing | undefined
  readonly notes: readonly ImportNote[]
}

/** Everything in a feed, cleaned, one after the other, always in the same order and with the same notes: a broken run can go on by counting. */
export async function* cleanedRecords(
  feed: Feed,
  files: readonly ReadableFile[],
  today: Day,
): AsyncGenerator<Result<Cleaned, FeedRefused>, void> {
  const seen = new Map<string, string>()
  const summarised = new Set(feed.withoutDetails)
  for (const file of files) {
    let ofFile = file.notes
    for await (const record of file.records()) {
      if (!record.ok) return yield record
      for (const cleaned of cleanRecord(record.value, today)) {
        const known = judge(cleaned, { seen, summarised, record: record.value })
        if (known === undefined && feed.hasSummariesToo) continue
        const judged = known ?? again(cleaned, record.value, seen.get(cleaned.sourceId ?? '') ?? '')
        // What holds for the whole file is one note, not one for each of its records.
        yield ok({ ...judged, notes: [...ofFile, ...judged.notes] })
        ofFile = []
      }
    }
  }
}

type Judging = { readonly seen: Map<string, string>; readonly summarised: ReadonlySet<string>; readonly record: ReadRecord }

/** The record as it is to be taken; undefined when its id has been seen before. */
function judge(cleaned: Cleaned, { seen, summarised, record }: Judging): Cleaned | undefined {
  const { sourceId, notes } = cleaned
  if (sourceId === undefined) return cleaned
  if (seen.has(sourceId)) return undefined
  seen.set(sourceId, record.start)
  return summarised.has(sourceId)
    ? { ...cleaned, notes: [...notes, { kind: 'repaired', recordId: sourceId, place: record.start, reason: 'details-not-read' }] }
    : cleaned
}

function cleanRecord(record: ReadRecord, today: Day): readonly Cleaned[] {
  if (!record.activities.ok) return [refused(undefined, record.start, record.activities.reason)]
  return record.activities.value.map((raw) => cleanOne(raw, record.start, today))
}

function cleanOne(raw: RawActivity, start: string, today: Day): Cleaned {
  const notes: ImportNote[] = []
  const recordId = typeof raw.id.value === 'string' || typeof raw.id.value === 'number' ? String(raw.id.value).trim().slice(0, 300) : ''
  const known = recordId === '' ? undefined : recordId
  const take: TakesNotes = (reason, at, value) => {
    const shown = value === undefined ? undefined : shownValue(value)
    notes.push({ kind: 'repaired', recordId: known, place: placeOf(start, at), reason, ...(shown === undefined ? {} : { value: shown }) })
  }
  const listing = cleanActivity(raw, today, take)
  if (!listing.ok) return refused(known, placeOf(start, raw.name.at), listing.reason)
  return { sourceId: listing.value.sourceId, listing: listing.value, notes }
}

function again(cleaned: Cleaned, record: ReadRecord, before: string): Cleaned {
  return refused(cleaned.sourceId, record.start, 'duplicate-id', before)
}

function refused(recordId: string | undefined, place: string, reason: RecordRefusal, value?: string): Cleaned {
  return {
    sourceId: recordId,
    listing: undefined,
    notes: [{ kind: 'refused', recordId, place, reason, ...(value === undefined ? {} : { value }) }],
  }
}

function placeOf(start: string, at: string): string {
  if (at === '') return start
  return at.startsWith('/') ? `${start} ${at}` : `${start}${at}`
}
