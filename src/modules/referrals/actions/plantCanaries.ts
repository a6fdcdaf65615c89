import { randomFillSync, randomInt } from 'node:crypto'
import type { NetworkId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Joinable, readJoinable } from '../../directory/index.ts'
import { insertPerson, openPerson, type Person } from '../../people/index.ts'
import { activitiesAskedFor, insertCanary } from '../canaryStore.ts'
import { referralMade } from '../events.ts'
import { holderOf } from '../privateLink.ts'
import { makeReference } from '../reference.ts'
import type { Referral, Sent } from '../referral.ts'
import { insertReferral } from '../store.ts'
import { accept, askingDuty, withdraw } from '../transitions.ts'
import { changeReferral } from './change.ts'
import { silenceDays } from './silenceDays.ts'

const system = { kind: 'system', named: 'canary' } as const
const firstNames = [
  'Alun',
  'Beth',
  'Carys',
  'Dorothy',
  'Edwin',
  'Farah',
  'Gareth',
  'Hazel',
  'Irene',
  'Jamal',
  'Kath',
  'Leonard',
  'Maureen',
  'Nadia',
]
const lastNames = [
  'Ashworth',
  'Begum',
  'Clegg',
  'Duckworth',
  'Entwistle',
  'Fairclough',
  'Griffiths',
  'Hussain',
  'Inman',
  'Jolley',
  'Kenyon',
  'Lomax',
]

/**
 * Plants invented people among the real ones: each asked once, was accepted and took it back, some weeks ago, and nobody is written to.
 * They look like everybody else, so only somebody who opens records without a reason opens theirs; no count has them in it.
 */
export async function plantCanaries(app: App, networkId: NetworkId, count: number): Promise<Result<number, 'nobody-to-hide-among'>> {
  const activityIds = await app.database.within({ networkId, actor: system }, (work) => activitiesAskedFor(work, count))
  if (activityIds.length === 0) return refuse('nobody-to-hide-among')
  for (let planted = 0; planted < count; planted += 1) {
    const id = activityIds[planted % activityIds.length]
    const activity = id && (await readJoinable(app.database, networkId, id))
    if (activity !== undefined) await plantOne(app, networkId, activity)
  }
  return ok(count)
}

async function plantOne(app: App, networkId: NetworkId, activity: Joinable): Promise<void> {
  const madeDaysAgo = randomInt(20, 60)
  const asked = longAgo(app, madeDaysAgo)
  const referral = await asked.database.within({ networkId, actor: system }, (work) => plantRows(work, asked, activity))
  const which = { referralId: referral.id }
  const holder = (purpose: 'person' | 'provider') => ({ networkId, actor: holderOf({ purpose, referralId: referral.id }) })
  // By the door every change goes through, but without a word to anybody.
  await changeReferral<Referral>(longAgo(app, madeDaysAgo - 3), holder('provider'), which, {
    verb: 'accept',
    may: () => true,
    decide: (before, at) => accept(before, { at }),
  })
  await changeReferral<Referral>(longAgo(app, madeDaysAgo - 9), holder('person'), which, {
    verb: 'withdraw',
    may: () => true,
    decide: (before, at) => withdraw(before, { at, because: 'found-something-else' }),
  })
}

/** The app as it was so many days ago, at some minute of the working day. */
function longAgo(app: App, days: number): App {
  const moment = app.clock.now().getTime() - days * 86_400_000 + randomInt(0, 4 * 3_600_000)
  const clock = { now: () => new Date(moment) }
  return { ...app, clock, database: app.database.by(clock) }
}

async function plantRows(work: Work, app: App, activity: Joinable): Promise<Sent> {
  const person = inventedPerson(work)
  const referral: Sent = {
    id: work.newId(),
    reference: makeReference((bytes) => randomFillSync(bytes)),
    personId: person.id,
    activityId: activity.id,
    organisationId: activity.organisation.id,
    madeAt: work.at,
    version: 1,
    state: 'sent',
    sentAt: work.at,
    duty: askingDuty(activity.organisation.id, { at: work.at, days: silenceDays(app), groupHasEmail: true }),
  }
  await insertPerson(work, app.vault, { person })
  await insertReferral(work, referral, { why: null })
  await insertCanary(work, referral)
  await openPerson(work, person.id)
  work.happened(referralMade(referral))
  work.records({ action: 'referral.canary-plant', subjectKind: 'network', subjectId: work.networkId })
  return referral
}

function inventedPerson(work: Work): Person {
  const pick = (names: readonly string[]): string => names[randomInt(names.length)] ?? ''
  return {
    id: work.newId(),
    name: `${pick(firstNames)} ${pick(lastNames)}`,
    language: 'en',
    // Numbers that are nobody's, kept by Ofcom for stories.
    reach: [{ channel: 'phone', address: `+447700900${String(randomInt(1000)).padStart(3, '0')}` }],
    safe: { mayText: true, mayLeaveVoicemail: true, mayWrite: true, isDeviceShared: false, isNeutral: false, parts: [] },
    needs: { codes: [] },
    version: 1,
  }
}
