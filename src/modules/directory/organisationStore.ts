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

/** What is listed of one that helps to see whether it is what it says. */
export type ListedOrganisation = NamedOrganisation & {
  readonly charityNumber?: string
  readonly companyNumber?: string
  readonly website?: string
}

export async function listedOrganisation(
  database: Reader,
  networkId: NetworkId,
  id: OrganisationId,
): Promise<ListedOrganisation | undefined> {
  const row = await organisations(database, networkId)
    .select(['charity_number', 'company_number', 'website'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id,
      name: row.name,
      ...(row.charity_number !== null && { charityNumber: row.charity_number }),
      ...(row.company_number !== null && { companyNumber: row.company_number }),
      ...(row.website !== null && { website: row.website }),
    }
  )
}

function organisations(database: Reader, networkId: NetworkId) {
  const tables = tablesOf<Pick<DirectoryTables, 'organisation'>>({ sql: database.open })
  return tables.selectFrom('organisation').select(['id', 'name']).where('network_id', '=', networkId)
}
