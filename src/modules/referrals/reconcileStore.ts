import { sql } from 'kysely'
import type { Work } from '../../platform/database/work.ts'

/** The numbers reconciling is judged by. `made` comes from events, the rest from rows: two books that must agree. */
export type Count = {
  readonly made: number
  readonly byState: Readonly<Record<string, number>>
  readonly open: number
  readonly overdue: number
  readonly ownerless: number
  readonly withoutEvent: number
  /** The group's step is more than a day overdue and the watchdog has not come. */
  readonly unwatched: number
}

export async function countLedger(work: Work): Promise<Count> {
  const found = await sql<Count>`
    select
      (select count(distinct subject_id)::int from event where network_id = ${work.networkId} and kind in ('referral.sent', 'referral.held')) as made,
      (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*)::int as n from referral where network_id = ${work.networkId} group by state) s) as "byState",
      count(*) filter (where r.ended_at is null)::int as open,
      count(*) filter (where r.due_at < ${work.at})::int as overdue,
      count(*) filter (where r.ended_at is null and (r.owner_organisation_id is null or r.next_step is null or r.due_at is null))::int as ownerless,
      count(*) filter (where not exists (select from event e where e.network_id = r.network_id and e.subject_id = r.id and e.kind in ('referral.sent', 'referral.held')))::int as "withoutEvent",
      count(*) filter (where r.owner_organisation_id = r.organisation_id and r.due_at < ${work.at}::timestamptz - interval '1 day')::int as unwatched
    from referral r where r.network_id = ${work.networkId}`.execute(work.sql)
  const [count] = found.rows
  if (count === undefined) throw new Error('Counting answered nothing')
  return count
}
