import type { OrganisationId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { PersonId } from './person.ts'

/** What one organisation may see of a person, each agreed apart; `contact` only once the group says yes or wants to call. */
export const shareables = ['called', 'needs', 'why', 'contact'] as const
export type Shareable = (typeof shareables)[number]

export type Consent = {
  readonly id: Id<'Consent'>
  readonly personId: PersonId
  readonly recipient: OrganisationId
  /** The one thing it was given for. */
  readonly aboutId: string
  readonly shares: readonly Shareable[]
  /** Version of the words that were agreed to. */
  readonly wording: string
  readonly givenBy: 'person' | 'trusted-person'
  readonly how: 'web-form' | 'private-link' | 'phone'
  readonly givenAt: Date
  readonly expiresAt: Date
  readonly withdrawnAt?: Date
}

/** What may be seen now; looked at each time something leaves, so that taking it back works at once. */
export function sharedNow(consent: Consent | undefined, now: Date): readonly Shareable[] {
  if (consent === undefined || consent.withdrawnAt !== undefined || consent.expiresAt <= now) return []
  return consent.shares
}
