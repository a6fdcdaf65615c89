import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { PersonId } from '../people/index.ts'
import type { About, Approach, ApproachId } from './approach.ts'
import type { ApproachRow, ApproachTables } from './approachTables.ts'

const db = (work: Work) => tablesOf<ApproachTables>(work)

export async function insertApproach(work: Work, approach: Approach): Promise<void> {
  const { id, kind, people, placeId, askedBy: asked_by } = approach
  const isResearch = kind === 'research'
  await db(work)
    .insertInto('approach')
    .values({
      network_id: work.networkId,
      id,
      kind,
      activity_id: isResearch ? null : approach.activityId,
      place_id: placeId ?? null,
      title: isResearch ? approach.title : null,
      words: isResearch ? approach.words : null,
      ethics_reference: isResearch ? approach.ethicsReference : null,
      contact: isResearch ? approach.contact : null,
      closes_on: isResearch ? approach.closesOn : null,
      is_for_one: !isResearch && approach.isForOne,
      people,
      asked_by,
      asked_at: work.at,
      answer: null,
      answered_by: null,
      answered_at: null,
      sent_at: null,
      sent: null,
      version: 1,
    })
    .execute()
}

export async function findApproach(work: Work, id: ApproachId): Promise<Approach | undefined> {
  const row = await db(work)
    .selectFrom('approach')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && approachOf(row)
}

/** Those to many, the newest first, so many as a page shows. */
export async function listApproaches(work: Work): Promise<readonly Approach[]> {
  const rows = await db(work)
    .selectFrom('approach')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('is_for_one', '=', false)
    .orderBy('asked_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(approachOf)
}

/** False when somebody answered meanwhile. */
export async function saveAnswer(
  work: Work,
  { id, version }: Approach,
  given: { answer: 'approved' | 'refused'; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('approach')
    .set({ answer: given.answer, answered_by: given.by, answered_at: work.at, version: version + 1 })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** All of it is written; how many that were is counted from the rows, however often the work began anew. */
export async function finishApproach(work: Work, id: ApproachId): Promise<number> {
  const { sent } = await db(work)
    .selectFrom('approach_person')
    .select(({ fn }) => fn.countAll<string>().as('sent'))
    .where('network_id', '=', work.networkId)
    .where('approach_id', '=', id)
    .executeTakeFirstOrThrow()
  await db(work)
    .updateTable('approach')
    .set((row) => ({ sent_at: work.at, sent: Number(sent), version: row('version', '+', 1) }))
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute()
  return Number(sent)
}

export async function insertApproached(work: Work, approachId: ApproachId, personId: PersonId): Promise<void> {
  const row = { network_id: work.networkId, id: work.newId(), approach_id: approachId, person_id: personId, made_at: work.at }
  await db(work).insertInto('approach_person').values(row).execute()
}

export async function wasApproached(work: Work, approachId: ApproachId, personId: PersonId): Promise<boolean> {
  const row = await db(work)
    .selectFrom('approach_person')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('approach_id', '=', approachId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** When each of these people was last written to. */
export async function lastWritten(work: Work, personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Date>> {
  if (personIds.length === 0) return new Map()
  const rows = await db(work)
    .selectFrom('approach_person')
    .select(({ fn }) => ['person_id', fn.max('made_at').as('last')])
    .where('network_id', '=', work.networkId)
    .where('person_id', 'in', [...personIds])
    .groupBy('person_id')
    .execute()
  return new Map(rows.map(({ person_id, last }) => [person_id as PersonId, last]))
}

function approachOf(row: ApproachRow): Approach {
  return {
    ...aboutOf(row),
    id: row.id as ApproachId,
    ...(row.place_id !== null && { placeId: row.place_id as NonNullable<Approach['placeId']> }),
    people: row.people,
    askedBy: row.asked_by as Approach['askedBy'],
    askedAt: row.asked_at,
    ...(row.answer !== null && { answer: row.answer }),
    ...(row.answered_by !== null && { answeredBy: row.answered_by as Approach['askedBy'] }),
    ...(row.sent_at !== null && { done: { at: row.sent_at, sent: row.sent ?? 0 } }),
    version: row.version,
  }
}

function aboutOf(row: ApproachRow): About {
  const { title, words, ethics_reference: ethicsReference, contact, closes_on: closesOn } = row
  if (row.activity_id !== null)
    return { kind: 'activity', activityId: row.activity_id as Extract<About, { kind: 'activity' }>['activityId'], isForOne: row.is_for_one }
  if (title === null || words === null || ethicsReference === null || contact === null || closesOn === null)
    throw new Error(`Approach ${row.id} is about nothing`)
  return { kind: 'research', title, words, ethicsReference, contact, closesOn }
}
