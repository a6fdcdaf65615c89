import { tablesOf, type Work } from '../../platform/database/work.ts'

/** One thing that happened to a referral, as its events tell it. */
export type Moment = { readonly kind: string; readonly at: Date; readonly by: string }

type EventTable = { event: { network_id: string; subject_id: string; occurred_at: Date; id: string; kind: string; actor: string } }

/** What happened to one thing, oldest first. */
export async function readHistory(work: Work, subjectId: string): Promise<readonly Moment[]> {
  const rows = await tablesOf<EventTable>(work)
    .selectFrom('event')
    .select(['kind', 'occurred_at', 'actor'])
    .where('network_id', '=', work.networkId)
    .where('subject_id', '=', subjectId)
    .orderBy('occurred_at')
    .orderBy('id')
    .limit(300)
    .execute()
  return rows.map((row) => ({ kind: row.kind, at: row.occurred_at, by: row.actor }))
}
