import type { Day } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { PersonId } from '../person.ts'
import type { AssessmentId } from './assessment.ts'
import type { AuthorityId } from './authority.ts'

export type BestInterestsId = Id<'BestInterestsDecision'>
export type DecisionEnd = 'replaced' | 'they-decide' | 'review-passed' | 'authority-ended'

/** What was decided for somebody who cannot decide it, until it must be looked at again (Mental Capacity Act 2005, section 4). */
export type BestInterests = {
  readonly id: BestInterestsId
  readonly personId: PersonId
  readonly assessmentId: AssessmentId
  readonly isFor: boolean
  /** The attorney or deputy who decided; absent when the team did. */
  readonly authorityId?: AuthorityId
  readonly words: string
  readonly wishes: string
  readonly consulted: string
  readonly lessRestrictive: string
  readonly decidedOn: Day
  readonly reviewOn: Day
  readonly madeBy: string
  readonly madeAt: Date
  readonly overAt?: Date
  readonly overBecause?: DecisionEnd
}
