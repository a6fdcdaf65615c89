import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { HandOverId } from '../../people/index.ts'

/** People passed from one link worker, or from nobody, to colleagues at one time. */
export type HandOver = {
  readonly id: HandOverId
  readonly organisationId: OrganisationId
  readonly from: MemberId | 'nobody'
  readonly madeAt: Date
  readonly undoneAt?: Date
}

type HandOverTables = {
  hand_over: {
    network_id: string
    id: string
    organisation_id: string
    from_member_id: string | null
    made_by: string
    made_at: Date
    undone_at: Date | null
    undone_by: string | null
  }
}
const db = (work: Work) => tablesOf<HandOverTables>(work)

export async function insertHandOver(work: Work, { id, organisationId, from }: Omit<HandOver, 'madeAt' | 'undoneAt'>): Promise<void> {
  await db(work)
    .insertInto('hand_over')
    .values({
      network_id: work.networkId,
      id,
      organisation_id: organisationId,
      from_member_id: from === 'nobody' ? null : from,
      made_by: actorName(work.actor),
      made_at: work.at,
      undone_at: null,
      undone_by: null,
    })
    .execute()
}

export async function readHandOver(work: Work, id: HandOverId): Promise<HandOver | undefined> {
  const row = await db(work)
    .selectFrom('hand_over')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id,
      organisationId: row.organisation_id as OrganisationId,
      from: row.from_member_id === null ? 'nobody' : (row.from_member_id as MemberId),
      madeAt: row.made_at,
      ...(row.undone_at !== null && { undoneAt: row.undone_at }),
    }
  )
}

/** False when it was taken back already. */
export async function markUndone(work: Work, id: HandOverId): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('hand_over')
    .set({ undone_at: work.at, undone_by: actorName(work.actor) })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
