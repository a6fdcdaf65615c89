import type { PlaceId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import type { PersonId } from '../../people/index.ts'
import type { ReferralId } from '../../referrals/index.ts'

export type RequestId = Id<'RightsRequest'>
export const requestKinds = ['copy', 'correct', 'restrict', 'erase'] as const
export type RequestKind = (typeof requestKinds)[number]
export const identityWays = ['known-contact', 'document', 'known-to-team', 'asked-questions'] as const
export type IdentityWay = (typeof identityWays)[number]
export const askedWays = ['letter', 'phone', 'in-person'] as const
export const refuseReasons = [
  'not-them',
  'must-be-kept-by-law',
  'direct-care-record',
  'already-answered',
  'cannot-be-told',
  'other',
] as const
export type RefuseReason = (typeof refuseReasons)[number]
export const longerReasons = ['complex', 'many-requests', 'waiting-for-identity'] as const
export type LongerReason = (typeof longerReasons)[number]

/** Somebody uses a right of theirs. It is answered within a month, by a human. */
export type RightsRequest = {
  readonly id: RequestId
  readonly personId: PersonId
  /** Through which referral's private link they asked. */
  readonly referralId?: ReferralId
  readonly placeId?: PlaceId
  readonly kind: RequestKind
  readonly state: 'open' | 'released' | 'done' | 'refused' | 'withdrawn'
  readonly how: 'private-link' | (typeof askedWays)[number]
  readonly askedAt: Date
  readonly dueAt: Date
  readonly longerBecause?: LongerReason
  readonly identity?: { readonly how: IdentityWay; readonly at: Date }
  readonly settledAt?: Date
  readonly because?: string
  readonly version: number
}

/**
 * The same day of a later month, or its last day: how the law counts a month (UK GDPR, article 12(3)).
 *
 * @example
 * monthsAfter(new Date('2026-01-31T10:00:00Z'), 1).toISOString() // => '2026-02-28T10:00:00.000Z'
 */
export function monthsAfter(at: Date, months: number): Date {
  const wanted = new Date(at)
  wanted.setUTCDate(1)
  wanted.setUTCMonth(wanted.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(wanted.getUTCFullYear(), wanted.getUTCMonth() + 1, 0)).getUTCDate()
  wanted.setUTCDate(Math.min(at.getUTCDate(), lastDay))
  return wanted
}
