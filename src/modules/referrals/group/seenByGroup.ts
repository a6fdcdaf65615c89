import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { readConsent, readLimits, readPerson, readTrustedPerson } from '../../people/index.ts'
import type { Referral } from '../referral.ts'
import { type GroupView, whatGroupSees } from '../whatGroupSees.ts'

type Reading = { readonly referral: Referral; readonly why: Buffer | null; readonly now: Date }

/** What the group's own keys open of the person, and of that what was agreed. */
export async function seenByGroup(work: Work, app: App, { referral, why, now }: Reading): Promise<GroupView> {
  const [limits, person, trusted, consent] = await Promise.all([
    readLimits(work, referral.personId),
    readPerson(work, app.vault, referral.personId),
    referral.trustedPersonId && readTrustedPerson(work, app.vault, referral.personId),
    readConsent(work, referral.id),
  ])
  if (person === undefined || limits.restriction !== undefined) return {}
  const seat = { networkId: work.networkId, table: 'referral', column: 'why_sealed', rowId: referral.id, personId: referral.personId }
  const words = why === null ? undefined : await app.vault.unseal(why, seat)
  return whatGroupSees({ referral, person, trusted: trusted || undefined, why: words, consent, now })
}
