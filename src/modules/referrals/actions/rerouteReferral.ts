import { randomFillSync } from 'node:crypto'
import type { Actor } from '../../../kernel/actor.ts'
import { makeId } from '../../../kernel/id.ts'
import { type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Joinable, readJoinable } from '../../directory/index.ts'
import { placeNearest } from '../../geography/index.ts'
import { insertConsent, type Shareable, withdrawConsent } from '../../people/index.ts'
import { daysAfter } from '../duty.ts'
import { referralMade } from '../events.ts'
import { markChosen } from '../offerStore.ts'
import { mayReroute } from '../policy.ts'
import { makeLink } from '../privateLink.ts'
import { makeReference } from '../reference.ts'
import type { ActivityId, Referral, ReferralId, Rerouted, Sent } from '../referral.ts'
import { stopTellingGroup } from '../stopTelling.ts'
import { copyWhy, insertReferral } from '../store.ts'
import { loadStory } from '../tell/story.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { askingDuty, reroute as rerouted } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'
import { takesRequests } from './sendSelfReferral.ts'
import { silenceDays } from './silenceDays.ts'

export type Rerouting = Which & {
  readonly toActivityId: ActivityId
  /** What the new group may see, agreed again: each organisation is agreed apart. */
  readonly shares: readonly Shareable[]
  readonly wording: string
  readonly how: 'private-link' | 'phone'
}
export type RerouteRefusal = ChangeRefusal | { readonly kind: 'not-taking-requests' }

/** The person goes on to another activity: a new referral that follows the old one, with an agreement of its own. */
export async function rerouteReferral(app: App, who: Context, asked: Rerouting): Promise<Result<Rerouted, RerouteRefusal>> {
  const activity = await readJoinable(app.database, who.networkId, asked.toActivityId)
  if (activity === undefined || !takesRequests(activity)) return refuse({ kind: 'not-taking-requests' })
  const place = activity.point && (await placeNearest(app.database, who.networkId, activity.point))
  const toReferralId = makeId<'Referral'>({ now: () => app.clock.now().getTime(), fill: (bytes) => randomFillSync(bytes) })
  let next: Sent | undefined
  return changeReferral(app, who, asked, {
    verb: 'reroute',
    may: mayReroute,
    decide: (before, at) => rerouted(before, { at, toReferralId }),
    first: async (work, before) => {
      next = nextReferral(work, app, { before, activity, id: toReferralId })
      await insertReferral(work, place ? { ...next, placeId: place.id } : next, { why: null })
    },
    also: async (work, { before, after }) => {
      if (next !== undefined) await goOn(work, app, { asked, before, after, next, activity, by: who.actor })
    },
  })
}

function nextReferral(work: Work, app: App, { before, activity, id }: { before: Referral; activity: Joinable; id: ReferralId }): Sent {
  return {
    id,
    reference: makeReference((bytes) => randomFillSync(bytes)),
    personId: before.personId,
    activityId: activity.id,
    organisationId: activity.organisation.id,
    madeAt: work.at,
    version: 1,
    cameFromId: before.id,
    ...(before.trustedPersonId && { trustedPersonId: before.trustedPersonId }),
    state: 'sent',
    sentAt: work.at,
    duty: askingDuty(activity.organisation.id, { at: work.at, days: silenceDays(app), groupHasEmail: activity.askEmail !== undefined }),
  }
}

type GoingOn = {
  readonly asked: Rerouting
  readonly before: Referral
  readonly after: Rerouted
  readonly next: Sent
  readonly activity: Joinable
  readonly by: Actor
}

async function goOn(work: Work, app: App, { asked, before, after, next, activity, by }: GoingOn): Promise<void> {
  await withdrawConsent(work, { personId: before.personId, aboutId: before.id, by })
  await insertConsent(work, {
    id: work.newId(),
    personId: before.personId,
    recipient: activity.organisation.id,
    aboutId: next.id,
    shares: asked.shares,
    wording: asked.wording,
    givenBy: by.kind === 'link-holder' && by.purpose === 'trusted' ? 'trusted-person' : 'person',
    how: asked.how,
    givenAt: work.at,
    expiresAt: daysAfter(work.at, 365),
  })
  if (asked.shares.includes('why')) await copyWhy(work, app.vault, { from: before.id, to: next.id, personId: before.personId })
  await markChosen(work, before.id, activity.id)
  await makeLink(work, app, next.id, 'person')
  work.happened(referralMade(next))
  work.records({ action: 'referral.send', subjectKind: 'referral', subjectId: next.id, detail: { state: 'sent', cameFrom: before.id } })
  await stopTellingGroup(work, app, 'withdrawn', await loadStory(work, app, after))
  const story = { ...(await loadStory(work, app, after)), referral: next, activity }
  await tellGroup(work, app, 'asked', story)
  await tellPerson(work, app, { referral: next, occasion: 'rerouted', story })
}
