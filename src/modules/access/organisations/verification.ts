import type { OrganisationId, Role } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'

export type VerificationId = Id<'OrganisationVerification'>
/** What somebody went by. An e-mail address or its domain is none of them: anybody can have one made. */
export const waysToVerify = ['register', 'known', 'agreement'] as const
export type WayToVerify = (typeof waysToVerify)[number]

/** Somebody of the network answers for an organisation being what it says. */
export type Verification = {
  readonly id: VerificationId
  readonly organisationId: OrganisationId
  readonly how: WayToVerify
  readonly note: string
  /** As kind:id. */
  readonly verifiedBy: string
  readonly verifiedAt: Date
  readonly expiresAt: Date
}

const day = 86_400_000
export const verificationLimits = {
  lasts: 365 * day,
  /** Somebody is told so long before it ends. */
  remindBefore: 30 * day,
  /** What was given before goes on so long after: a date that passed unnoticed must not leave people without their link worker (H-01). */
  grace: 30 * day,
  longestNote: 500,
} as const

/** `lapsed`: what was given goes on for a while, nothing new is given. */
export type VerificationState = 'never' | 'verified' | 'ends-soon' | 'lapsed' | 'over'

/** @example stateOf(undefined, new Date()) // => 'never' */
export function stateOf(verification: Pick<Verification, 'expiresAt'> | undefined, now: Date): VerificationState {
  if (verification === undefined) return 'never'
  const left = verification.expiresAt.getTime() - now.getTime()
  if (left <= -verificationLimits.grace) return 'over'
  if (left <= 0) return 'lapsed'
  return left <= verificationLimits.remindBefore ? 'ends-soon' : 'verified'
}

/** Whether something new may be given there. */
export function isVerified(state: VerificationState): boolean {
  return state === 'verified' || state === 'ends-soon'
}

/** A member of a group that nobody has looked at may be let in, and waits; every other role there works with people and must not be given. */
export function needsVerifiedFirst(role: Role): boolean {
  return 'organisationId' in role && role.kind !== 'provider'
}
