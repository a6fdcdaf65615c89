import { sql } from 'kysely'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { DirectoryTables } from '../directoryTables.ts'
import type { ActivityId } from '../listing.ts'

/** An activity of a feed that has not been marked inactive. */
export type Listed = { readonly id: ActivityId; readonly sourceId: string; readonly name: string }

/** What a feed lists as far as we know: everything of it that is not inactive. */
export async function listedBy(work: Pick<Work, 'sql' | 'networkId'>, feed: string): Promise<readonly Listed[]> {
  const rows = await tablesOf<DirectoryTables>(work)
    .selectFrom('activity')
    .select(['id', 'source_id', 'name'])
    .where('network_id', '=', work.networkId)
    .where('feed', '=', feed)
    .where('status', '<>', 'inactive')
    .orderBy('source_id')
    .execute()
  return rows.map(({ id, source_id, name }) => ({ id: id as ActivityId, sourceId: source_id, name }))
}

/**
 * Marks activities inactive: kept for the record, no longer found. Their hash is emptied, so that one that is listed again later,
 * with not a word changed, is still seen as a change.
 */
export async function markInactive(work: Work, ids: readonly ActivityId[]): Promise<void> {
  await sql`
    update activity set status = 'inactive', content_hash = ''::bytea, version = version + 1, changed_at = ${work.at}
    where network_id = ${work.networkId} and id = any(${ids})
  `.execute(work.sql)
}
