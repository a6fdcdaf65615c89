import { sql } from 'kysely'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { DirectoryTables } from '../directoryTables.ts'
import { factsTold } from '../factsTold.ts'
import type { ConfirmedFact, FactKind } from '../freshness.ts'
import type { ActivityId, ActivityListing } from '../listing.ts'
import type { Placed } from './activityRows.ts'

/**
 * Writes who said each kind of fact and when it was last confirmed. A feed never makes older what a provider, a member
 * or the public has confirmed later.
 */
export async function writeFacts(work: Work, feed: string, placed: readonly Placed[]): Promise<void> {
  const rows = placed.flatMap(({ id, listing }) =>
    factsTold(listing).map((fact) => ({ activity_id: id, fact, confirmed_at: confirmedAt(listing) })),
  )
  const ids = placed.flatMap(({ id, isNew }) => (isNew ? [] : [id]))
  const told = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (activity_id uuid, fact text, confirmed_at timestamptz)`
  if (ids.length > 0) {
    await sql`
      delete from activity_fact as held where network_id = ${work.networkId} and activity_id = any(${ids}) and said_by = 'feed'
        and not exists (select from ${told} where told.activity_id = held.activity_id and told.fact = held.fact)
    `.execute(work.sql)
  }
  await sql`
    insert into activity_fact as held (network_id, activity_id, fact, said_by, source, confirmed_at)
    select ${work.networkId}::uuid, activity_id, fact, 'feed', ${feed}, confirmed_at from ${told}
    on conflict (network_id, activity_id, fact) do update set said_by = 'feed', source = excluded.source, confirmed_at = excluded.confirmed_at
    where held.said_by = 'feed' or held.confirmed_at is null or excluded.confirmed_at > held.confirmed_at
  `.execute(work.sql)
}

// Midday, so that the day reads the same in every zone a network of ours could be in.
function confirmedAt({ checkedOn }: ActivityListing): string | undefined {
  return checkedOn === undefined ? undefined : `${checkedOn}T12:00:00Z`
}

/** What is known of the freshness of these activities, by activity. */
export async function factsOf(work: Work, ids: readonly ActivityId[]): Promise<ReadonlyMap<string, readonly ConfirmedFact[]>> {
  const rows = await tablesOf<DirectoryTables>(work)
    .selectFrom('activity_fact')
    .select(['activity_id', 'fact', 'confirmed_at'])
    .where('network_id', '=', work.networkId)
    .where(sql<boolean>`activity_id = any(${ids})`)
    .execute()
  const facts = rows.map((row) => ({
    activityId: row.activity_id,
    fact: row.fact as FactKind,
    ...(row.confirmed_at ? { confirmedAt: row.confirmed_at } : {}),
  }))
  return Map.groupBy(facts, ({ activityId }) => activityId)
}
