import { sql } from 'kysely'
import type { NetworkId } from '../../../kernel/actor.ts'
import type { Point } from '../../../kernel/distance.ts'
import type { Database } from '../../../platform/database/database.ts'

type Reader = Pick<Database, 'open'>
type Middle = Point & { readonly known: number }

// H-05: a sensitive venue must not pull the middle of anything towards itself.
const publicPlaces = sql`activity_location l join activity a on a.network_id = l.network_id and a.id = l.activity_id and not a.is_sensitive and a.status <> 'inactive'`

/** The middle of the known places of activities whose postcode starts so; `letters` is how long such a postcode is without its space. */
export async function middleOfPostcodes(
  { open }: Reader,
  networkId: NetworkId,
  start: string,
  letters: number,
): Promise<Middle | undefined> {
  const found = await sql<Middle>`
    select avg(l.latitude) as latitude, avg(l.longitude) as longitude, count(*)::int as known from ${publicPlaces}
    cross join lateral (select upper(replace(l.postcode, ' ', '')) as compact) p
    where l.network_id = ${networkId} and l.latitude is not null and starts_with(p.compact, ${start}) and length(p.compact) = ${letters}
    having count(*) > 0`.execute(open)
  return found.rows[0]
}

/** Towns that activities say they are in, each with the middle of their places. */
export async function readTowns({ open }: Reader, networkId: NetworkId): Promise<readonly (Middle & { readonly name: string })[]> {
  const found = await sql<Middle & { name: string }>`
    select min(l.town) as name, avg(l.latitude) as latitude, avg(l.longitude) as longitude, count(*)::int as known from ${publicPlaces}
    where l.network_id = ${networkId} and l.latitude is not null and l.town is not null
    group by lower(l.town) order by known desc limit 5000`.execute(open)
  return found.rows
}
