import type { Id } from '../../kernel/id.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { ActivityId, ReferralId } from './referral.ts'
import type { ReferralTables } from './referralTables.ts'

const db = (work: Work) => tablesOf<ReferralTables>(work)

export type OfferId = Id<'ReferralOffer'>
export type Offer = {
  readonly id: OfferId
  readonly referralId: ReferralId
  readonly activityId: ActivityId
  readonly offeredAt: Date
  readonly chosenAt?: Date
}

/** Puts alternatives to the person; one that was offered before is not offered twice. Says how many are new. */
export async function insertOffers(work: Work, referralId: ReferralId, activityIds: readonly ActivityId[]): Promise<number> {
  if (activityIds.length === 0) return 0
  const rows = activityIds.map((activity_id, place) => ({
    network_id: work.networkId,
    id: work.newId<'ReferralOffer'>(),
    referral_id: referralId,
    activity_id,
    position: place + 1,
    offered_at: work.at,
    chosen_at: null,
  }))
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('referral_offer')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['network_id', 'referral_id', 'activity_id']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

export async function listOffers(work: Work, referralId: ReferralId): Promise<readonly Offer[]> {
  const rows = await db(work)
    .selectFrom('referral_offer')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('referral_id', '=', referralId)
    .orderBy('offered_at', 'desc')
    .orderBy('position')
    .limit(12)
    .execute()
  return rows.map((row) => ({
    id: row.id as OfferId,
    referralId: row.referral_id as ReferralId,
    activityId: row.activity_id as ActivityId,
    offeredAt: row.offered_at,
    ...(row.chosen_at && { chosenAt: row.chosen_at }),
  }))
}

export async function markChosen(work: Work, referralId: ReferralId, activityId: ActivityId): Promise<void> {
  await db(work)
    .updateTable('referral_offer')
    .set({ chosen_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('referral_id', '=', referralId)
    .where('activity_id', '=', activityId)
    .execute()
}
