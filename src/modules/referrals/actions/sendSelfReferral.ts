import { randomFillSync } from 'node:crypto'
import type { PlaceId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Joinable, keepTeam, readJoinable, teamOf } from '../../directory/index.ts'
import { nearestOf, readPlaces } from '../../geography/index.ts'
import { addPerson, howToTell, openPerson, type Person, type Shareable, type TrustedPerson } from '../../people/index.ts'
import type { AskedBy } from '../confirmation.ts'
import { soundsLikeCrisis } from '../crisis.ts'
import { daysAfter, dutyFrom } from '../duty.ts'
import { crisisFlagged, referralMade } from '../events.ts'
import { insertFlag } from '../flagStore.ts'
import { keepPassedOn, mayPassOnFor, type PassingOn } from '../passing-on/keepPassedOn.ts'
import { mayAskToJoin } from '../policy.ts'
import { type LinkId, makeLink, type PrivateLink, urlOf } from '../privateLink.ts'
import type { HeldReason } from '../reasons.ts'
import { makeReference } from '../reference.ts'
import type { ActivityId, Held, ReferralId, Sent } from '../referral.ts'
import { insertReferral, readTimeZone } from '../store.ts'
import { askToConfirm } from '../tell/askToConfirm.ts'
import type { WholeStory } from '../tell/story.ts'
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
  /** The organisation that passes the person on, with their agreement; the member who does it is the one who asks. */
  readonly passedOn?: PassingOn
  /** Why they want to come, in their own words. */
  readonly why?: string
  readonly shares: readonly Shareable[]
  /** Version of the words they agreed to. */
  readonly wording: string
  /** Why a human should look before the group is asked; absent sends it at once. */
  readonly heldBecause?: HeldReason
  /** The ways the person can be asked whether it is them; absent when they need not be. */
  readonly confirmBy?: AskedBy
}
export type SentSelfReferral = { readonly referralId: ReferralId; readonly url: string }
export type SendRefusal = { readonly kind: 'not-taking-requests' | 'another-request' | 'may-not-pass-on' }

/** Sends a request to join, and gives the private link to it. The same form sent twice makes one referral and one message. */
export async function sendSelfReferral(app: App, who: Context, asked: SelfReferral): Promise<Result<SentSelfReferral, SendRefusal>> {
  if (!mayAskToJoin(who.actor)) return refuse({ kind: 'not-taking-requests' })
  if (asked.passedOn && !mayPassOnFor(who.actor, asked.passedOn.organisationId)) return refuse({ kind: 'may-not-pass-on' })
  const { heldBecause: _, confirmBy: __, ...request } = asked
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
  const canConfirm = mayBeAsked({ asked, person, trusted, now: work.at, timeZone })
  const referral = firstState(work, app, { ...making, person, trusted, canConfirm })
  if (referral.state === 'held') await keepTeam(work)
  const consent = {
    id: work.newId<'Consent'>(),
    personId: person.id,
    recipient: activity.organisation.id,
    aboutId: referral.id,
    shares: asked.shares,
    wording: asked.wording,
    givenBy: trusted ? 'trusted-person' : 'person',
    how: asked.passedOn ? 'in-person' : 'web-form',
    givenAt: work.at,
    expiresAt: daysAfter(work.at, 365),
  } as const
  await addPerson(work, app.vault, { person, consent, ...(trusted && { trusted }) })
  // Only now: what is sealed for somebody needs their key, which is made with them.
  const seat = { networkId: work.networkId, table: 'referral', column: 'why_sealed', rowId: referral.id, personId: person.id }
  const why = asked.why === undefined ? null : await app.vault.seal(asked.why, seat)
  // The connection is pipelined: these travel together, in this order.
  const [, personLink, trustedLink, groupLink] = await Promise.all([
    insertReferral(work, referral, { why }),
    makeLink(work, app, referral.id, 'person'),
    trusted && makeLink(work, app, referral.id, 'trusted'),
    asksByEmail(referral, activity) ? makeLink(work, app, referral.id, 'provider') : undefined,
    flagCrisis(work, { asked, referralId: referral.id }),
    // Last: from here on the rows are open to those they concern.
    openRows(work, app, { passedOn: asked.passedOn, referral, person }),
  ])
  work.happened(referralMade(referral))
  work.records({ action: 'referral.send', subjectKind: 'referral', subjectId: referral.id, detail: detailOf(referral) })
  const story = { referral, person, activity, timeZone, ...(trusted && { trusted }) }
  if (referral.state === 'sent') await tellGroup(work, app, 'asked', { ...story, ...(groupLink && { link: groupLink }) })
  const link = trusted?.isReachedInstead ? (trustedLink ?? personLink) : personLink
  await tellFirst(work, app, { referral, story, link, canConfirm })
  // Whoever asks for somebody goes on with a link of their own; the person's is the person's.
  return { referralId: referral.id, linkId: (trustedLink ?? personLink).id }
}

