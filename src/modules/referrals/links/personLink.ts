import { route } from '../../../kernel/route.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { Limit } from '../../../platform/http/rateLimit.ts'
import { type Joinable, organisationsById, readJoinables } from '../../directory/index.ts'
import { findLink } from '../actions/sendFreshLink.ts'
import { readCurrentLink } from '../linkStore.ts'
import { listOffers } from '../offerStore.ts'
import { holderOf, isInUse, type PrivateLink } from '../privateLink.ts'
import { readReferralWithWords } from '../store.ts'
import { loadStory, type WholeStory } from '../tell/story.ts'

export const changeAt = route('/r/:token/change/:what')
export const withdrawAt = route('/r/:token/withdraw')
export const confirmHereAt = route('/r/:token/confirm')
/** Where they use their rights; the pages are in the module rights. */
export const rightsAt = route('/r/:token/rights')
/** What only the person sees and changes, never somebody they trust. */
export const agreedAt = route('/r/:token/agreed')
export const trustedAt = route('/r/:token/trusted')
export const addTrustedAt = route('/r/:token/trusted/add')
export const looksAt = route('/r/:token/looks')
export const beenAt = route('/r/:token/been')
export const chooseAt = route('/r/:token/choose/:activity')

/** What a private link opens. An expired one opens nothing but the offer of a fresh one. */
export type Held = {
  readonly kind: 'held'
  readonly link: PrivateLink
  readonly story: WholeStory
  readonly answer: string | undefined
  readonly offers: readonly Joinable[]
  /** The link in the message that asks whether it is them; absent when nobody waits for that. */
  readonly confirming: PrivateLink | undefined
  /** The organisation that passed the person on, for themself to see; absent when they asked by themselves. */
  readonly passedOnBy?: string
}
export type Expired = { readonly kind: 'expired'; readonly link: PrivateLink }

/** Guessing a 256-bit token is hopeless; the limit keeps it from being even a load. */
export const linkLimit: Limit = { name: 'private-link', per: 'address', most: 120, withinSeconds: 600 }

export async function loadLink(visit: LinkVisit): Promise<Held | Expired | undefined> {
  const link = await findOwnLink(visit)
  if (link === undefined) return undefined
  const held = isInUse(link, visit.now) ? await openLink(visit, link) : undefined
  // Whoever may not act any more is not told so: to them the link has run out, as links do.
  return held ?? (link.purpose === 'trusted' || !isInUse(link, visit.now) ? { kind: 'expired', link } : undefined)
}

/** The person's own link, or that of somebody who acts for them: both open the same address, not the same things. */
async function findOwnLink({ app, network, params: { token } }: LinkVisit): Promise<PrivateLink | undefined> {
  return (await findLink(app, network.id, { purpose: 'person', token })) ?? findLink(app, network.id, { purpose: 'trusted', token })
}

/** A visit to any page of a private link. */
export type LinkVisit = Visit & { readonly params: { readonly token: string } }

/** For the pages behind the first: an expired link has none. */
export async function loadHeld(visit: LinkVisit): Promise<Held | undefined> {
  const loaded = await loadLink(visit)
  return loaded?.kind === 'held' ? loaded : undefined
}

async function openLink(visit: Visit, link: PrivateLink): Promise<Held | undefined> {
  const { app, network } = visit
  const found = await app.database.within({ networkId: network.id, actor: holderOf(link) }, async (work) => {
    const read = await readReferralWithWords(work, link.referralId)
    if (read === undefined) return undefined
    const [story, offers] = [await loadStory(work, app, read.referral), await listOffers(work, link.referralId)]
    const seat = { networkId: network.id, table: 'referral', column: 'answer_sealed', rowId: link.referralId }
    const confirm = read.referral.state === 'held' ? await readCurrentLink(work, link.referralId, 'confirm') : undefined
    const confirming = confirm && isInUse(confirm, visit.now) ? confirm : undefined
    return { story, offers, confirming, answer: read.answer === null ? undefined : await app.vault.unseal(read.answer, seat) }
  })
  if (found === undefined) return undefined
  const joinables = await readJoinables(
    app.database,
    network.id,
    found.offers.map((offer) => offer.activityId),
  )
  const offers = found.offers.flatMap(({ activityId }) =>
    joinables.filter((each) => each.id === activityId && each.status === 'active' && each.joining === 'ask-here'),
  )
  const passedOnBy = link.purpose === 'person' ? await nameOfReferrer(visit, found.story) : undefined
  return { kind: 'held', link, ...found, offers, ...(passedOnBy !== undefined && { passedOnBy }) }
}

async function nameOfReferrer({ app, network }: Visit, { referral }: WholeStory): Promise<string | undefined> {
  const id = referral.referrerOrganisationId
  return id === undefined ? undefined : (await organisationsById(app.database, network.id, [id]))[0]?.name
}

/** In whose name the holder of the link acts. */
export function asHolder(visit: Visit, { link }: { readonly link: PrivateLink }): Context {
  return { networkId: visit.network.id, actor: holderOf(link) }
}

export const recordsLink = (action: string) => ({
  action,
  of: ({ link }: { readonly link: PrivateLink }) => ({ kind: 'referral', id: link.referralId }),
})
