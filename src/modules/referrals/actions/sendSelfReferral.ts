import { randomFillSync } from 'node:crypto'
import type { PlaceId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Joinable, keepTeam, readJoinable, teamOf } from '../../directory/index.ts'
import { nearestOf, readPlaces } from '../../geography/index.ts'
import { addPerson, type Person, type Shareable, type TrustedPerson } from '../../people/index.ts'
import { soundsLikeCrisis } from '../crisis.ts'
import { daysAfter, dutyFrom } from '../duty.ts'
import { crisisFlagged, referralMade } from '../events.ts'
import { insertFlag } from '../flagStore.ts'
import { mayAskToJoin } from '../policy.ts'
import { type LinkId, makeLink, urlOf } from '../privateLink.ts'
import type { HeldReason } from '../reasons.ts'
import { makeReference } from '../reference.ts'
import type { ActivityId, Held, ReferralId, Sent } from '../referral.ts'
import { insertReferral, readTimeZone } from '../store.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { askingDuty } from '../transitions.ts'
import { silenceDays } from './silenceDays.ts'

/** What somebody answered; everything is parsed. */
export type SelfReferral = {
  readonly onceKey: string
  readonly activityId: ActivityId
  readonly person: Omit<Person, 'id' | 'version'>
  /** Who asks for them, with their agreement. */
  readonly trusted?: Omit<TrustedPerson, 'id'>
  /** Why they want to come, in their own words. */
  readonly why?: string
  readonly shares: readonly Shareable[]
  /** Version of the words they agreed to. */
  readonly wording: string
  /** Why a human should look before the group is asked; absent sends it at once. */
  readonly heldBecause?: HeldReason
}
export type SentSelfReferral = { readonly referralId: ReferralId; readonly url: string }
export type SendRefusal = { readonly kind: 'not-taking-requests' } | { readonly kind: 'another-request' }

/** Sends a request to join, and gives the private link to it. The same form sent twice makes one referral and one message. */
export async function sendSelfReferral(app: App, who: Context, asked: SelfReferral): Promise<Result<SentSelfReferral, SendRefusal>> {
  if (!mayAskToJoin(who.actor)) return refuse({ kind: 'not-taking-requests' })
  const { heldBecause: _, ...request } = asked
  return app.database.within(who, async (work) => {
    const [activity, places, timeZone] = await Promise.all([
      readJoinable(work, work.networkId, asked.activityId),
      readPlaces(work, work.networkId),
      readTimeZone(work),
    ])
    if (activity === undefined || !takesRequests(activity)) return refuse({ kind: 'not-taking-requests' })
    const placeId = activity.point && nearestOf(places, activity.point)?.id
    const made = await onceOnly(work, asked.onceKey, hashOfRequest(request), () => make(work, app, { asked, activity, placeId, timeZone }))
    if (!made.ok) return refuse({ kind: 'another-request' })
    const { referralId, linkId } = made.value
    return ok({ referralId, url: urlOf(app, who.networkId, { id: linkId, referralId, purpose: 'person', expiresAt: work.at }) })
  })
}

/** True when somebody can ask for a place here, now. */
export function takesRequests(activity: Pick<Joinable, 'status' | 'joining'>): boolean {
  return activity.status === 'active' && activity.joining === 'ask-here'
}

type Making = {
  readonly asked: SelfReferral
  readonly activity: Joinable
  readonly placeId: PlaceId | undefined
  readonly timeZone: string
}

async function make(work: Work, app: App, making: Making): Promise<{ referralId: ReferralId; linkId: LinkId }> {
  const { asked, activity, timeZone } = making
  const person: Person = { ...asked.person, id: work.newId(), version: 1 }
  const trusted: TrustedPerson | undefined = asked.trusted && { ...asked.trusted, id: work.newId() }
  const referral = firstState(work, app, { ...making, person, trusted })
  if (referral.state === 'held') await keepTeam(work)
  const sealing =
    asked.why === undefined
      ? null
      : app.vault.seal(asked.why, { networkId: work.networkId, table: 'referral', column: 'why_sealed', rowId: referral.id })
  const consent = {
    id: work.newId<'Consent'>(),
    personId: person.id,
    recipient: activity.organisation.id,
    aboutId: referral.id,
    shares: asked.shares,
    wording: asked.wording,
    givenBy: trusted ? 'trusted-person' : 'person',
    how: 'web-form',
    givenAt: work.at,
    expiresAt: daysAfter(work.at, 365),
  } as const
  const why = await sealing
  await addPerson(work, app.vault, { person, consent, ...(trusted && { trusted }) })
  // The connection is pipelined: these travel together, in this order.
  const [, link, groupLink] = await Promise.all([
    insertReferral(work, referral, { why }),
    makeLink(work, app, referral.id, 'person'),
    asksByEmail(referral, activity) ? makeLink(work, app, referral.id, 'provider') : undefined,
    flagCrisis(work, { asked, referralId: referral.id }),
  ])
  work.happened(referralMade(referral))
  work.records({ action: 'referral.send', subjectKind: 'referral', subjectId: referral.id, detail: { state: referral.state } })
  const story = { referral, person, activity, timeZone, ...(trusted && { trusted }) }
  if (referral.state === 'sent') await tellGroup(work, app, 'asked', { ...story, ...(groupLink && { link: groupLink }) })
  await tellPerson(work, app, { referral, occasion: 'sent', story, link })
  return { referralId: referral.id, linkId: link.id }
}

function asksByEmail(referral: Sent | Held, activity: Joinable): boolean {
  return referral.state === 'sent' && activity.askEmail !== undefined
}

function firstState(
  work: Work,
  app: App,
  { asked, activity, placeId, person, trusted }: Omit<Making, 'timeZone'> & { person: Person; trusted: TrustedPerson | undefined },
): Sent | Held {
  const common = {
    id: work.newId<'Referral'>(),
    reference: makeReference((bytes) => randomFillSync(bytes)),
    personId: person.id,
    activityId: activity.id,
    organisationId: activity.organisation.id,
    madeAt: work.at,
    version: 1,
    ...(trusted && { trustedPersonId: trusted.id }),
    ...(placeId && { placeId }),
  }
  if (asked.heldBecause !== undefined)
    return { ...common, state: 'held', because: asked.heldBecause, duty: dutyFrom(work.at, teamOf(work.networkId), 'look') }
  return {
    ...common,
    state: 'sent',
    sentAt: work.at,
    duty: askingDuty(activity.organisation.id, { at: work.at, days: silenceDays(app), groupHasEmail: activity.askEmail !== undefined }),
  }
}

// H-07: a crisis phrase in free text must reach a person the same day; it changes nothing else about the request.
async function flagCrisis(work: Work, { asked, referralId }: { asked: SelfReferral; referralId: ReferralId }): Promise<void> {
  if (!soundsLikeCrisis(asked.why, asked.person.needs.words, asked.person.safe.words)) return
  const id = work.newId<'ReferralFlag'>()
  await insertFlag(work, { id, referralId, raisedAt: work.at, dueAt: new Date(work.at.getTime() + 4 * 3_600_000) })
  work.happened(crisisFlagged(referralId, id))
}
