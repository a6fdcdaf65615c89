import { createHash } from 'node:crypto'
import type { Actor, NetworkId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { route } from '../../kernel/route.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import { daysAfter } from './duty.ts'
import { endLinks, insertLink, readCurrentLink } from './linkStore.ts'
import type { ReferralId } from './referral.ts'

export type LinkId = Id<'ReferralLink'>
/** A link that opens one referral for one purpose, to whoever holds it. */
export type PrivateLink = {
  readonly id: LinkId
  readonly referralId: ReferralId
  /** `confirm` is in one message only: whoever opens it has shown that the address or number is theirs. */
  readonly purpose: 'person' | 'trusted' | 'provider' | 'confirm'
  readonly expiresAt: Date
  readonly endedAt?: Date
}

/** How long each lasts: the person's from the last change, the group's from when it was sent. */
const lifeInDays = { person: 90, trusted: 90, provider: 14, confirm: 14 } as const satisfies Readonly<
  Record<PrivateLink['purpose'], number>
>

export const personLinkAt = route('/r/:token')
export const providerLinkAt = route('/p/:token')
export const confirmLinkAt = route('/c/:token')
const addresses = { person: personLinkAt, trusted: personLinkAt, provider: providerLinkAt, confirm: confirmLinkAt } as const

/**
 * The token of a link: 256 bits, an HMAC of the link's id under a key that is kept outside the database. Whoever reads the
 * database finds only its hash, and nobody can make one; we can write it again into a later message without keeping it.
 */
export function tokenOf(app: Pick<App, 'vault'>, networkId: NetworkId, linkId: LinkId): string {
  return app.vault.blindIndex(linkId, 'referral.private-link', networkId).toString('base64url')
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export function isInUse(link: PrivateLink, now: Date): boolean {
  return link.endedAt === undefined && link.expiresAt > now
}

export function expiryOf(purpose: PrivateLink['purpose'], at: Date): Date {
  return daysAfter(at, lifeInDays[purpose])
}

/** Makes a link, in place of any older one of the same purpose. */
export async function makeLink(work: Work, app: App, referralId: ReferralId, purpose: PrivateLink['purpose']): Promise<PrivateLink> {
  const link: PrivateLink = { id: work.newId(), referralId, purpose, expiresAt: expiryOf(purpose, work.at) }
  await insertLink(work, link, hashOfToken(tokenOf(app, work.networkId, link.id)))
  return link
}

/** The link in use, or a fresh one when the last has run out. */
export async function currentLink(work: Work, app: App, referralId: ReferralId, purpose: PrivateLink['purpose']): Promise<PrivateLink> {
  const current = await readCurrentLink(work, referralId, purpose)
  if (current !== undefined && isInUse(current, work.at)) return current
  await endLinks(work, referralId, purpose)
  return makeLink(work, app, referralId, purpose)
}

/** The whole address, as it stands in a message. */
export function urlOf(app: App, networkId: NetworkId, link: PrivateLink): string {
  const token = tokenOf(app, networkId, link.id)
  return app.config.baseUrl + addresses[link.purpose].to({ token })
}

export function holderOf(link: Pick<PrivateLink, 'purpose' | 'referralId'>): Actor {
  return { kind: 'link-holder', purpose: link.purpose === 'confirm' ? 'person' : link.purpose, subjectId: link.referralId }
}
