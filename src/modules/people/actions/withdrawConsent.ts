import type { Actor } from '../../../kernel/actor.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { WithdrawnHow } from '../agreements/agreement.ts'
import { endAgreementsAbout } from '../agreements/agreementStore.ts'
import { consentWithdrawn } from '../events.ts'
import type { PersonId } from '../person.ts'

type Withdrawing = { readonly personId: PersonId; readonly aboutId: string; readonly how?: WithdrawnHow; readonly by?: Actor }

/**
 * Takes back what was agreed with the group for one thing, as part of the change that ends it; from then on the group sees
 * nothing. `by` is who said so, where the software does it for them.
 */
export async function withdrawConsent(work: Work, { personId, aboutId, how, by }: Withdrawing): Promise<void> {
  await endAgreementsAbout(work, aboutId, { purpose: 'share-with-organisation', how: how ?? null, by })
  work.happened(consentWithdrawn(personId, aboutId))
}
