import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { RightsTables } from '../rightsTables.ts'

export const erasureReasons = ['asked', 'retention', 'by-mistake', 'court-order'] as const
export type ErasureReason = (typeof erasureReasons)[number]
export type Erasure = { readonly personId: string; readonly at: Date; readonly reason: ErasureReason; readonly decidedBy: string }

const db = (work: Work) => tablesOf<RightsTables>(work)

/** Writes the erasure down; the same one twice is one. */
export async function insertErasure(work: Work, { personId, at, reason, decidedBy }: Erasure): Promise<void> {
  await db(work)
    .insertInto('erasure')
    .values({ network_id: work.networkId, person_id: personId, at, reason, decided_by: decidedBy })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Every erasure of the network. */
export async function listErasures(work: Work): Promise<readonly Erasure[]> {
  const rows = await db(work).selectFrom('erasure').selectAll().where('network_id', '=', work.networkId).orderBy('at').execute()
  return rows.map((row) => ({ personId: row.person_id, at: row.at, reason: row.reason, decidedBy: row.decided_by }))
}
