import { sql } from 'kysely'
import type { MemberId } from '../../kernel/actor.ts'
import { tablesOf, type Work } from '../database/work.ts'

export const readingReasons = ['busy-day', 'handover', 'checking-quality', 'asked-to', 'something-else'] as const
export type ReadingReason = (typeof readingReasons)[number]

type MemberReadingRow = {
  network_id: string
  member_id: MemberId
  hour: Date
  records: string[]
  reason: ReadingReason | null
  reason_at: Date | null
  stopped_at: Date | null
}
type ReadingTables = { member_reading: MemberReadingRow }

/** Where somebody stands within this hour, after more records were asked for. */
export type Reading = {
  readonly opened: number
  /** False when these are too many: none of them is to be shown. */
  readonly isWithin: boolean
  readonly reason: ReadingReason | null
  readonly stoppedAt: Date | null
}

const hourMs = 3_600_000
const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / hourMs) * hourMs)

/** When the present hour of reading ends. */
export function endOfHour(at: Date): Date {
  return new Date(hourOf(at).getTime() + hourMs)
}

/**
 * One row a member an hour; a record opened again does not count again. Without a reason there are `budget`, with one twice as many. Of
 * several at once, as a file holds them, all are taken or none.
 */
export async function takeReading(
  work: Work,
  { memberId, asked, budget }: { memberId: MemberId; asked: readonly string[]; budget: number },
): Promise<Reading> {
  const { rows } = await sql<Reading>`
    insert into member_reading as r (network_id, member_id, hour, records)
    values (${work.networkId}, ${memberId}, ${hourOf(work.at)},
      case when cardinality(${asked}::uuid[]) > ${budget}::int then '{}' else ${asked}::uuid[] end)
    on conflict (network_id, member_id, hour) do update set records = (
      select case when count(*) > ${budget}::int * (case when r.reason is null then 1 else 2 end) then r.records else array_agg(record) end
      from (select distinct unnest(r.records || ${asked}::uuid[]) as record) as every_one)
    returning cardinality(records) as opened, records @> ${asked}::uuid[] as "isWithin", reason, stopped_at as "stoppedAt"`.execute(
    work.sql,
  )
  const [reading] = rows
  if (reading === undefined) throw new Error('Counting what was read answered nothing')
  return reading
}

/** Where a member stands now, without reading anything. */
export async function readingNow(work: Work, memberId: MemberId): Promise<Reading | undefined> {
  const row = await rowNow(work, memberId)
  return row && { opened: row.records.length, isWithin: true, reason: row.reason, stoppedAt: row.stopped_at }
}

async function rowNow(work: Work, memberId: MemberId): Promise<MemberReadingRow | undefined> {
  return tablesOf<ReadingTables>(work)
    .selectFrom('member_reading')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('hour', '=', hourOf(work.at))
    .executeTakeFirst()
}

/** Says why more is needed, for this hour only; false when nothing was read in it. */
export async function giveReason(work: Work, memberId: MemberId, reason: ReadingReason): Promise<boolean> {
  const { numUpdatedRows } = await inThisHour(work, memberId).set({ reason, reason_at: work.at }).executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Stops a member for the rest of the hour; true the first time. */
export async function stopReading(work: Work, memberId: MemberId): Promise<boolean> {
  const { numUpdatedRows } = await inThisHour(work, memberId)
    .where('stopped_at', 'is', null)
    .set({ stopped_at: work.at })
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function inThisHour(work: Work, memberId: MemberId) {
  return tablesOf<ReadingTables>(work)
    .updateTable('member_reading')
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('hour', '=', hourOf(work.at))
}
