import { sql } from 'kysely'
import type { NetworkId } from '../../../kernel/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ActivityId } from '../listing.ts'

/**
 * Other things somebody could ask to join instead of one activity: taking requests here, sharing a theme, within fifteen miles or
 * needing no travel, never the same organisation's same activity again. More themes in common come first, then nearer, then fresher.
 */
export async function alternativesFor(
  database: Pick<Database, 'open'>,
  networkId: NetworkId,
  activityId: ActivityId,
  most = 5,
): Promise<readonly ActivityId[]> {
  const found = await sql<{ id: ActivityId }>`
    with asked as (
      select a.id, a.name, a.themes, a.organisation_id, l.latitude, l.longitude
      from activity a
      left join lateral (select latitude, longitude from activity_location where network_id = a.network_id and activity_id = a.id and latitude is not null order by id limit 1) l on true
      where a.network_id = ${networkId} and a.id = ${activityId})
    select a.id
    from asked
    join find_entry f on f.network_id = ${networkId} and f.themes && asked.themes and f.activity_id <> asked.id
    join activity a on a.network_id = f.network_id and a.id = f.activity_id and a.status = 'active' and a.joining = 'ask-here'
    cross join lateral (select 69 * sqrt(power(f.latitude - asked.latitude, 2) + power((f.longitude - asked.longitude) * cos(radians(asked.latitude)), 2)) as miles) d
    where (d.miles <= 15 or f.delivery && array['phone', 'online', 'at-home']) and not (a.organisation_id = asked.organisation_id and a.name = asked.name)
    group by a.id
    order by max(cardinality(array(select unnest(f.themes) intersect select unnest(asked.themes)))) desc, min(d.miles) nulls last, max(f.freshness) desc, a.id
    limit ${most}`.execute(database.open)
  return found.rows.map((row) => row.id)
}
