import { type RawBuilder, sql } from 'kysely'
import type { NetworkId } from '../../../kernel/actor.ts'
import { type Box, boxAround, earthMiles, type Point } from '../../../kernel/distance.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ActivityId } from '../listing.ts'
import type { Filters } from './filters.ts'
import type { Strand } from './strands.ts'
import type { Wishes } from './wishes.ts'
import { wishFactor } from './wishStore.ts'

export type Asked = {
  readonly strands: readonly Strand[]
  readonly filters: Filters
  readonly wishes: Wishes
  /** Absent: anywhere in the network. */
  readonly near?: { readonly centre: Point; readonly miles: number }
}

export type Hit = {
  readonly activityId: ActivityId
  /** Null when it has no public place. */
  readonly miles: number | null
  /** 0 to about 1: how far its words and themes answer the need, before distance and freshness. */
  readonly relevance: number
  readonly score: number
  /** How many of the chosen filters nobody has said anything about. */
  readonly unknowns: number
}

/** More than anybody reads; a cap keeps a search for everything everywhere cheap. */
export const mostHits = 200
const mostLookedAt = 4000
const mostPlaceless = 150
/** Telling weight of a word by where it stands: D, C, B, A. */
const places = sql.raw(`'{0.1, 0.25, 0.6, 1.0}'`)

/** Finds and ranks in one statement, best first; one more than is ever shown, so that it can be said that there are more. */
export async function findHits(database: Pick<Database, 'open'>, networkId: NetworkId, asked: Asked): Promise<readonly Hit[]> {
  const found = await sql<Hit>`
    with looked_at as (${candidates(networkId, asked)}),
    measured as materialized (
      select activity_id, freshness, ${milesOf(asked)} as miles, ${relevance(asked.strands)} as relevance, ${unknowns(asked.filters)} as unknowns,
        ${wishFactor(asked.wishes)} as wished
      from looked_at),
    scored as (
      select activity_id, miles, relevance, unknowns, relevance * ${nearness(asked)} * (0.75 + 0.25 * freshness) * wished as score
      from measured ${asked.near === undefined ? sql`` : sql`where miles is null or miles <= ${asked.near.miles}`}),
    once as (select distinct on (activity_id) * from scored order by activity_id, score desc)
    select activity_id as "activityId", miles, relevance, score, unknowns::int from once
    order by unknowns > 0, score desc, activity_id limit ${sql.lit(mostHits + 1)}`.execute(database.open)
  return found.rows
}

function candidates(networkId: NetworkId, asked: Asked): RawBuilder<unknown> {
  const within = sql`network_id = ${networkId} and ${fits(asked.filters)}`
  if (asked.near === undefined)
    return sql`select * from find_entry where ${within} and ${answers(asked.strands, 'all')} limit ${sql.lit(mostLookedAt)}`
  // An activity without a place (a phone line, something online, a visit at home) is near everybody: a whole country has many,
  // so only those that answer the heart of the need are weighed. Materialized, or the limit makes the planner read them one by one.
  return sql`
    select * from find_entry where ${within} and ${inside(boxAround(asked.near.centre, asked.near.miles))} and ${answers(asked.strands, 'all')}
    union all
    (with placeless as materialized (select * from find_entry where ${within} and latitude is null and ${answers(asked.strands, 'heart')})
    select * from placeless limit ${sql.lit(mostPlaceless)})`
}

function inside({ south, north, west, east }: Box): RawBuilder<unknown> {
  return sql`latitude between ${south}::real and ${north}::real and longitude between ${west}::real and ${east}::real`
}

/** Any of the words or themes will do: people's words never all stand in one listing. The heart of a need is its telling words and its surest meaning. */
function answers(strands: readonly Strand[], which: 'all' | 'heart'): RawBuilder<unknown> {
  if (strands.length === 0) return sql`true`
  const heaviest = Math.max(...strands.map((strand) => strand.weight))
  const asked = which === 'all' ? strands : strands.filter((strand) => strand.weight >= heaviest * 0.6)
  const words = asked.map((strand) => strand.query).filter((query) => query !== '')
  const themes = asked.flatMap((strand) => strand.themes.slice(0, 1))
  const rules = [
    ...(words.length === 0 ? [] : [sql`words @@ to_tsquery('english', ${words.join(' | ')})`]),
    ...(themes.length === 0 ? [] : [sql`themes && ${themes}::text[]`]),
  ]
  return sql`(${sql.join(rules, sql` or `)})`
}

