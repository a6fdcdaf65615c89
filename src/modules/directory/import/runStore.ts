import { sql } from 'kysely'
import type { Id } from '../../../kernel/id.ts'
import type { Database } from '../../../platform/database/database.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { ImportNote } from './note.ts'
import { noteWords } from './noteWords.ts'
import { type Counts, noCounts } from './report.ts'

export type ImportRunId = Id<'ImportRun'>
/** An import that is going on, here or where it was broken off: how many records are finished, and what they came to. */
export type OpenRun = { readonly id: ImportRunId; readonly position: number; readonly notes: number; readonly counts: Counts }
export type RunStart = { readonly feed: string; readonly origin: string; readonly format: string; readonly contentHash: Buffer }

type Stored = { readonly counts: Counts; readonly notes: number }
type Tables = {
  readonly import_run: {
    network_id: string
    id: ImportRunId
    feed: string
    origin: string
    format: string
    content_hash: Buffer
    state: 'running' | 'done' | 'stopped' | 'refused' | 'cancelled'
    position: number
    report: unknown
    started_at: Date
    ended_at: Date | null
  }
  readonly import_note: {
    network_id: string
    run_id: ImportRunId
    number: number
    kind: ImportNote['kind']
    record_id: string | null
    place: string
    reason: string
    words: string
  }
}

/** The run of the same feed with the same content that was broken off, if there is one; any other unfinished run of the feed is closed. */
export async function resumeRun(work: Work, { feed, contentHash }: RunStart): Promise<OpenRun | undefined> {
  const tables = tablesOf<Tables>(work)
  const found = await tables
    .selectFrom('import_run')
    .select(['id', 'position', 'report', 'content_hash'])
    .where('network_id', '=', work.networkId)
    .where('feed', '=', feed)
    .where('state', '=', 'running')
    .orderBy('started_at', 'desc')
    .execute()
  const same = found.find((run) => run.content_hash.equals(contentHash))
  const others = found.filter((run) => run !== same).map(({ id }) => id)
  if (others.length > 0)
    await tables
      .updateTable('import_run')
      .set({ state: 'stopped', ended_at: work.at })
      .where('network_id', '=', work.networkId)
      .where('id', 'in', others)
      .execute()
  if (same === undefined) return undefined
  const { counts, notes } = same.report as Stored
  return { id: same.id, position: same.position, counts: { ...noCounts, ...counts }, notes }
}

/** Writes down that an import begins. */
export async function startRun(work: Work, start: RunStart): Promise<OpenRun> {
  const id = work.newId<'ImportRun'>()
  const { feed, origin, format, contentHash } = start
  const report = JSON.stringify({ counts: noCounts, notes: 0 } satisfies Stored)
  await tablesOf<Tables>(work)
    .insertInto('import_run')
    .values({
      network_id: work.networkId,
      id,
      feed,
      origin,
      format,
      content_hash: contentHash,
      state: 'running',
      position: 0,
      report,
      started_at: work.at,
      ended_at: null,
    })
    .execute()
  return { id, position: 0, notes: 0, counts: noCounts }
}

/** Moves the run on by a batch, in the transaction that saves the batch; undefined when somebody else has moved or ended it. */
export async function advanceRun(
  work: Work,
  run: OpenRun,
  { records, counts, notes }: { readonly records: number; readonly counts: Counts; readonly notes: readonly ImportNote[] },
): Promise<OpenRun | undefined> {
  const next: OpenRun = { id: run.id, position: run.position + records, counts, notes: run.notes + notes.length }
  const moved = await tablesOf<Tables>(work)
    .updateTable('import_run')
    .set({ position: next.position, report: JSON.stringify({ counts, notes: next.notes } satisfies Stored) })
    .where('network_id', '=', work.networkId)
    .where('id', '=', run.id)
    .where('state', '=', 'running')
    .where('position', '=', run.position)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) return undefined
  await addNotes(work, run, notes)
  return next
}

/** Writes down how it ended. */
export async function endRun(work: Work, run: OpenRun, state: 'done' | 'cancelled' | 'refused'): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('import_run')
    .set({ state, ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', run.id)
    .execute()
}

async function addNotes(work: Work, run: OpenRun, notes: readonly ImportNote[]): Promise<void> {
  if (notes.length === 0) return
  const rows = notes.map((note, place) => ({
    number: run.notes + place + 1,
    kind: note.kind,
    record_id: note.recordId,
    place: note.place,
    reason: note.reason,
    words: noteWords(note, 'en'),
  }))
  await sql`
    insert into import_note (network_id, run_id, number, kind, record_id, place, reason, words)
    select ${work.networkId}::uuid, ${run.id}::uuid, number, kind, record_id, place, reason, words
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as taken (number integer, kind text, record_id text, place text, reason text, words text)
  `.execute(work.sql)
}

export type KeptNote = {
  readonly number: number
  readonly kind: ImportNote['kind']
  readonly recordId: string | null
  readonly place: string
  readonly reason: string
  readonly words: string
}

/** The notes of a run from one number on, in order. */
export async function notesOf(
  database: Pick<Database, 'open'>,
  networkId: string,
  runId: ImportRunId,
  page: { readonly after: number; readonly most: number },
): Promise<readonly KeptNote[]> {
  const rows = await tablesOf<Tables>({ sql: database.open })
    .selectFrom('import_note')
    .select(['number', 'kind', 'record_id', 'place', 'reason', 'words'])
    .where('network_id', '=', networkId)
    .where('run_id', '=', runId)
    .where('number', '>', page.after)
    .orderBy('number')
    .limit(page.most)
    .execute()
  return rows.map(({ record_id, ...row }) => ({ ...row, recordId: record_id }))
}

export type PastRun = {
  readonly id: ImportRunId
  readonly feed: string
  readonly origin: string
  readonly format: string
  readonly state: Tables['import_run']['state']
  readonly counts: Counts
  readonly startedAt: Date
}

/** The latest imports of a network, newest first. */
export async function latestRuns(database: Pick<Database, 'open'>, networkId: string, most = 20): Promise<readonly PastRun[]> {
  const rows = await tablesOf<Tables>({ sql: database.open })
    .selectFrom('import_run')
    .selectAll()
    .where('network_id', '=', networkId)
    .orderBy('started_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id, feed, origin, format, state, report, started_at }) => ({
    id,
    feed,
    origin,
    format,
    state,
    counts: { ...noCounts, ...(report as Stored).counts },
    startedAt: started_at,
  }))
}
