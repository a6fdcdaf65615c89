import type { MemberId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'

export type RuleId = Id<'PersonRule'>
/** `excluded`: this member may not see the person, whatever they are. `only`: of all members only those named may. */
export const ruleKinds = ['excluded', 'only'] as const
export type RuleKind = (typeof ruleKinds)[number]

/** One line of a person's two lists. The member it names is never told. */
export type PersonRule = {
  readonly id: RuleId
  readonly kind: RuleKind
  readonly memberId: MemberId
  readonly because?: string
  readonly madeAt: Date
}
