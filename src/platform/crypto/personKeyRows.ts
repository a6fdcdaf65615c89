import { sql } from 'kysely'
import { tablesOf, type Work } from '../database/work.ts'
import type { Vault } from './vault.ts'

type PersonKeyTables = {
  person_key: { network_id: string; person_id: string; wrapped: Buffer | null; made_at: Date; destroyed_at: Date | null }
}

/**
 * Makes the key of somebody new and writes it with them. Call it before anything of theirs is sealed; the row travels with the next.
 * Await it with the rows that follow: a fault that comes earlier waits for that too, for one that nobody heard would end the process.
 */
export function keepPersonKey(work: Pick<Work, 'sql' | 'networkId' | 'at'>, vault: Vault, personId: string): Promise<unknown> {
  const wrapped = vault.makePersonKey(work.networkId, personId)
  const kept = tablesOf<PersonKeyTables>(work)
    .insertInto('person_key')
    .values({ network_id: work.networkId, person_id: personId, wrapped, made_at: work.at, destroyed_at: null })
    .execute()
  kept.catch(() => undefined)
  return kept
}

/**
 * Destroys a person's key: whatever was sealed under it opens never again, wherever a copy of it lies. Somebody without a key
 * gets a destroyed one, so that none is made for them later. True when it was not destroyed before.
 */
export async function destroyPersonKey(work: Work, vault: Vault, personId: string): Promise<boolean> {
  // The server's clock: what other processes look for (destroyedLately.ts) must not depend on ours.
  const keys = tablesOf<PersonKeyTables>(work)
  const inserted = await keys
    .insertInto('person_key')
    .values({
      network_id: work.networkId,
      person_id: personId,
      wrapped: null,
      made_at: work.at,
      destroyed_at: sql<Date>`clock_timestamp()`,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'person_id']).doNothing())
    .executeTakeFirst()
  const { numUpdatedRows } = await keys
    .updateTable('person_key')
    .set({ wrapped: null, destroyed_at: sql<Date>`clock_timestamp()` })
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('wrapped', 'is not', null)
    .executeTakeFirst()
  vault.forgetPersonKey(work.networkId, personId)
  return numUpdatedRows === 1n || inserted.numInsertedOrUpdatedRows === 1n
}
