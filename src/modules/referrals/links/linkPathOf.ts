import type { Visit } from '../../../platform/http/page.ts'
import { currentLink, holderOf, personLinkAt, tokenOf } from '../privateLink.ts'
import type { ReferralId } from '../referral.ts'

/** Where the person's private link to a referral leads, for whoever was just given it. */
export async function linkPathOf({ app, network }: Visit, referralId: ReferralId): Promise<string> {
  const actor = holderOf({ purpose: 'person', referralId })
  const link = await app.database.within({ networkId: network.id, actor }, (work) => currentLink(work, app, referralId, 'person'))
  return personLinkAt.to({ token: tokenOf(app, network.id, link.id) })
}
