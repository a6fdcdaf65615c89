import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import { sealFor } from '../sealing.ts'
import type { Hold, HoldId, HoldReason, Limits, Restriction, RestrictionId, RestrictReason } from './limits.ts'

type Lasting = {
  network_id: string
  id: string
  person_id: string
  words_sealed: Buffer | null
  set_by: string
  set_at: Date
  lifted_by: string | null
  lifted_at: Date | null
}
type LimitTables = {
  restriction: Lasting & { because: RestrictReason }
  legal_hold: Lasting & { because: HoldReason }
}
const db = (work: Work) => tablesOf<LimitTables>(work)

/** What limits a person's record now. */
export async function readLimits(work: Work, personId: PersonId): Promise<Limits> {
  const [restriction, holds] = await Promise.all([currentRestriction(work, personId), listHolds(work, personId)])
  return { ...(restriction && { restriction }), holds }
}

async function currentRestriction(work: Work, personId: PersonId): Promise<Restriction | undefined> {
  const row = await db(work)
    .selectFrom('restriction')
    .select(['id', 'because', 'set_at'])
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return row && { id: row.id as RestrictionId, because: row.because, setAt: row.set_at }
}

/** True of a row of `referral` whose person is not restricted: part of every file that leaves. */
export function isUnrestricted(alias: 'referral'): RawBuilder<SqlBool> {
  const row = sql.raw(alias)
  return sql<SqlBool>`not exists (select from restriction where restriction.network_id = ${row}.network_id
    and restriction.person_id = ${row}.person_id and restriction.lifted_at is null)`
}

/** The holds that last, on one person or on anybody, the oldest first. */
export async function listHolds(work: Work, personId?: PersonId): Promise<readonly Hold[]> {
  const all = db(work)
    .selectFrom('legal_hold')
    .select(['id', 'person_id', 'because', 'set_at'])
    .where('network_id', '=', work.networkId)
    .where('lifted_at', 'is', null)
  const rows = await (personId === undefined ? all : all.where('person_id', '=', personId)).orderBy('set_at').limit(500).execute()
  return rows.map((row) => ({ id: row.id as HoldId, personId: row.person_id, because: row.because, setAt: row.set_at }))
}

type Setting<Reason> = { readonly personId: PersonId; readonly because: Reason; readonly words?: string | undefined }

/** False when one lasts already. */
export async function insertRestriction(work: Work, vault: Vault, setting: Setting<RestrictReason>): Promise<boolean> {
  const row = await rowOf(work, vault, 'restriction', setting)
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('restriction')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when one for the same reason lasts already. */
export async function insertHold(work: Work, vault: Vault, setting: Setting<HoldReason>): Promise<boolean> {
  const row = await rowOf(work, vault, 'legal_hold', setting)
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('legal_hold')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

async function rowOf<Reason>(work: Work, vault: Vault, table: string, { personId, because, words }: Setting<Reason>) {
  const id: string = work.newId()
  const words_sealed = await sealFor(vault, work.networkId, { table, rowId: id, personId }).sealMaybe(words, 'words_sealed')
  const ours = { network_id: work.networkId, id, person_id: personId, because, words_sealed }
  return { ...ours, set_by: actorName(work.actor), set_at: work.at, lifted_by: null, lifted_at: null }
}

/** False when it was lifted already, or never was. */
export async function endLimit(work: Work, kind: 'restriction' | 'legal_hold', id: string): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable(kind)
    .set({ lifted_by: actorName(work.actor), lifted_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
