import { type RawBuilder, sql } from 'kysely'
import type { NetworkId, OrganisationId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { Database } from '../../../platform/database/database.ts'
import { byKey } from '../../../platform/database/preparedAs.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { ActivityId, Joining } from '../listing.ts'

/** What asking to join an activity needs to know of it; not for public pages: it says where requests are sent. */
export type Joinable = {
  readonly id: ActivityId
  readonly name: string
  readonly status: 'active' | 'paused' | 'inactive'
  readonly joining: Joining
  readonly organisation: { readonly id: OrganisationId; readonly name: string }
  /** Where requests are sent; absent means a human phones or writes. */
  readonly askEmail?: string
  readonly phone?: string
  readonly website?: string
  readonly isSensitiveVenue: boolean
  /** Where it is; for finding the coordinator of the place, never to be shown when the venue is sensitive. */
  readonly point?: { readonly latitude: number; readonly longitude: number }
}

type Row = Omit<Joinable, 'askEmail' | 'phone' | 'website' | 'point'> & {
  readonly askEmail: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** These activities as somebody asks to join them, in no order; those that do not exist are left out. */
export async function readJoinables(
  from: Pick<Database, 'open'> | Pick<Work, 'sql'>,
  networkId: NetworkId,
  ids: readonly ActivityId[],
): Promise<readonly Joinable[]> {
  return ids.length === 0 ? [] : readWhere(from, networkId, sql`a.id = any(${ids}::uuid[])`)
}

export async function readJoinable(
  from: Pick<Database, 'open'> | Pick<Work, 'sql'>,
  networkId: NetworkId,
  id: ActivityId,
): Promise<Joinable | undefined> {
  return (await readWhere(from, networkId, sql`a.id = ${id} ${byKey}`))[0]
}

async function readWhere(
  from: Pick<Database, 'open'> | Pick<Work, 'sql'>,
  networkId: NetworkId,
  isWanted: RawBuilder<unknown>,
): Promise<readonly Joinable[]> {
  const found = await sql<Row>`
    select a.id, a.name, case when o.is_active then a.status else 'inactive' end as status, a.joining, a.is_sensitive as "isSensitiveVenue",
      jsonb_build_object('id', o.id, 'name', o.name) as organisation, coalesce(o.referral_email, a.email, o.email) as "askEmail",
      coalesce(a.phone, o.phone) as phone, coalesce(a.website, o.website) as website, l.latitude, l.longitude
    from activity a
    join organisation o on o.network_id = a.network_id and o.id = a.organisation_id
    left join lateral (
      select latitude, longitude from activity_location where network_id = a.network_id and activity_id = a.id and latitude is not null order by id limit 1) l on true
    where a.network_id = ${networkId} and ${isWanted}`.execute('open' in from ? from.open : from.sql)
  return found.rows.map(joinableOf)
}

/** The network's own team as an organisation, so that what a human must do next has an owner like everything else. */
export function teamOf(networkId: NetworkId): OrganisationId {
  const id = parseId<'Organisation'>(networkId)
  if (id === undefined) throw new Error('A network id is always an id')
  return id
}

/** Makes the team's organisation when it is first needed; it lists no activity, so no search finds it. */
export async function keepTeam(work: Work): Promise<OrganisationId> {
  const id = teamOf(work.networkId)
  await sql`
    insert into organisation (network_id, id, feed, source_id, name, is_active, made_at, changed_at)
    select network.id, network.id, 'hedgerow', 'team', network.name || ' team', true, ${work.at}, ${work.at} from network where network.id = ${work.networkId}
    on conflict do nothing`.execute(work.sql)
  return id
}

function joinableOf({ askEmail, phone, website, latitude, longitude, ...row }: Row): Joinable {
  const point = latitude === null || longitude === null ? undefined : { latitude, longitude }
  return { ...row, ...(askEmail && { askEmail }), ...(phone && { phone }), ...(website && { website }), ...(point && { point }) }
}
