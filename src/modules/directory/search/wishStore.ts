import { type RawBuilder, sql } from 'kysely'
import type { ForWhom, Wishes } from './wishes.ts'

/** What a wish that is met or missed does to a score. A wish never leaves anything out: the reasons say where it falls short. */
export function wishFactor(wishes: Wishes): RawBuilder<unknown> {
  const factors: RawBuilder<unknown>[] = [sql`1`]
  const { days, parts, isFree, access, delivery, age, isGrownUp, language } = wishes
  if (days !== undefined) factors.push(sql`case when days = 0 then 0.95 when days & ${days}::int = 0 then 0.7 else 1.05 end`)
  if (parts !== undefined) factors.push(sql`case when parts = 0 then 0.95 when parts & ${parts}::int = 0 then 0.7 else 1.05 end`)
  if (isFree) factors.push(sql`case when is_free is null then 0.95 when is_free then 1.05 else 0.6 end`)
  if (access.length > 0) factors.push(sql`case when access @> ${access}::text[] then 1.2 else 0.95 end`)
  if (delivery.length > 0) factors.push(sql`case when delivery && ${delivery}::text[] then 1.4 when delivery = '{}' then 0.9 else 0.75 end`)
  if (language !== undefined) factors.push(sql`case when languages @> ${[language]}::text[] then 1.5 else 0.9 end`)
  // What is for the young alone may still be meant, but comes after what is for everybody.
  if (isGrownUp) factors.push(sql`case when maximum_age <= 25 then 0.7 else 1 end`)
  if (age !== undefined) factors.push(ageFactor(age))
  return sql`(${sql.join(factors, sql` * `)})`
}

function ageFactor({ who, from, to }: ForWhom): RawBuilder<unknown> {
  const misses = sql`coalesce(minimum_age, 0) > ${to}::int or coalesce(maximum_age, 200) < ${from}::int`
  // "My lad" may be grown up: only a said age makes a miss sure.
  const missed = who === 'said' ? sql`0.3` : sql`0.5`
  const meant = sql`case when ${who === 'child' ? sql`maximum_age <= 25` : sql`minimum_age >= 50`} then 1.3 else 1 end`
  return sql`case when ${misses} then ${missed} else ${who === 'said' ? sql`1` : meant} end`
}
