import { sql } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Activity, Fact } from './activity.ts'
import type { ActivityId } from './listing.ts'

type Reader = Pick<Database, 'open'>
type Written<Row> = { readonly [Key in keyof Row]: Row[Key] | null }
type ActivityRow = Written<Omit<Activity, 'facts'>> & {
  readonly facts: readonly (Omit<Fact, 'confirmedAt'> & { readonly confirmedAt: string | null })[]
}

/** Everything anybody may know of these activities, in the order asked; one statement for a whole page of results. */
export async function readActivities(database: Reader, networkId: NetworkId, ids: readonly ActivityId[]): Promise<readonly Activity[]> {
  if (ids.length === 0) return []
  const found = await sql<ActivityRow>`
    select a.id, a.name, a.summary, a.description, a.programme, a.status, a.website, a.email, a.phone, a.contact_name as "contactName", a.delivery,
      a.joining, a.minimum_age as "minimumAge", a.maximum_age as "maximumAge", a.eligible_area as "eligibleArea", a.eligible_words as "eligibleWords",
      a.is_free as "isFree", a.languages, a.access, a.themes, a.is_sensitive as "isSensitiveVenue", a.checked_on as "checkedOn",
      jsonb_build_object('id', o.id, 'name', o.name, 'description', o.description, 'website', o.website, 'email', o.email, 'phone', o.phone,
        'charityNumber', o.charity_number) as organisation,
      ${locations}, ${schedules}, ${costs}, ${facts}
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    join activity a on a.network_id = ${networkId} and a.id = wanted.id
    join organisation o on o.network_id = a.network_id and o.id = a.organisation_id
    order by wanted.place`.execute(database.open)
  return found.rows.map(activityOf)
}

// H-05: the whereabouts of a sensitive venue do not leave the database for a public page.
const locations = sql`case when a.is_sensitive then '[]'::jsonb else coalesce((
  select jsonb_agg(jsonb_build_object('name', l.name, 'address', l.address, 'town', l.town, 'postcode', l.postcode, 'latitude', l.latitude, 'longitude', l.longitude) order by l.id)
  from activity_location l where l.network_id = a.network_id and l.activity_id = a.id), '[]') end as locations`

const schedules = sql`coalesce((
  select jsonb_agg(jsonb_build_object('rule', s.rule, 'from', s.starts_on, 'until', s.ends_on, 'opens', left(s.opens::text, 5), 'closes', left(s.closes::text, 5),
    'words', s.words, 'onBankHolidays', s.on_bank_holidays, 'exceptions', s.exceptions) order by s.id)
  from activity_schedule s where s.network_id = a.network_id and s.activity_id = a.id), '[]') as schedules`

const costs = sql`coalesce((
  select jsonb_agg(jsonb_build_object('pence', c.pence, 'words', c.words) order by c.pence nulls last, c.id)
  from activity_cost c where c.network_id = a.network_id and c.activity_id = a.id), '[]') as costs`

const facts = sql`coalesce((
  select jsonb_agg(jsonb_build_object('fact', f.fact, 'saidBy', f.said_by, 'confirmedAt', f.confirmed_at) order by f.fact)
  from activity_fact f where f.network_id = a.network_id and f.activity_id = a.id), '[]') as facts`

function activityOf(row: ActivityRow): Activity {
  const dated = row.facts.map(({ confirmedAt, ...fact }) => ({ ...fact, confirmedAt: confirmedAt === null ? null : new Date(confirmedAt) }))
  return withoutNulls({ ...row, facts: dated }) as Activity
}

/** In the database missing is null; here it is absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])))
}
