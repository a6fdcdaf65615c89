import type { Visit } from '../../../platform/http/page.ts'
import { currentLink, holderOf, personLinkAt, tokenOf } from '../privateLink.ts'
import type { ReferralId } from '../referral.ts'

/** Where the private link to a referral leads that is for whoever acts now: the person, or somebody they trust. */
export async function linkPathOf({ app, network }: Visit, referralId: ReferralId, purpose: 'person' | 'trusted'): Promise<string> {
  const actor = holderOf({ purpose, referralId })
  const link = await app.database.within({ networkId: network.id, actor }, (work) => currentLink(work, app, referralId, purpose))
  return personLinkAt.to({ token: tokenOf(app, network.id, link.id) })
}
