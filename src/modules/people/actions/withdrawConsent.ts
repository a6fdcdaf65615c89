import type { Work } from '../../../platform/database/work.ts'
import { consentWithdrawn } from '../events.ts'
import type { PersonId } from '../person.ts'
import { endConsents } from '../store.ts'

/** Takes back what was agreed for one thing, as part of the change that ends it; from then on the organisation sees nothing. */
export async function withdrawConsent(work: Work, personId: PersonId, aboutId: string): Promise<void> {
  await endConsents(work, aboutId)
  work.happened(consentWithdrawn(personId, aboutId))
}
