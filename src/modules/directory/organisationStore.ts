import { sql } from 'kysely'
import type { NetworkId, OrganisationId } from '../../kernel/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import { tablesOf } from '../../platform/database/work.ts'
import type { DirectoryTables } from './directoryTables.ts'

export type NamedOrganisation = { readonly id: OrganisationId; readonly name: string }
type Reader = Pick<Database, 'open'>

/** Organisations whose name holds what was typed, those that begin with it first; at most ten. */
export async function organisationsLike(database: Reader, networkId: NetworkId, typed: string): Promise<readonly NamedOrganisation[]> {
  const part = typed.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')
  const rows = await organisations(database, networkId)
    .where('is_active', '=', true)
    .where(sql<string>`lower(name)`, 'like', `%${part}%`)
    .orderBy(sql`lower(name) not like ${`${part}%`}`)
    .orderBy('name')
    .limit(10)
    .execute()
  return rows.map(({ id, name }) => ({ id: id as OrganisationId, name }))
}

/** The names of organisations, listed still or no longer. */
export async function organisationsById(
  database: Reader,
  networkId: NetworkId,
  ids: readonly OrganisationId[],
): Promise<readonly NamedOrganisation[]> {
  if (ids.length === 0) return []
  const rows = await organisations(database, networkId).where('id', 'in', ids).execute()
  return rows.map(({ id, name }) => ({ id: id as OrganisationId, name }))
}

function organisations(database: Reader, networkId: NetworkId) {
  const tables = tablesOf<Pick<DirectoryTables, 'organisation'>>({ sql: database.open })
  return tables.selectFrom('organisation').select(['id', 'name']).where('network_id', '=', networkId)
}
