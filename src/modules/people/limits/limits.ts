import type { Id } from '../../../kernel/id.ts'

export type RestrictionId = Id<'Restriction'>
export type HoldId = Id<'LegalHold'>

export const restrictReasons = ['they-dispute-it', 'they-object', 'unlawful-but-keep', 'needed-for-a-claim'] as const
export type RestrictReason = (typeof restrictReasons)[number]
export const holdReasons = ['claim', 'complaint', 'inquiry', 'police', 'inquest', 'safeguarding-review'] as const
export type HoldReason = (typeof holdReasons)[number]

/** What we hold about somebody is kept and not used: no messages, no sharing, no exports, but for what the law asks. */
export type Restriction = { readonly id: RestrictionId; readonly because: RestrictReason; readonly setAt: Date }
/** What is held about somebody must not be destroyed while this lasts. */
export type Hold = { readonly id: HoldId; readonly personId: string; readonly because: HoldReason; readonly setAt: Date }

/** What may be done with a person's record now. */
export type Limits = { readonly restriction?: Restriction; readonly holds: readonly Hold[] }

/** Whether words about somebody may leave: answers to their own rights always may, the law asks for them. */
export function mayLeaveUnder({ restriction }: Limits, template: string): boolean {
  return restriction === undefined || template.startsWith('rights.')
}
