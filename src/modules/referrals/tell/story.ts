import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Joinable, readJoinable } from '../../directory/index.ts'
import { type Person, readPerson, readTrustedPerson, type TrustedPerson } from '../../people/index.ts'
import type { Referral } from '../referral.ts'
import { readTimeZone } from '../store.ts'

/** A referral with the person, who asks for them, and what they ask to join. */
export type WholeStory = {
  readonly referral: Referral
  readonly person: Person
  readonly trusted?: TrustedPerson
  readonly activity: Joinable
  readonly timeZone: string
}

/** A referral with what it asks to join, without a word about the person. */
export type BareStory = Pick<WholeStory, 'referral' | 'activity' | 'timeZone'>

export async function loadBareStory(work: Work, referral: Referral): Promise<BareStory> {
  const [activity, timeZone] = await Promise.all([readJoinable(work, work.networkId, referral.activityId), readTimeZone(work)])
  if (activity === undefined) throw new Error(`Referral ${referral.id} has lost its activity`)
  return { referral, activity, timeZone }
}

/** Reads all of it. A referral always has its person and its activity, so one that lacks them is a fault. */
export async function loadStory(work: Work, app: Pick<App, 'vault'>, referral: Referral): Promise<WholeStory> {
  const [person, trusted, activity, timeZone] = await Promise.all([
    readPerson(work, app.vault, referral.personId),
    referral.trustedPersonId && readTrustedPerson(work, app.vault, referral.personId),
    readJoinable(work, work.networkId, referral.activityId),
    readTimeZone(work),
  ])
  if (person === undefined || activity === undefined) throw new Error(`Referral ${referral.id} has lost its person or its activity`)
  return { referral, person, ...(trusted && { trusted }), activity, timeZone }
}
