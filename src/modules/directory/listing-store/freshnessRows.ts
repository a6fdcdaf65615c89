import { sql } from 'kysely'
import type { Work } from '../../../platform/database/work.ts'
import { listingFreshness } from '../freshness.ts'
import type { ActivityId } from '../listing.ts'
import { factsOf } from './factRows.ts'

const pageSize = 2000

/** Counts the freshness of everything search reads again, as of the moment of this work. Returns how many rows became another. */
export async function refreshFreshness(work: Work): Promise<number> {
  let refreshed = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await activitiesAfter(work, after)
    const last = ids.at(-1)
    if (last === undefined) return refreshed
    refreshed += await refreshPage(work, ids)
    after = last
  }
}

async function activitiesAfter(work: Work, after: string): Promise<readonly ActivityId[]> {
  const found = await sql<{ activity_id: ActivityId }>`
    select distinct activity_id from find_entry where network_id = ${work.networkId} and activity_id > ${after}::uuid order by activity_id limit ${pageSize}
  `.execute(work.sql)
  return found.rows.map((row) => row.activity_id)
}

async function refreshPage(work: Work, ids: readonly ActivityId[]): Promise<number> {
  const facts = await factsOf(work, ids)
  const rows = ids.map((id) => ({ activity_id: id, freshness: listingFreshness(facts.get(id) ?? [], work.at) }))
  const written = await sql`
    update find_entry set freshness = counted.freshness
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as counted (activity_id uuid, freshness real)
    where find_entry.network_id = ${work.networkId} and find_entry.activity_id = counted.activity_id and find_entry.freshness <> counted.freshness
  `.execute(work.sql)
  return Number(written.numAffectedRows ?? 0n)
}
