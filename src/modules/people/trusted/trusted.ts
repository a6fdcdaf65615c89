import type { TrustedPerson } from '../person.ts'

/** How far a trusted person may act: see how it stands, change things, take a request back. */
export const trustedScopes = ['see', 'change', 'take-back'] as const
export type TrustedScope = (typeof trustedScopes)[number]

/** Somebody who may act for a person, as the person sees it: with what they themself are never told. */
export type Acting = TrustedPerson & {
  readonly may: readonly TrustedScope[]
  readonly since: Date
  readonly expiresAt?: Date
  readonly pausedAt?: Date
  readonly endedAt?: Date
}
