import type { OrganisationId } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { PersonId } from '../person.ts'

export type AssessmentId = Id<'CapacityAssessment'>

/** What somebody else may decide for a person who cannot. Research has rules of its own (sections 30 to 34), and nobody appoints for them. */
export const decidablePurposes = ['share-with-organisation', 'share-with-referrer', 'contact-me-about', 'something-else'] as const
export type DecidablePurpose = (typeof decidablePurposes)[number]

/** One thing to be decided: capacity is for this thing and no other. */
export type Thing = {
  readonly purpose: DecidablePurpose
  /** The referral it is about; absent for something else. */
  readonly aboutId?: string
  readonly recipient?: OrganisationId
}

/** The functional test, asked first: understand it, keep it in mind, use or weigh it, say what they decide (section 3). */
export const abilities = ['understand', 'retain', 'weigh', 'communicate'] as const
export type Ability = (typeof abilities)[number]
export type Ably = Readonly<Record<Ability, { readonly can: boolean; readonly words?: string }>>

export const assessmentOutcomes = ['can', 'not-now', 'cannot'] as const
export type AssessmentOutcome = (typeof assessmentOutcomes)[number]

/** Whether a person can decide one thing at one time, and how that was found out. */
export type Assessment = {
  readonly id: AssessmentId
  readonly personId: PersonId
  readonly thing: Thing
  /** The decision in words, where the purpose does not say it. */
  readonly decision?: string
  readonly help: string
  readonly ably: Ably
  /** The impairment or disturbance of mind or brain because of which they cannot (section 2). */
  readonly cause?: string
  readonly outcome: AssessmentOutcome
  readonly askAgainOn?: Day
  /** Who assessed, when it was not whoever wrote it down. */
  readonly assessedBy?: string
  readonly assessedOn: Day
  readonly madeBy: string
  readonly madeAt: Date
  readonly overAt?: Date
}

/**
 * What the answers leave to say: whoever has all four abilities can decide, also unwisely; whoever lacks one cannot, now or for longer.
 *
 * @example
 * fits('can', ably) // => false, while any of the four is missing
 */
export function fits(outcome: AssessmentOutcome, ably: Ably): boolean {
  return (outcome === 'can') === abilities.every((ability) => ably[ability].can)
}

type About = Pick<Assessment, 'thing' | 'decision'>
/** True when both are about the same decision; something else is known by its words alone. */
export function isAboutSame(one: About, other: About): boolean {
  const [a, b] = [one.thing, other.thing]
  if (a.purpose !== b.purpose || a.aboutId !== b.aboutId || a.recipient !== b.recipient) return false
  return a.purpose !== 'something-else' || one.decision === other.decision
}