function fits({ days, parts, isFree, delivery, themes, age }: Filters): RawBuilder<unknown> {
  const rules: RawBuilder<unknown>[] = [sql`true`]
  if (days !== undefined) rules.push(sql`(days = 0 or days & ${days}::int <> 0)`)
  if (parts !== undefined) rules.push(sql`(parts = 0 or parts & ${parts}::int <> 0)`)
  if (isFree) rules.push(sql`is_free is not false`)
  if (delivery.length > 0) rules.push(sql`(delivery = '{}' or delivery && ${delivery}::text[])`)
  if (themes.length > 0) rules.push(sql`themes && ${themes}::text[]`)
  if (age !== undefined) rules.push(sql`coalesce(minimum_age, 0) <= ${age}::int and coalesce(maximum_age, 200) >= ${age}::int`)
  return sql.join(rules, sql` and `)
}

function unknowns({ days, parts, isFree, access, delivery, language }: Filters): RawBuilder<unknown> {
  const counts: RawBuilder<unknown>[] = [sql`0`]
  if (days !== undefined) counts.push(sql`(days = 0)::int`)
  if (parts !== undefined) counts.push(sql`(parts = 0)::int`)
  if (isFree) counts.push(sql`(is_free is null)::int`)
  if (access.length > 0) counts.push(sql`(not access @> ${access}::text[])::int`)
  if (delivery.length > 0) counts.push(sql`(delivery = '{}')::int`)
  if (language !== undefined) counts.push(sql`(not languages @> ${[language]}::text[])::int`)
  return sql.join(counts, sql` + `)
}

function relevance(strands: readonly Strand[]): RawBuilder<unknown> {
  if (strands.length === 0) return sql`1::float8`
  return sql`(${sql.join(strands.map(share), sql` + `)})`
}

/** What one strand adds: its words, each further one less than the one before; less by a quarter where the theme is another, and a little for the theme alone. */
function share({ query, weight, themes }: Strand): RawBuilder<unknown> {
  // ts_rank divides by the number of words asked for and by pi squared over six: undone, so that asking for more words never counts against a listing.
  const size = query === '' ? 0 : query.split('|').length * 1.645
  const sum = sql`ts_rank(${places}, words, to_tsquery('english', ${query})) * ${size}::float8`
  const byWords = query === '' ? sql`0` : sql`(1 - 1 / (1 + 0.7 * ${sum}))`
  if (themes.length === 0) return sql`${weight}::float8 * ${byWords}`
  const byTheme = sql`case when themes && ${themes.slice(0, 1)}::text[] then 1 when themes && ${themes.slice(1)}::text[] then 0.5 else 0 end`
  return sql`${weight}::float8 * (${byWords} * (0.75 + 0.25 * (${byTheme})) + 0.1 * (${byTheme}))`
}
function nearness({ near }: Asked): RawBuilder<unknown> {
  if (near === undefined) return sql`1`
  return sql`coalesce(0.4 + 0.6 * exp(-miles / ${Math.max(2, near.miles / 2)}::float8), 0.7)`
}

function milesOf({ near }: Asked): RawBuilder<unknown> {
  if (near === undefined) return sql`null::float8`
  const { latitude, longitude } = near.centre
  return sql`case when latitude is not null then ${sql.lit(2 * earthMiles)} * asin(least(1, sqrt(
    sin(radians(latitude - ${latitude}::float8) / 2) ^ 2
    + ${Math.cos((latitude * Math.PI) / 180)}::float8 * cos(radians(latitude)) * sin(radians(longitude - ${longitude}::float8) / 2) ^ 2))) end`
}
