import { sql } from 'kysely'
import type { Work } from '../../platform/database/work.ts'
import { isReal } from './canaryStore.ts'

/** The numbers of the two books: `made` comes from events, the rest from rows. */
export type Count = {
  readonly made: number
  readonly byState: Readonly<Record<string, number>>
  readonly open: number
  readonly overdue: number
}
export type OddKind =
  | 'referral-without-its-event'
  | 'event-without-its-referral'
  | 'state-is-not-what-last-happened'
  | 'open-without-owner-step-or-due'
  | 'group-was-never-asked'
  | 'person-was-never-told'
  | 'watchdog-is-late'
/** Referrals that do not add up: how many, and the references of the first twenty (an event without its referral has only its id). */
export type Odd = { readonly fault: OddKind; readonly count: number; readonly references: readonly string[] }

export async function countLedger(work: Work): Promise<Count> {
  const found = await sql<Count>`
    select
      (select count(distinct subject_id)::int from event where network_id = ${work.networkId} and kind in ('referral.sent', 'referral.held')
        and not exists (select from canary c where c.network_id = event.network_id and c.referral_id = event.subject_id)) as made,
      (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*)::int as n from referral where network_id = ${work.networkId} and ${isReal('referral')} group by state) s) as "byState",
      count(*) filter (where r.ended_at is null)::int as open,
      count(*) filter (where r.due_at < ${work.at})::int as overdue
    from referral r where r.network_id = ${work.networkId} and ${isReal('r')}`.execute(work.sql)
  const [count] = found.rows
  if (count === undefined) throw new Error('Counting answered nothing')
  return count
}

/**
 * Holds every referral against the events, messages and duties that must go with it. The group's message is looked for only while
 * the referral is open: later it may have been let go at the end of its time. Changes of the same minute count as one, because two
 * processes may disagree about which came last.
 */
export async function findOdd(work: Work): Promise<readonly Odd[]> {
  const network = work.networkId
  const messageAbout = sql`select from message m where m.network_id = r.network_id and m.subject_id = r.id and m.template`
  const found = await sql<Odd>`
    with real as materialized (select r.* from referral r where r.network_id = ${network} and ${isReal('r')}),
    told as materialized (select subject_id, kind, occurred_at, body ->> 'state' as state from event where network_id = ${network} and body ? 'state'),
    last as (select subject_id, max(occurred_at) as at from told group by subject_id),
    odd as (
      select 'referral-without-its-event' as fault, reference from real r
        where not exists (select from told t where t.subject_id = r.id and t.kind in ('referral.sent', 'referral.held'))
      union all
      select distinct 'event-without-its-referral', t.subject_id::text from told t where t.kind in ('referral.sent', 'referral.held')
        and not exists (select from referral r where r.network_id = ${network} and r.id = t.subject_id)
      union all
      select 'state-is-not-what-last-happened', reference from real r join last l on l.subject_id = r.id
        where not exists (select from told t where t.subject_id = l.subject_id and t.occurred_at > l.at - interval '1 minute' and t.state = r.state)
      union all
      select 'open-without-owner-step-or-due', reference from real r
        where r.ended_at is null and (r.owner_organisation_id is null or r.next_step is null or r.due_at is null)
      union all
      select 'group-was-never-asked', reference from real r
        where r.ended_at is null and r.sent_at is not null and not exists (${messageAbout} in ('referral.group-asked', 'referral.group-call'))
      union all
      -- Whoever was written to four times today is not written to again: a human looks first (many-to-one-contact).
      select 'person-was-never-told', reference from real r
        where r.ended_at is null and r.held_because is distinct from 'many-to-one-contact' and not exists (${messageAbout} similar to 'referral.(person|trusted)-%')
      union all
      select 'watchdog-is-late', reference from real r
        where r.owner_organisation_id = r.organisation_id and r.due_at < ${work.at}::timestamptz - interval '1 day'
    )
    select fault, count(*)::int as count, (array_agg(reference order by reference))[1:20] as "references" from odd group by fault order by fault`.execute(
    work.sql,
  )
  return found.rows
}
