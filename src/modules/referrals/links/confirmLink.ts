import { findLink } from '../actions/sendFreshLink.ts'
import { holderOf, type PrivateLink } from '../privateLink.ts'
import { readReferral } from '../store.ts'
import { loadStory, type WholeStory } from '../tell/story.ts'
import type { LinkVisit } from './personLink.ts'

/** What the link in the one message that only they got opens. */
export type Confirming = { readonly link: PrivateLink; readonly story: WholeStory }

/** A link that another took the place of belongs to an address that was put right: it opens nothing. */
export async function loadConfirmLink(visit: LinkVisit): Promise<Confirming | undefined> {
  const { app, network } = visit
  const link = await findLink(app, network.id, { purpose: 'confirm', token: visit.params.token })
  if (link === undefined || link.endedAt !== undefined) return undefined
  return app.database.within({ networkId: network.id, actor: holderOf(link) }, async (work) => {
    const referral = await readReferral(work, link.referralId)
    return referral && { link, story: await loadStory(work, app, referral) }
  })
}
