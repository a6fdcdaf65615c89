import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { actorName } from '../../platform/database/actorName.ts'
import type { Work } from '../../platform/database/work.ts'
import type { ActivityId, Referral } from './referral.ts'

/** Marks a person and their request as invented. */
export async function insertCanary(work: Work, { id, personId }: Pick<Referral, 'id' | 'personId'>): Promise<void> {
  await sql`insert into canary (network_id, person_id, referral_id, planted_at, planted_by)
    values (${work.networkId}, ${personId}, ${id}, ${work.at}, ${actorName(work.actor)})`.execute(work.sql)
}

/** Activities that people really asked for, in any order: an invented request to one is like the others. */
export async function activitiesAskedFor(work: Work, most: number): Promise<readonly ActivityId[]> {
  const { rows } = await sql<{ id: ActivityId }>`
    select activity_id as id from (select distinct activity_id from referral r where r.network_id = ${work.networkId} and ${isReal('r')}) asked
    order by random() limit ${most}`.execute(work.sql)
  return rows.map(({ id }) => id)
}

/** True of a row of `referral`, by its alias, whose person is not invented: part of every count and every file. */
export function isReal(alias: 'r' | 'referral'): RawBuilder<SqlBool> {
  const row = sql.raw(alias)
  return sql<SqlBool>`not exists (select from canary where canary.network_id = ${row}.network_id and canary.referral_id = ${row}.id)`
}
