import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { FeedRefused } from '../fault.ts'
import type { Limits } from '../limits.ts'
import type { ImportNote, RecordRefusal } from '../note.ts'
import type { Feed, FeedFile } from '../open/feed.ts'
import { recordsInAll } from '../open/pages.ts'
import { readHeading, rowsOf, unknownColumns } from './csvRecords.ts'
import { type Format, jsonFormat } from './format.ts'
import { type FileDamage, type JsonLayout, layOut, readWhole, recordsOf } from './jsonRecords.ts'
import type { RawActivity } from './rawActivity.ts'
import { readCsv } from './readCsv.ts'
import { readFirstOruk } from './readFirstOruk.ts'
import { readHsds } from './readHsds.ts'
import { joinTables } from './readTables.ts'
import { isRecord, type Said } from './said.ts'

/** One record of a feed, read but not cleaned: usually one activity, more for an organisation that lists its own. */
export type ReadRecord = {
  /** Where it starts: `feed.json line 12 column 3`. */
  readonly start: string
  readonly activities: Result<readonly RawActivity[], RecordRefusal>
}

/** A file of which we know how to read it. */
export type ReadableFile = {
  readonly name: string
  /** What there is to say of the file as a whole, once. */
  readonly notes: readonly ImportNote[]
  readonly format: Format
  /** How many records there are in all, by its own word; more than there are in the feed means that a part is missing. */
  readonly claims: number | undefined
  readonly records: () => AsyncIterable<Result<ReadRecord, FeedRefused>>
}

/** Finds out how to read each file; files of a folder that hold no activities are left out. */
export async function readableFiles(feed: Feed, limits: Limits): Promise<Result<readonly ReadableFile[], FeedRefused>> {
  const found: ReadableFile[] = []
  let reason: FeedRefused = { why: 'format-not-known', details: { file: feed.files[0]?.name ?? feed.origin } }
  for (const file of feed.files) {
    const prefix = feed.files.length > 1 ? `${file.name} ` : ''
    const readable = startsAsJson(file) ? readableJson(file, prefix, limits) : readableCsv(file, prefix, limits)
    if (readable.ok) found.push(readable.value)
    // A damaged file may be the very one with the activities: then nothing is known of the feed.
    else if (readable.reason.why !== 'format-not-known' && readable.reason.why !== 'header-not-known') return readable
    else reason = readable.reason
  }
  return found.length > 0 ? ok(found) : refuse(reason)
}

type JsonFormat = Exclude<Format, 'csv'>

const mostSamples = 50

function startsAsJson({ bytes }: FeedFile): boolean {
  return /^\s*[[{]/.test(bytes.toString('utf8', 0, 4096))
}

function readableJson(file: FeedFile, prefix: string, limits: Limits): Result<ReadableFile, FeedRefused> {
  const layout = layOut(file.bytes, limits)
  if (!layout.ok) return refuse(damaged(layout.reason, file))
  if (layout.value.kind === 'tables') return readableTables(file, prefix, limits)
  const around = layout.value.kind === 'list' ? layout.value.around : {}
  const format = sampleFormat(file, layout.value, around, limits)
  if (!format.ok) return format
  const read = format.value === 'oruk-1.0' ? readFirstOruk : (record: Said) => readHsds(record, { value: around, at: '' })
  return ok({
    ...aboutFile(file),
    format: format.value,
    claims: recordsInAll(around),
    records: () => jsonRecords(file, { prefix, layout: layout.value, limits, read }),
  })
}

// The first record that is an object decides; an empty page of an API is a page all the same.
function sampleFormat(
  file: FeedFile,
  layout: JsonLayout,
  around: Readonly<Record<string, unknown>>,
  limits: Limits,
): Result<JsonFormat, FeedRefused> {
  let tried = 0
  for (const record of recordsOf(file.bytes, layout, limits)) {
    tried += 1
    if (!record.ok) return refuse(damaged(record.reason, file))
    const { value } = record.value
    const format = value.ok ? jsonFormat(value.value, around) : undefined
    if (format !== undefined) return ok(format)
    if (tried >= mostSamples || (value.ok && isRecord({ value: value.value, at: '' }))) break
  }
  return recordsInAll(around) === 0 ? ok('oruk-3.0') : refuse({ why: 'format-not-known', details: { file: file.name } })
}

type Reading = {
  readonly prefix: string
  readonly layout: JsonLayout
  readonly limits: Limits
  readonly read: (record: Said) => readonly RawActivity[]
}

async function* jsonRecords(
  file: FeedFile,
  { prefix, layout, limits, read }: Reading,
): AsyncGenerator<Result<ReadRecord, FeedRefused>, void> {
  for (const record of recordsOf(file.bytes, layout, limits)) {
    if (!record.ok) return yield refuse(damaged(record.reason, file))
    const { value, start, pointer } = record.value
    const said = value.ok ? { value: value.value, at: pointer } : undefined
    const activities = said === undefined ? value : isRecord(said) ? ok(read(said)) : refuse<RecordRefusal>('not-a-record')
    yield ok({ start: `${prefix}${start}`, activities: activities as ReadRecord['activities'] })
  }
}

function readableTables(file: FeedFile, prefix: string, limits: Limits): Result<ReadableFile, FeedRefused> {
  const whole = readWhole(file.bytes, limits)
  if (!whole.ok) return refuse(damaged(whole.reason, file))
  const services = joinTables({ value: whole.value, at: '' })
  return ok({
    ...aboutFile(file),
    format: 'hsds-3.0',
    claims: undefined,
    records: async function* () {
      for (const service of services)
        yield ok({ start: `${prefix}table services`, activities: ok(readHsds(service, { value: undefined, at: '' })) })
    },
  })
}

function readableCsv(file: FeedFile, prefix: string, limits: Limits): Result<ReadableFile, FeedRefused> {
  const heading = readHeading(file.bytes)
  if (heading === undefined) return refuse({ why: 'header-not-known', details: { file: file.name } })
  const about = aboutFile(file)
  return ok({
    ...about,
    notes: [...about.notes, ...unknownColumns(heading, prefix)],
    format: 'csv',
    claims: undefined,
    records: async function* () {
      for await (const row of rowsOf(file.bytes, heading, limits)) {
        if (!row.ok) return yield refuse(damaged(row.reason, file))
        const { cells, start } = row.value
        yield ok({ start: `${prefix}${start}`, activities: cells.ok ? ok([readCsv(cells.value)]) : cells })
      }
    },
  })
}

function aboutFile({ name, mendedFrom }: FeedFile): Pick<ReadableFile, 'name' | 'notes'> {
  return {
    name,
    notes: mendedFrom === undefined ? [] : [{ kind: 'repaired', recordId: undefined, place: name, reason: 'encoding-repaired' }],
  }
}

function damaged({ why, start }: FileDamage, file: FeedFile): FeedRefused {
  return { why, details: { file: file.name, place: start } }
}
