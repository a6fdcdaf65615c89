import type { OrganisationId } from '../../kernel/actor.ts'
import type { Agreement } from './agreements/agreement.ts'

/** What one organisation may see of a person, each agreed apart; `contact` only once the group says yes or wants to call. */
export const shareables = ['called', 'needs', 'why', 'contact'] as const
export type Shareable = (typeof shareables)[number]

/** What somebody agreed that one organisation may see, for one thing. */
export type Consent = Omit<Agreement, 'purpose' | 'recipient'> & { readonly recipient: OrganisationId }

/** What may be seen now; looked at each time something leaves, so that taking it back works at once. */
export function sharedNow(consent: Consent | undefined, now: Date): readonly Shareable[] {
  if (consent === undefined || consent.withdrawnAt !== undefined || consent.expiresAt <= now) return []
  return consent.shares
}
