import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Hold, type HoldId, type HoldReason, holdPerson, liftHold, listHolds } from '../../people/index.ts'
import { findByReference, listOfPeople, parseReference, type Referral, readReferral } from '../../referrals/index.ts'
import { maySeeHolds } from '../policy.ts'

export type HoldRefusal = 'no-such-reference' | 'already-held'
export type NamedHold = { readonly hold: Hold; readonly reference: string }

/** Whom a reference is about, if the actor may know of it. */
export async function referralNamed(work: Work, typed: string): Promise<Referral | undefined> {
  const reference = parseReference(typed)
  const id = reference.ok ? await findByReference(work, reference.value) : undefined
  return id && readReferral(work, id)
}

/** Puts whom a reference names on hold. */
export function holdByReference(
  app: App,
  who: Context,
  asked: { readonly reference: string; readonly because: HoldReason; readonly words?: string | undefined },
): Promise<Result<'held', HoldRefusal>> {
  return app.database.within(who, async (work) => {
    const referral = maySeeHolds(work.actor) ? await referralNamed(work, asked.reference) : undefined
    if (referral === undefined) return refuse('no-such-reference')
    const set = await holdPerson(work, app.vault, { personId: referral.personId, because: asked.because, words: asked.words })
    return set ? ok('held') : refuse('already-held')
  })
}

/** Lifts one hold; false when it is lifted already, or the actor may not. */
export function liftHoldById(app: App, who: Context, id: HoldId): Promise<boolean> {
  return app.database.within(who, async (work) => {
    const hold = maySeeHolds(work.actor) ? (await listHolds(work)).find((each) => each.id === id) : undefined
    return hold !== undefined && liftHold(work, hold.personId as Referral['personId'], id)
  })
}

/** Holds that last, by the reference of the newest request of whom they are about. */
export async function listNamedHolds(work: Work): Promise<readonly NamedHold[]> {
  const holds = await listHolds(work)
  const referrals = await listOfPeople(
    work,
    holds.map(({ personId }) => personId),
  )
  return holds.flatMap((hold) => {
    const referral = referrals.find(({ personId }) => personId === hold.personId)
    return referral === undefined ? [] : [{ hold, reference: referral.reference }]
  })
}
