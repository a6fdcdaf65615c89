import { sql } from 'kysely'
import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { Around } from '../../../kernel/standing.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Doors } from '../../../platform/database/doors.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import type { HandOverId, PersonWorker, WorkEnd } from './worker.ts'

type WorkerRow = {
  network_id: string
  id: string
  person_id: string
  organisation_id: string
  member_id: string | null
  due_at: Date | null
  given_by: string
  from_at: Date
  ended_at: Date | null
  ended_because: WorkEnd | null
  hand_over_id: string | null
}
type WorkerTables = { person_worker: WorkerRow & Doors }
const db = (work: Work) => tablesOf<WorkerTables>(work)

/** Who works with a person and who may not see them: for the rules, once the person themself was found in the actor's scope. */
export async function readAround(work: Work, personId: PersonId): Promise<Around> {
  const { rows } = await sql<{ around: Around }>`select around_person(${work.networkId}, ${personId}) as around`.execute(work.sql)
  return rows[0]?.around ?? { workers: [], excluded: [], onlyFor: [] }
}

type Whose = { readonly personId: PersonId } | { readonly memberId: MemberId } | { readonly organisationId: OrganisationId }
type Wanted = Whose | { readonly handOverId: HandOverId }

/** Who works with whom now, as far as the actor may know. */
export async function listWorkers(work: Work, wanted: Wanted): Promise<readonly PersonWorker[]> {
  const all = db(work).selectFrom('person_worker').selectAll().where('network_id', '=', work.networkId).where('ended_at', 'is', null)
  const chosen =
    'personId' in wanted
      ? all.where('person_id', '=', wanted.personId)
      : 'memberId' in wanted
        ? all.where('member_id', '=', wanted.memberId)
        : 'handOverId' in wanted
          ? all.where('hand_over_id', '=', wanted.handOverId)
          : all.where('organisation_id', '=', wanted.organisationId)
  const rows = await chosen.orderBy('from_at').orderBy('id').limit(5000).execute()
  return rows.map(workerOf)
}

/** Whom nobody of their team works with, as far as the actor may know, the most urgent first. */
export async function listWithoutWorker(work: Work): Promise<readonly PersonWorker[]> {
  const rows = await db(work)
    .selectFrom('person_worker')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('ended_at', 'is', null)
    .where('member_id', 'is', null)
    .orderBy('due_at')
    .limit(500)
    .execute()
  return rows.map(workerOf)
}

type Given = {
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly memberId: MemberId | null
  readonly dueAt: Date | null
  readonly handOverId?: HandOverId | undefined
}

/** False when it is so already. */
export async function insertWorker(work: Work, given: Given): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('person_worker')
    .values({
      network_id: work.networkId,
      id: work.newId(),
      person_id: given.personId,
      organisation_id: given.organisationId,
      member_id: given.memberId,
      due_at: given.dueAt,
      given_by: actorName(work.actor),
      from_at: work.at,
      ended_at: null,
      ended_because: null,
      hand_over_id: given.handOverId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type Ending = Pick<Given, 'personId' | 'organisationId' | 'memberId'> & { readonly because: WorkEnd }

/** False when it had ended already. */
export async function endWorkerRow(work: Work, { personId, organisationId, memberId, because }: Ending): Promise<boolean> {
  const current = db(work)
    .updateTable('person_worker')
    .set({ ended_at: work.at, ended_because: because })
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
  const { numUpdatedRows } = await (memberId === null
    ? current.where('member_id', 'is', null)
    : current.where('member_id', '=', memberId)
  ).executeTakeFirst()
  return numUpdatedRows === 1n
}

function workerOf(row: WorkerRow): PersonWorker {
  const common = {
    personId: row.person_id as PersonId,
    organisationId: row.organisation_id as OrganisationId,
    fromAt: row.from_at,
    ...(row.hand_over_id !== null && { handOverId: row.hand_over_id as HandOverId }),
  }
  return { ...common, memberId: (row.member_id as MemberId | null) ?? 'nobody', ...(row.due_at !== null && { dueAt: row.due_at }) }
}
