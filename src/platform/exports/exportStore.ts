import { sql } from 'kysely'
import type { MemberId } from '../../kernel/actor.ts'
import type { Vault } from '../crypto/vault.ts'
import { tablesOf, type Work } from '../database/work.ts'
import type { ExportId, ExportRequest } from './exportRequest.ts'

type ExportRow = {
  network_id: string
  id: ExportId
  what: string
  filter: unknown
  people: number
  reason_sealed: Buffer
  asked_by: MemberId
  asked_at: Date
  answer: 'approved' | 'refused' | null
  answered_by: MemberId | null
  answered_at: Date | null
  expires_at: Date
  downloaded_at: Date | null
  downloads: number
  version: number
}
type ExportTables = { export_request: ExportRow }
type Asked<Filter> = Omit<ExportRequest<Filter>, 'answer' | 'answeredBy' | 'downloads' | 'version' | 'askedAt'>

const seat = (work: Work, rowId: string) => ({ networkId: work.networkId, table: 'export_request', column: 'reason_sealed', rowId })

export async function insertExport<Filter>(work: Work, vault: Vault, asked: Asked<Filter>): Promise<void> {
  const { id, what, filter, people, reason, askedBy: asked_by, expiresAt: expires_at } = asked
  const reason_sealed = await vault.seal(reason, seat(work, id))
  await sql`insert into export_request (network_id, id, what, filter, people, reason_sealed, asked_by, asked_at, expires_at)
    values (${work.networkId}, ${id}, ${what}, ${JSON.stringify(filter)}::jsonb, ${people}, ${reason_sealed}, ${asked_by}, ${work.at}, ${expires_at})`.execute(
    work.sql,
  )
}

/** `parse` reads the filter back: what is stored is never trusted to be what it was. */
export type Reading<Filter> = { readonly vault: Vault; readonly what: string; readonly parse: (stored: unknown) => Filter }

export async function findExport<Filter>(work: Work, id: ExportId, reading: Reading<Filter>): Promise<ExportRequest<Filter> | undefined> {
  const row = await requests(work, reading.what).where('id', '=', id).executeTakeFirst()
  return row && (await requestOf(work, row, reading))
}

/** The newest first, so many as a page shows. */
export async function listExports<Filter>(work: Work, reading: Reading<Filter>): Promise<readonly ExportRequest<Filter>[]> {
  const rows = await requests(work, reading.what).orderBy('asked_at', 'desc').limit(100).execute()
  return Promise.all(rows.map((row) => requestOf(work, row, reading)))
}

/** False when somebody answered meanwhile. */
export async function saveAnswer(
  work: Work,
  { id, version }: Pick<ExportRequest<unknown>, 'id' | 'version'>,
  given: { answer: 'approved' | 'refused'; by: MemberId; expiresAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await changed(work, id)
    .set((row) => ({
      answer: given.answer,
      answered_by: given.by,
      answered_at: work.at,
      expires_at: given.expiresAt,
      version: row('version', '+', 1),
    }))
    .where('version', '=', version)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many files a member has asked for that can be taken now, or still wait for a second person. */
export async function countOpenExportsOf(work: Work, memberId: MemberId): Promise<number> {
  const rows = await tablesOf<ExportTables>(work)
    .selectFrom('export_request')
    .select('answer')
    .where('network_id', '=', work.networkId)
    .where('asked_by', '=', memberId)
    .where('expires_at', '>', work.at)
    .execute()
  return rows.filter(({ answer }) => answer !== 'refused').length
}

export async function noteDownload(work: Work, id: ExportId): Promise<void> {
  await changed(work, id)
    .set((row) => ({ downloaded_at: work.at, downloads: row('downloads', '+', 1) }))
    .execute()
}

function requests(work: Work, what: string) {
  return tablesOf<ExportTables>(work)
    .selectFrom('export_request')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('what', '=', what)
}

function changed(work: Work, id: ExportId) {
  return tablesOf<ExportTables>(work).updateTable('export_request').where('network_id', '=', work.networkId).where('id', '=', id)
}

async function requestOf<Filter>(work: Work, row: ExportRow, { vault, parse }: Reading<Filter>): Promise<ExportRequest<Filter>> {
  const { id, what, people, asked_by, asked_at, answer, answered_by, expires_at, downloads, version } = row
  return {
    id,
    what,
    filter: parse(row.filter),
    people,
    reason: await vault.unseal(row.reason_sealed, seat(work, id)),
    askedBy: asked_by,
    askedAt: asked_at,
    answer: answer ?? undefined,
    answeredBy: answered_by ?? undefined,
    expiresAt: expires_at,
    downloads,
    version,
  }
}
