import type { NetworkId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import { endLinks, readLinkByHash } from '../linkStore.ts'
import { hashOfToken, holderOf, type PrivateLink } from '../privateLink.ts'
import { isOpen } from '../referral.ts'
import { readReferral } from '../store.ts'
import { loadStory } from '../tell/story.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { tellPerson, tellTrusted } from '../tell/tellPerson.ts'
import { isSharingAgreed } from './isSharingAgreed.ts'

/**
 * Sends a new link in place of one that ran out, only ever to the way we already know: holding an old link proves nothing
 * about who holds it now. Says nothing about what was done.
 */
export async function sendFreshLink(
  app: App,
  networkId: NetworkId,
  asked: { purpose: PrivateLink['purpose']; token: string },
): Promise<void> {
  const link = await findLink(app, networkId, asked)
  if (link === undefined) return
  if (asked.purpose === 'provider' && !(await isSharingAgreed(app, { networkId }, link.referralId))) return
  await app.database.within({ networkId, actor: holderOf(link) }, async (work) => {
    const referral = await readReferral(work, link.referralId)
    if (referral === undefined || (asked.purpose === 'provider' && !isOpen(referral))) return
    await endLinks(work, referral.id, asked.purpose)
    work.records({ action: 'referral.fresh-link', subjectKind: 'referral', subjectId: referral.id, detail: { purpose: asked.purpose } })
    // Where it goes is the software's to know: an old link is no proof of who holds it.
    await work.inNameOf({ kind: 'system', named: 'referrals' }, async (software) => {
      const story = await loadStory(software, app, referral)
      if (asked.purpose === 'provider') await tellGroup(software, app, 'fresh-link', story)
      else if (asked.purpose === 'trusted') await tellTrusted(software, app, { referral, occasion: 'new-link' })
      else await tellPerson(software, app, { referral, occasion: 'new-link', story })
    })
  })
}

/** The link behind a token, in use or not; undefined for a token that never was. */
export async function findLink(
  app: App,
  networkId: NetworkId,
  asked: { purpose: PrivateLink['purpose']; token: string },
): Promise<PrivateLink | undefined> {
  return app.database.within({ networkId, actor: { kind: 'anyone' } }, (work) =>
    readLinkByHash(work, asked.purpose, hashOfToken(asked.token)),
  )
}
