import { addDays, type Day, daysBetween } from '../../../kernel/day.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { AgreementPurpose } from '../agreements/agreement.ts'
import type { Assessment, Thing } from './assessment.ts'
import { type Authority, decidesCare, isAuthorityInForce } from './authority.ts'

/** How long anything decided for somebody holds at most before it is looked at again. */
export const reviewWithinDays = 365

/** Why nobody may agree for them. */
export type MayNotAgree =
  | 'never-for-others'
  | 'nobody-assessed'
  | 'they-decide'
  | 'wait-for-them'
  | 'another-thing'
  | 'assess-again'
  | 'review-not-ahead'
  | 'review-too-far'
  | 'no-authority'
  | 'not-about-care'
  | 'authority-not-in-force'

type Agreeing = {
  readonly by: 'best-interests' | 'attorney'
  readonly thing: Omit<Thing, 'purpose'> & { readonly purpose: AgreementPurpose | Thing['purpose'] }
  readonly reviewOn: Day
  readonly authority?: Authority | undefined
}

/**
 * Whether anybody may agree to one thing for a person: only where a record says that they cannot decide that very thing, until a
 * day it is looked at again; an attorney or deputy only with an authority that was seen, covers care and holds.
 *
 * @example
 * mayAgreeFor({ by: 'best-interests', thing, reviewOn }, undefined, today) // => { ok: false, reason: 'nobody-assessed' }
 */
export function mayAgreeFor(agreeing: Agreeing, assessment: Assessment | undefined, today: Day): Result<'may', MayNotAgree> {
  const { by, thing, reviewOn, authority } = agreeing
  if (thing.purpose === 'research-contact' || thing.purpose === 'trusted-person-acts') return refuse('never-for-others')
  if (assessment === undefined || assessment.overAt !== undefined) return refuse('nobody-assessed')
  const { purpose, aboutId, recipient } = assessment.thing
  if (purpose !== thing.purpose || aboutId !== thing.aboutId || recipient !== thing.recipient) return refuse('another-thing')
  if (assessment.outcome === 'can') return refuse('they-decide')
  if (assessment.outcome === 'not-now') return refuse('wait-for-them')
  if (daysBetween(assessment.assessedOn, today) > reviewWithinDays) return refuse('assess-again')
  if (reviewOn <= today) return refuse('review-not-ahead')
  if (reviewOn > addDays(today, reviewWithinDays)) return refuse('review-too-far')
  return by === 'attorney' ? mayDecideByLaw(authority, today) : ok('may')
}

function mayDecideByLaw(authority: Authority | undefined, today: Day): Result<'may', MayNotAgree> {
  if (authority === undefined) return refuse('no-authority')
  if (!decidesCare(authority)) return refuse('not-about-care')
  return isAuthorityInForce(authority, today) ? ok('may') : refuse('authority-not-in-force')
}

/** From when an agreement given until the end of a day no longer holds, in any time zone of these islands: never later than that day. */
export function endOf(reviewOn: Day): Date {
  return new Date(`${reviewOn}T22:59:59Z`)
}
