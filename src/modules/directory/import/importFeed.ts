import { createHash } from 'node:crypto'
import { type Day, dayAt } from '../../../kernel/day.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { listedBy } from '../listing-store/vanishedRows.ts'
import { type Cleaned, cleanedRecords } from './cleanedRecords.ts'
import type { FeedRefused } from './fault.ts'
import { limits } from './limits.ts'
import { locate } from './locate.ts'
import { noteWords } from './noteWords.ts'
import type { Feed } from './open/feed.ts'
import { type ReadableFile, readableFiles } from './read/records.ts'
import { rehearse } from './rehearse.ts'
import type { ImportReport } from './report.ts'
import { finishRun, RunMoved, saveBatch } from './runSteps.ts'
import { endRun, type ImportRunId, type KeptNote, type OpenRun, resumeRun, startRun } from './runStore.ts'
import { type Survey, survey } from './survey.ts'

export type ImportWishes = {
  readonly feedName?: string
  readonly allowsLargeRemoval?: boolean
  /** Reads and compares everything and writes nothing. */
  readonly isRehearsal?: boolean
  readonly timeZone: string
  readonly stop: AbortSignal
  readonly told: (done: number, total: number | undefined, saying: 'checking' | 'saving' | 'finishing') => void | Promise<void>
}

export type ImportOutcome = {
  readonly report: ImportReport
  readonly state: 'done' | 'cancelled' | 'rehearsed'
  /** The run whose notes are kept; none after a rehearsal, which keeps nothing. */
  readonly runId: ImportRunId | undefined
  /** The notes of a rehearsal. */
  readonly notes: readonly KeptNote[]
}

/** A feed of which more than this share would vanish is more likely a broken feed than a hard year. */
export const largeRemoval = 0.2
const batchSize = 100

type Importing = {
  readonly app: App
  readonly who: Context
  readonly wishes: ImportWishes
  readonly feed: Feed
  readonly files: readonly ReadableFile[]
  readonly name: string
  readonly today: Day
  readonly seen: Survey
}

/**
 * Takes a feed into the directory: reads all of it, then saves it in batches of a hundred records, each in one transaction with its notes and the
 * position of the run, so that a run that was killed goes on where it stopped; at the end marks what the feed no longer lists.
 */
export async function importFeed(app: App, who: Context, feed: Feed, wishes: ImportWishes): Promise<Result<ImportOutcome, FeedRefused>> {
  const files = await readableFiles(feed, limits)
  if (!files.ok) return files
  const name = wishes.feedName ?? feed.name
  const today = dayAt(app.clock.now(), wishes.timeZone)
  await wishes.told(0, undefined, 'checking')
  const seen = await survey(feed, files.value, today)
  if (!seen.ok) return seen
  const removal = await largeRemovalOf(app, who, name, seen.value)
  if (removal !== undefined && wishes.allowsLargeRemoval !== true) return refuse(removal)
  const importing: Importing = { app, who, wishes, feed, files: files.value, name, today, seen: seen.value }
  return wishes.isRehearsal === true ? ok(await rehearsed(importing)) : saveAll(importing)
}

async function largeRemovalOf(app: App, who: Context, name: string, seen: Survey): Promise<FeedRefused | undefined> {
  if (!seen.isWhole) return undefined
  const held = await listedBy({ sql: app.database.open, networkId: who.networkId }, name)
  const vanishing = held.filter(({ sourceId }) => !seen.ids.has(sourceId)).length
  return vanishing > held.length * largeRemoval
    ? { why: 'large-removal', details: { feed: name, vanishing, held: held.length } }
    : undefined
}

async function saveAll(importing: Importing): Promise<Result<ImportOutcome, FeedRefused>> {
  const { app, who, wishes, seen, name } = importing
  try {
    const run = await saveRecords(importing, await openRun(importing))
    if (!run.ok) return run
    if (run.value.position < seen.records) return ok(await cancelled(importing, run.value))
    await wishes.told(seen.records, seen.records, 'finishing')
    const stillListed = seen.isWhole ? seen.ids : undefined
    const finished = await app.database.within(who, (work) => finishRun(work, run.value, { feed: name, stillListed }))
    return ok({ report: reportOf(importing, finished), runId: finished.id, state: 'done', notes: [] })
  } catch (fault) {
    if (fault instanceof RunMoved) return refuse({ why: 'running-elsewhere', details: { feed: name } })
    throw fault
  }
}

/** Saves what the run has not saved yet; stops after a batch when asked to. */
async function saveRecords({ app, who, wishes, seen, name, ...given }: Importing, begun: OpenRun): Promise<Result<OpenRun, FeedRefused>> {
  let run = begun
  let place = 0
  let batch: Cleaned[] = []
  for await (const cleaned of cleanedRecords(given.feed, given.files, given.today)) {
    if (!cleaned.ok) return cleaned
    place += 1
    if (place > begun.position) batch.push(cleaned.value)
    if (batch.length < batchSize && (place < seen.records || batch.length === 0)) continue
    const located = await locate({ database: app.database, networkId: who.networkId }, batch)
    run = await app.database.within(who, (work) => saveBatch(work, { feed: name, run, batch: located }))
    batch = []
    await wishes.told(run.position, seen.records, 'saving')
    if (wishes.stop.aborted) return ok(run)
  }
  return ok(run)
}

function openRun({ app, who, feed, files, name }: Importing): Promise<OpenRun> {
  const hash = createHash('sha256')
  for (const file of feed.files) hash.update(`${file.name}\n${file.bytes.length}\n`).update(file.bytes)
  const start = { feed: name, origin: feed.origin, format: formatOf(files), contentHash: hash.digest() }
  return app.database.within(who, async (work) => (await resumeRun(work, start)) ?? startRun(work, start))
}

async function cancelled(importing: Importing, run: OpenRun): Promise<ImportOutcome> {
  await importing.app.database.within(importing.who, (work) => endRun(work, run, 'cancelled'))
  return { report: reportOf(importing, run), runId: run.id, state: 'cancelled', notes: [] }
}

async function rehearsed(importing: Importing): Promise<ImportOutcome> {
  const { app, who, feed, files, name, today, seen } = importing
  const work = { sql: app.database.open, networkId: who.networkId }
  const { counts, notes } = await rehearse(work, {
    feed: name,
    records: cleanedRecords(feed, files, today),
    stillListed: seen.isWhole ? seen.ids : undefined,
  })
  const kept = notes.map((note, place) => ({ ...note, recordId: note.recordId ?? null, number: place + 1, words: noteWords(note, 'en') }))
  return { report: reportOf(importing, { counts }), runId: undefined, state: 'rehearsed', notes: kept }
}

function reportOf({ name, feed, files, seen }: Importing, { counts }: Pick<OpenRun, 'counts'>): ImportReport {
  return { feed: name, origin: feed.origin, format: formatOf(files), ...counts, isWhole: seen.isWhole }
}

function formatOf(files: readonly ReadableFile[]) {
  return files[0]?.format ?? 'csv'
}
