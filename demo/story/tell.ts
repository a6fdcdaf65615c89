import { createHash } from 'node:crypto'
import type { Actor, NetworkId, OrganisationId } from '../../src/kernel/actor.ts'
import type { ActivityId, ActivityListing } from '../../src/modules/directory/listing.ts'
import type { Shareable } from '../../src/modules/people/index.ts'
import {
  acceptReferral,
  askToCallFirst,
  closeReferral,
  completeReferral,
  type ReferralId,
  referrals,
  type SelfReferral,
  sayCannotTake,
  sayNoSpace,
  sendSelfReferral,
  startReferral,
  withdrawReferral,
} from '../../src/modules/referrals/index.ts'
import type { App } from '../../src/platform/app.ts'
import { answered } from './answered.ts'
import type { Chapter, Turn } from './chapter.ts'
import { activityFor } from './choose.ts'
import { passedOn } from './passedOn.ts'
import { unanswered } from './unanswered.ts'

export const chapters: readonly Chapter[] = [...answered, ...unanswered, ...passedOn]

const firstDay = 21
// The first version of what people agree to when they say what a group may see.
const agreedWords = 'share-1'
const day = 86_400_000
const shares: readonly Shareable[] = ['called', 'needs', 'why', 'contact']
const storyteller: Actor = { kind: 'system', named: 'demo' }

/** The member who passes people on, as one of their organisation. */
export type Referring = { readonly actor: Actor; readonly organisationId: OrganisationId }

export type Telling = {
  readonly app: App
  readonly networkId: NetworkId
  readonly listings: readonly ActivityListing[]
  readonly ids: ReadonlyMap<string, ActivityId>
  readonly coordinator: Actor
  readonly referrer: Referring
}

/**
 * Tells what has happened in Merrowshire in the last three weeks, a day at a time, through the doors everybody uses and by the
 * clock of that day; every morning the watchdog does its round. Telling it twice changes nothing.
 */
export async function tellStory(telling: Telling): Promise<ReadonlyMap<string, ReferralId>> {
  const sent = new Map<string, ReferralId>()
  for (let daysAgo = firstDay; daysAgo >= 0; daysAgo -= 1) {
    const today = onDay(telling.app, daysAgo)
    for (const [minutes, chapter] of chapters.entries()) await chapterOn(telling, { sent, chapter, daysAgo, app: later(today, minutes) })
    await watchOver(later(today, chapters.length + 1))
  }
  return sent
}

/** The watchdog's round, as its job does it. */
async function watchOver(app: App): Promise<void> {
  const watch = referrals.jobs.find(({ name }) => name === 'referrals.watch')
  if (watch === undefined) throw new Error('Nobody watches over the referrals.')
  await watch.work(app, {})
}

/** The app as it was so many days ago, three hours before this moment. */
function onDay(app: App, daysAgo: number): App {
  return byClock(app, app.clock.now().getTime() - 3 * 3_600_000 - daysAgo * day)
}

function later(app: App, minutes: number): App {
  return byClock(app, app.clock.now().getTime() + minutes * 60_000)
}

function byClock(app: App, moment: number): App {
  const clock = { now: () => new Date(moment) }
  return { ...app, clock, database: app.database.by(clock) }
}

type Today = { readonly sent: Map<string, ReferralId>; readonly chapter: Chapter; readonly daysAgo: number; readonly app: App }

async function chapterOn(telling: Telling, { sent, chapter, daysAgo, app }: Today): Promise<void> {
  if (chapter.daysAgo === daysAgo) sent.set(chapter.key, await send(telling, app, chapter))
  const referralId = sent.get(chapter.key)
  if (referralId === undefined) return
  for (const turn of chapter.turns.filter(({ after }) => chapter.daysAgo - after === daysAgo))
    await take(telling, app, { turn, referralId, key: chapter.key })
}

async function send({ networkId, listings, ids, referrer }: Telling, app: App, chapter: Chapter): Promise<ReferralId> {
  const { sourceId } = activityFor(chapter, listings)
  const activityId = ids.get(sourceId)
  if (activityId === undefined) throw new Error(`The activity ${sourceId} was not saved.`)
  const actor: Actor = chapter.passedOn === undefined ? { kind: 'anyone' } : referrer.actor
  const passedOn = chapter.passedOn && { organisationId: referrer.organisationId, ...chapter.passedOn }
  const sent = await sendSelfReferral(app, { networkId, actor }, { ...asked(chapter, activityId), ...(passedOn && { passedOn }) })
  if (!sent.ok) throw new Error(`In chapter "${chapter.key}" the request was refused: ${sent.reason.kind}`)
  return sent.value.referralId
}

function asked(chapter: Chapter, activityId: ActivityId): SelfReferral {
  const { key, name, called, language = 'en', reach, safe, needs = [], helpWords, why, askedBy, heldBecause } = chapter
  return {
    onceKey: keyOf(key),
    activityId,
    shares,
    wording: agreedWords,
    person: {
      name,
      language,
      reach,
      ...(called && { called }),
      needs: { codes: needs, ...(helpWords && { words: helpWords }) },
      safe: { mayText: true, mayLeaveVoicemail: true, mayWrite: true, isDeviceShared: false, isNeutral: false, parts: [], ...safe },
    },
    ...(why && { why }),
    ...(heldBecause && { heldBecause }),
    ...(askedBy && {
      trusted: {
        name: askedBy.name,
        relation: askedBy.relation,
        way: { channel: 'email', address: askedBy.email },
        isReachedInstead: false,
      },
    }),
  }
}

async function take(
  { networkId, coordinator }: Telling,
  app: App,
  { turn, referralId, key }: { turn: Turn; referralId: ReferralId; key: string },
): Promise<void> {
  const as = (actor: Actor) => ({ networkId, actor })
  const group: Actor = { kind: 'link-holder', purpose: 'provider', subjectId: referralId }
  const person: Actor = { kind: 'link-holder', purpose: 'person', subjectId: referralId }
  const done = await act(app, { turn, referralId, group: as(group), person: as(person), coordinator: as(coordinator) })
  // Told a second time, a turn that was taken already comes too late; that is as it should be.
  if (!done.ok && done.reason.kind !== 'too-late')
    throw new Error(`In chapter "${key}" the turn "${turn.does}" was refused: ${done.reason.kind}`)
}

type Who = { readonly networkId: NetworkId; readonly actor: Actor }
type Acting = { readonly turn: Turn; readonly referralId: ReferralId; readonly group: Who; readonly person: Who; readonly coordinator: Who }

function act(app: App, { turn, referralId, group, person, coordinator }: Acting) {
  switch (turn.does) {
    case 'accept':
      return acceptReferral(app, group, { referralId, words: turn.words })
    case 'call-first':
      return askToCallFirst(app, group, { referralId, words: turn.words })
    case 'no-space':
      return sayNoSpace(app, group, { referralId, expectedWait: turn.wait })
    case 'cannot-take':
      return sayCannotTake(app, group, { referralId, because: turn.because })
    case 'start':
      return startReferral(app, person, { referralId })
    case 'complete':
      return completeReferral(app, coordinator, { referralId })
    case 'withdraw':
      return withdrawReferral(app, person, { referralId, because: turn.because })
    case 'close':
      return closeReferral(app, coordinator, { referralId, because: turn.because })
    default:
      return turn satisfies never
  }
}

/** A once-only key that a chapter always has: a UUID made of its name. */
export function keyOf(key: string): string {
  const hex = createHash('sha256').update(`merrowshire ${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** In whose name the region is set up. */
export const byStoryteller = (networkId: NetworkId): Who => ({ networkId, actor: storyteller })
