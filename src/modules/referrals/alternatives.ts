import type { App } from '../../platform/app.ts'
import type { Context } from '../../platform/database/database.ts'
import { alternativesFor, type Joinable, readJoinable } from '../directory/index.ts'
import type { ActivityId, ReferralId } from './referral.ts'
import { readReferral } from './store.ts'

/**
 * Other things near, of the same kind and taking requests. Looked up before the change opens its transaction: a search inside
 * it would take a second connection while holding the first.
 */
export async function findAlternatives(app: App, who: Context, referralId: ReferralId): Promise<readonly ActivityId[]> {
  const referral = await app.database.within(who, (work) => readReferral(work, referralId))
  return referral === undefined ? [] : alternativesFor(app.database, who.networkId, referral.activityId)
}

/** The activity a referral asks to join, if the actor may know of the referral. */
export async function readJoinableOf(app: App, who: Context, referralId: ReferralId): Promise<Joinable | undefined> {
  const referral = await app.database.within(who, (work) => readReferral(work, referralId))
  return referral && readJoinable(app.database, who.networkId, referral.activityId)
}
