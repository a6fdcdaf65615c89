import { sql } from 'kysely'
import type { MemberId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { actorName } from '../database/actorName.ts'
import { tablesOf, type Work } from '../database/work.ts'

type AlarmKind = 'canary-opened' | 'reading-stopped'
export const alarmFindings = ['spoke-no-harm', 'access-ended', 'reported', 'planned-test'] as const
export type AlarmFinding = (typeof alarmFindings)[number]
export type AlarmId = Id<'LookAlarm'>

/** A look at records that a human must ask about. */
export type Alarm = {
  readonly id: AlarmId
  readonly kind: AlarmKind
  readonly memberId: MemberId
  readonly records: number | undefined
  readonly raisedAt: Date
  readonly found: AlarmFinding | undefined
}

type AlarmRow = {
  network_id: string
  id: AlarmId
  kind: AlarmKind
  member_id: MemberId
  records: number | null
  raised_at: Date
  settled_at: Date | null
  settled_by: string | null
  found: AlarmFinding | null
}
type AlarmTables = { look_alarm: AlarmRow }

/** What wakes whoever tells the humans. */
export const alarmRaised = 'reading.alarm-raised'

export async function raiseAlarm(work: Work, alarm: { kind: AlarmKind; memberId: MemberId; records?: number }): Promise<void> {
  const id = work.newId<'LookAlarm'>()
  const { kind, memberId: member_id, records = null } = alarm
  await tablesOf<AlarmTables>(work)
    .insertInto('look_alarm')
    .values({
      network_id: work.networkId,
      id,
      kind,
      member_id,
      records,
      raised_at: work.at,
      settled_at: null,
      settled_by: null,
      found: null,
    })
    .execute()
  work.happened({ kind: alarmRaised, version: 1, subjectId: id, body: { kind } })
  work.records({ action: 'reading.alarm', subjectKind: 'alarm', subjectId: id, detail: { kind, records } })
}

export async function findAlarm(work: Work, id: AlarmId): Promise<Alarm | undefined> {
  const row = await alarms(work).where('id', '=', id).executeTakeFirst()
  return row && alarmOf(row)
}

/** Those nobody has asked about yet, the oldest first. */
export async function openAlarms(work: Work): Promise<readonly Alarm[]> {
  const rows = await alarms(work).where('settled_at', 'is', null).orderBy('raised_at').limit(200).execute()
  return rows.map(alarmOf)
}

/** False when somebody was quicker. */
export async function settleAlarmRow(work: Work, id: AlarmId, found: AlarmFinding): Promise<boolean> {
  const { numUpdatedRows } = await tablesOf<AlarmTables>(work)
    .updateTable('look_alarm')
    .set({ settled_at: work.at, settled_by: actorName(work.actor), found })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whether a record belongs to an invented person, whom nobody has a reason to open; asked at most once an hour of one member. */
export async function isFreshCanary(work: Work, { record, memberId }: { record: string; memberId: MemberId }): Promise<boolean> {
  const { rows } = await sql`
    select from canary where network_id = ${work.networkId} and (person_id = ${record} or referral_id = ${record})
    and not exists (select from look_alarm where network_id = ${work.networkId} and member_id = ${memberId} and kind = 'canary-opened'
      and settled_at is null and raised_at > ${work.at}::timestamptz - interval '1 hour')`.execute(work.sql)
  return rows.length > 0
}

function alarms(work: Work) {
  return tablesOf<AlarmTables>(work).selectFrom('look_alarm').selectAll().where('network_id', '=', work.networkId)
}

function alarmOf({ id, kind, member_id, records, raised_at, found }: AlarmRow): Alarm {
  return { id, kind, memberId: member_id, records: records ?? undefined, raisedAt: raised_at, found: found ?? undefined }
}
