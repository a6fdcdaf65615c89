import { route } from '../../../kernel/route.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { findLink } from '../actions/sendFreshLink.ts'
import { seenByGroup } from '../group/seenByGroup.ts'
import { holderOf, isInUse, type PrivateLink } from '../privateLink.ts'
import { readReferralWithWords } from '../store.ts'
import { type BareStory, loadBareStory } from '../tell/story.ts'
import type { GroupView } from '../whatGroupSees.ts'
import type { LinkVisit } from './personLink.ts'

export const requestAt = route('/p/:token/request')

/** What the link in a group's e-mail opens: the request, and of the person only what may be seen now. */
export type GroupHeld = { readonly kind: 'held'; readonly link: PrivateLink; readonly story: BareStory; readonly view: GroupView }
export type GroupExpired = { readonly kind: 'expired'; readonly link: PrivateLink; readonly story: BareStory }

export async function loadGroupLink(visit: LinkVisit): Promise<GroupHeld | GroupExpired | undefined> {
  const link = await findLink(visit.app, visit.network.id, { purpose: 'provider', token: visit.params.token })
  return link && openLink(visit, link)
}

export async function loadGroupHeld(visit: LinkVisit): Promise<GroupHeld | undefined> {
  const loaded = await loadGroupLink(visit)
  return loaded?.kind === 'held' ? loaded : undefined
}

async function openLink(visit: Visit, link: PrivateLink): Promise<GroupHeld | GroupExpired | undefined> {
  const { app, network, now } = visit
  return app.database.within({ networkId: network.id, actor: holderOf(link) }, async (work) => {
    const read = await readReferralWithWords(work, link.referralId)
    if (read === undefined) return undefined
    const story = await loadBareStory(work, read.referral)
    if (!isInUse(link, now)) return { kind: 'expired', link, story }
    return { kind: 'held', link, story, view: await seenByGroup(work, app, { ...read, now }) }
  })
}
