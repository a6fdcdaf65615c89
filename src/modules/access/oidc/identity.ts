import type { MemberId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'

/** Somebody an issuer vouches for, linked to the member they are here. */
export type IdentityId = Id<'MemberIdentity'>
export type Identity = {
  readonly id: IdentityId
  readonly memberId: MemberId
  readonly issuer: string
  /** Whether a strong sign-in there may stand for a second step here. */
  readonly countsAsStrong: boolean
  readonly linkedAt: Date
  readonly lastUsedAt: Date | undefined
}

/** One trip of one browser to the issuer and back. */
export type AttemptId = Id<'IdentityAttempt'>
export type Purpose = 'sign-in' | 'link'

/** What an issuer said of somebody, after everything about it was checked. */
export type Vouched = {
  readonly issuer: string
  readonly subject: string
  /** Only an address the issuer says it has checked; any other would let people pretend to be whoever they like. */
  readonly email: string | undefined
  readonly isStrong: boolean
  readonly idToken: string
}

export const identityLimits = {
  /** Long enough to find a smartcard or a telephone, short enough that an attempt left open is worth nothing. */
  attempt: 10 * 60_000,
  /** A session older than this must be begun anew before it may link another way in. */
  fresh: 15 * 60_000,
} as const
