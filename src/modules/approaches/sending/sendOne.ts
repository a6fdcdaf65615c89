import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { readJoinable } from '../../directory/index.ts'
import {
  type Agreement,
  holdAgreement,
  holdPersonRow,
  howToTell,
  openPerson,
  type Person,
  type PersonId,
  readLimits,
  readPerson,
  readTrustedPerson,
} from '../../people/index.ts'
import { currentLink, listOfPeople, type ReferralId, readReferral, readTimeZone, urlOf } from '../../referrals/index.ts'
import { type Approach, restsOn } from '../approach.ts'
import { insertApproached, lastWritten, wasApproached } from '../approachStore.ts'
import { type WhyNot, whyNot } from '../fit.ts'
import { letterFor } from './letter.ts'

type Refusal = WhyNot | 'already' | 'not-running'

/**
 * Writes an approach to one person, if they fit at this moment; why not, if they do not. In the name of the software: whoever sends to
 * many sees nobody. Two approaches at once wait for each other at the person's row, so that nobody is written to twice.
 */
export async function sendOne(work: Work, app: App, approach: Approach, personId: PersonId): Promise<Refusal | undefined> {
  await holdPersonRow(work, personId)
  if (await wasApproached(work, approach.id, personId)) return 'already'
  const agreement = await holdAgreement(work, personId, restsOn[approach.kind])
  const person = await readPerson(work, app.vault, personId)
  if (agreement === undefined || person === undefined || (await readReferral(work, agreement.aboutId as ReferralId)) === undefined)
    return 'not-agreed'
  const refused = await whyNotThem(work, app, approach, person)
  if (refused !== undefined) return refused
  return write(work, app, approach, { person, agreement })
}

async function whyNotThem(work: Work, app: App, approach: Approach, person: Person): Promise<WhyNot | undefined> {
  const [limits, trusted, last, referrals, timeZone] = await Promise.all([
    readLimits(work, person.id),
    readTrustedPerson(work, app.vault, person.id),
    lastWritten(work, [person.id]),
    listOfPeople(work, [person.id]),
    readTimeZone(work),
  ])
  const candidate = {
    isAgreed: true,
    isRestricted: limits.restriction !== undefined,
    hasAsked: approach.kind === 'activity' && referrals.some(({ activityId }) => activityId === approach.activityId),
    lastWrittenAt: last.get(person.id),
    isReachedInstead: trusted?.isReachedInstead === true,
    telling: howToTell({ reach: person.reach, safe: person.safe, now: work.at, timeZone }),
  }
  return whyNot(candidate, work.at)
}

type Whom = { readonly person: Person; readonly agreement: Agreement }

async function write(work: Work, app: App, approach: Approach, { person, agreement }: Whom): Promise<Refusal | undefined> {
  const joinable = approach.kind === 'activity' ? await readJoinable(work, work.networkId, approach.activityId) : undefined
  if (approach.kind === 'activity' && joinable?.status !== 'active') return 'not-running'
  const timeZone = await readTimeZone(work)
  const link = await currentLink(work, app, agreement.aboutId as ReferralId, 'person')
  const url = `${urlOf(app, work.networkId, link)}/approach/${approach.id}`
  await insertApproached(work, approach.id, person.id)
  await openPerson(work, person.id)
  work.send(letterFor(approach, { person, joinable, url, now: work.at, timeZone }))
  work.happened({ kind: 'person.approached', version: 1, subjectId: person.id, body: { approachId: approach.id, kind: approach.kind } })
  work.records({ action: 'approach.send', subjectKind: 'person', subjectId: person.id, detail: { approachId: approach.id } })
  return undefined
}
