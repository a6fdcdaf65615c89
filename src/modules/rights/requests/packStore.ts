import { sql } from 'kysely'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { Choices, Pack } from '../copy/pack.ts'
import type { RightsTables } from '../rightsTables.ts'
import type { RequestId, RightsRequest } from './request.ts'

const db = (work: Work) => tablesOf<RightsTables>(work)
type Whose = Pick<RightsRequest, 'id' | 'personId'>

/** What somebody decided otherwise than the notes say, by item. */
export async function readChoices(work: Work, requestId: RequestId): Promise<Choices> {
  const rows = await db(work)
    .selectFrom('rights_choice')
    .select(['item', 'is_given'])
    .where('network_id', '=', work.networkId)
    .where('request_id', '=', requestId)
    .execute()
  return new Map(rows.map((row) => [row.item, row.is_given]))
}

export async function saveChoice(
  work: Work,
  requestId: RequestId,
  { item, isGiven }: { readonly item: string; readonly isGiven: boolean },
): Promise<void> {
  const made = { is_given: isGiven, made_by: actorName(work.actor), made_at: work.at }
  await db(work)
    .insertInto('rights_choice')
    .values({ network_id: work.networkId, request_id: requestId, item, ...made })
    .onConflict((conflict) => conflict.columns(['network_id', 'request_id', 'item']).doUpdateSet(made))
    .execute()
}

/** Keeps the copy as it was released, sealed. */
export async function insertPack(
  work: Work,
  vault: Vault,
  request: Whose,
  { pack, expiresAt }: { readonly pack: Pack; readonly expiresAt: Date },
): Promise<void> {
  await db(work)
    .insertInto('rights_pack')
    .values({
      network_id: work.networkId,
      id: request.id,
      person_id: request.personId,
      pack_sealed: await vault.seal(JSON.stringify(pack), seatOf(work, request)),
      released_by: actorName(work.actor),
      released_at: work.at,
      expires_at: expiresAt,
      fetched_at: null,
      code_hash: null,
      code_at: null,
      tries: 0,
    })
    .execute()
}

export type Released = {
  readonly releasedAt: Date
  readonly expiresAt: Date
  readonly fetchedAt?: Date
  readonly codeAt?: Date
  readonly tries: number
}

export async function readReleased(work: Work, id: RequestId): Promise<Released | undefined> {
  const row = await rowOf(work, id)
  if (row === undefined || row.pack_sealed === null) return undefined
  const { released_at: releasedAt, expires_at: expiresAt, fetched_at, code_at, tries } = row
  return { releasedAt, expiresAt, tries, ...(fetched_at && { fetchedAt: fetched_at }), ...(code_at && { codeAt: code_at }) }
}

/** The copy itself; undefined when there is none, or its time is over. */
export async function openPack(work: Work, vault: Vault, request: Whose): Promise<Pack | undefined> {
  const row = await rowOf(work, request.id)
  if (row === undefined || row.pack_sealed === null || row.expires_at <= work.at) return undefined
  return JSON.parse(await vault.unseal(row.pack_sealed, seatOf(work, request))) as Pack
}

export async function markFetched(work: Work, id: RequestId): Promise<void> {
  await packs(work, id)
    .set({ fetched_at: sql<Date>`coalesce(fetched_at, ${work.at})` })
    .execute()
}

export async function saveCode(work: Work, id: RequestId, codeHash: Buffer): Promise<void> {
  await packs(work, id).set({ code_hash: codeHash, code_at: work.at, tries: 0 }).execute()
}

/** One try, counted before it is looked at, so that two at once are two; the right code is used up. */
export async function tryCode(
  work: Work,
  id: RequestId,
  { codeHash, sentAfter }: { readonly codeHash: Buffer; readonly sentAfter: Date },
): Promise<boolean> {
  const counted = await packs(work, id)
    .set({ tries: sql<number>`tries + 1` })
    .where('tries', '<', 5)
    .where('code_at', '>', sentAfter)
    .returning('code_hash')
    .executeTakeFirst()
  if (!counted?.code_hash?.equals(codeHash)) return false
  await packs(work, id).set({ code_hash: null }).execute()
  return true
}

/** Empties copies whose time is over. */
export async function emptyOldPacks(work: Work): Promise<void> {
  await db(work)
    .updateTable('rights_pack')
    .set({ pack_sealed: null, code_hash: null })
    .where('network_id', '=', work.networkId)
    .where('expires_at', '<=', work.at)
    .where('pack_sealed', 'is not', null)
    .execute()
}

function packs(work: Work, id: RequestId) {
  return db(work).updateTable('rights_pack').where('network_id', '=', work.networkId).where('id', '=', id)
}

function rowOf(work: Work, id: RequestId) {
  return db(work).selectFrom('rights_pack').selectAll().where('network_id', '=', work.networkId).where('id', '=', id).executeTakeFirst()
}

function seatOf(work: Work, { id, personId }: Whose) {
  return { networkId: work.networkId, table: 'rights_pack', column: 'pack_sealed', rowId: id, personId }
}