/** What says who passed them on is sealed first, so that its row is there to be opened with the others. */
async function openRows(
  work: Work,
  app: App,
  { passedOn, referral, person }: { passedOn: PassingOn | undefined; referral: Sent | Held; person: Person },
): Promise<void> {
  if (passedOn !== undefined) await keepPassedOn(work, app, { passedOn, referral, person })
  await openPerson(work, person.id)
}

function detailOf({ state, referrerOrganisationId }: Sent | Held) {
  return { state, ...(referrerOrganisationId && { passedOnFor: referrerOrganisationId }) }
}

function asksByEmail(referral: Sent | Held, activity: Joinable): boolean {
  return referral.state === 'sent' && activity.askEmail !== undefined
}

function firstState(
  work: Work,
  app: App,
  {
    asked,
    activity,
    placeId,
    person,
    trusted,
    canConfirm,
  }: Omit<Making, 'timeZone'> & { person: Person; trusted: TrustedPerson | undefined; canConfirm: boolean },
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
    ...(asked.passedOn && { referrerOrganisationId: asked.passedOn.organisationId }),
    ...(placeId && { placeId }),
  }
  const because = asked.heldBecause ?? (asked.confirmBy === undefined ? undefined : 'unconfirmed')
  if (because !== undefined) {
    // Whom no message of ours reaches cannot press a button: a human looks at once.
    const nextStep = because === 'unconfirmed' && canConfirm ? 'confirm' : 'look'
    return { ...common, state: 'held', because, duty: dutyFrom(work.at, teamOf(work.networkId), nextStep) }
  }
  return {
    ...common,
    state: 'sent',
    sentAt: work.at,
    duty: askingDuty(activity.organisation.id, { at: work.at, days: silenceDays(app), groupHasEmail: activity.askEmail !== undefined }),
  }
}

/** True when a message of ours reaches them by itself, so that they can answer it. */
function mayBeAsked(given: {
  asked: SelfReferral
  person: Person
  trusted: TrustedPerson | undefined
  now: Date
  timeZone: string
}): boolean {
  const { asked, person, trusted, now, timeZone } = given
  const { by } = howToTell({ reach: trusted?.isReachedInstead ? [trusted.way] : person.reach, safe: person.safe, now, timeZone })
  return asked.confirmBy?.some((channel) => channel === by) ?? false
}

type First = { readonly referral: Sent | Held; readonly story: WholeStory; readonly link: PrivateLink; readonly canConfirm: boolean }

/** What the person reads first. Somebody asked for again and again is being pestered: they are not written to once more. */
async function tellFirst(work: Work, app: App, { referral, story, link, canConfirm }: First): Promise<void> {
  if (referral.state === 'sent') return tellPerson(work, app, { referral, occasion: 'sent', story, link })
  const isPestered = referral.because === 'many-to-one-contact'
  if (canConfirm && isPestered) await makeLink(work, app, referral.id, 'confirm')
  if (isPestered) return
  if (canConfirm) return askToConfirm(work, app, { referral, occasion: 'confirm', story })
  return tellPerson(work, app, { referral, occasion: 'held', story, link })
}

// H-07: a crisis phrase in free text must reach a person the same day; it changes nothing else about the request.
async function flagCrisis(work: Work, { asked, referralId }: { asked: SelfReferral; referralId: ReferralId }): Promise<void> {
  if (!soundsLikeCrisis(asked.why, asked.person.needs.words, asked.person.safe.words)) return
  const id = work.newId<'ReferralFlag'>()
  await insertFlag(work, { id, referralId, raisedAt: work.at, dueAt: new Date(work.at.getTime() + 4 * 3_600_000) })
  work.happened(crisisFlagged(referralId, id))
}
