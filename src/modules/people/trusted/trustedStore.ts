import type { Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PeopleTables, TrustedPersonRow } from '../peopleTables.ts'
import type { PersonId, TrustedPersonId } from '../person.ts'
import { rowOfTrusted, trustedOf } from '../personRows.ts'
import { type Acting, trustedScopes } from './trusted.ts'

const db = (work: Work) => tablesOf<PeopleTables>(work)

/** Everybody who may or might act for a person, the newest first. */
export async function listActing(work: Work, vault: Vault, personId: PersonId): Promise<readonly Acting[]> {
  const rows = await db(work)
    .selectFrom('trusted_person')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .limit(50)
    .execute()
  return Promise.all(rows.map((row) => actingOf(work, vault, row)))
}

async function actingOf(work: Work, vault: Vault, row: TrustedPersonRow): Promise<Acting> {
  return {
    ...(await trustedOf(vault, work.networkId, row)),
    may: trustedScopes.filter((scope) => row.may.includes(scope)),
    since: row.made_at,
    ...(row.expires_at && { expiresAt: row.expires_at }),
    ...(row.paused_at && { pausedAt: row.paused_at }),
    ...(row.ended_at && { endedAt: row.ended_at }),
  }
}

export async function insertActing(work: Work, vault: Vault, personId: PersonId, acting: Acting): Promise<void> {
  const row = await rowOfTrusted(vault, work, personId, acting)
  await db(work)
    .insertInto('trusted_person')
    .values({ ...row, may: [...acting.may], expires_at: acting.expiresAt ?? null })
    .execute()
}

type Standing = Partial<Pick<TrustedPersonRow, 'may' | 'expires_at' | 'paused_at' | 'ended_at'>>

/** Changes how far and how long they may act; false when it had ended. What is leaving to them at this moment is waited for. */
export async function changeStanding(work: Work, id: TrustedPersonId, standing: Standing): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('trusted_person')
    .set(standing)
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** True while they may act; nobody can pause or end it before this transaction has ended. */
export async function holdActing(work: Work, id: TrustedPersonId): Promise<boolean> {
  const row = await db(work)
    .selectFrom('trusted_person')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('paused_at', 'is', null)
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', work.at)]))
    .forShare()
    .executeTakeFirst()
  return row !== undefined
}
