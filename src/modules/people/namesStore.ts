import type { Vault } from '../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { PeopleTables } from './peopleTables.ts'
import type { PersonId } from './person.ts'
import { sealFor } from './sealing.ts'

/** The names of these people, of those the actor may see: a list needs no more of them. */
export async function namesOf(work: Work, vault: Vault, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tablesOf<PeopleTables>(work)
    .selectFrom('person')
    .select(['id', 'name_sealed'])
    .where('network_id', '=', work.networkId)
    .where('id', 'in', [...ids])
    .execute()
  const named = rows.map(async ({ id, name_sealed }) => {
    const name = await sealFor(vault, work.networkId, { table: 'person', rowId: id, personId: id }).open(name_sealed, 'name_sealed')
    return [id as PersonId, name] as const
  })
  return new Map(await Promise.all(named))
}

/** Those of these people who exist for the actor: a list about people says nothing, not even a count, of anybody else. */
export async function knownPeople(work: Work, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tablesOf<PeopleTables>(work)
    .selectFrom('person')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Set(rows.map(({ id }) => id))
}
