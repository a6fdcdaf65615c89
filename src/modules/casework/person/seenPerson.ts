import type { Visit } from '../../../platform/http/page.ts'
import { membersById } from '../../access/index.ts'
import { organisationsById, readJoinables } from '../../directory/index.ts'
import {
  type Consent,
  type Limits,
  listWorkers,
  type Person,
  type PersonWorker,
  readConsent,
  readLimits,
  readPerson,
  readTrustedPerson,
  type TrustedPerson,
} from '../../people/index.ts'
import { listOfPeople, type Referral, readTimeZone } from '../../referrals/index.ts'
import { type Worn, wear } from './wear.ts'

/** A person with all that whoever works with them needs, seen as one team or for the network. */
export type SeenPerson = Worn & {
  readonly person: Person
  readonly trusted?: TrustedPerson
  readonly limits: Limits
  readonly workers: readonly (PersonWorker & { readonly name: string | undefined })[]
  readonly requests: readonly { readonly referral: Referral; readonly consent: Consent | undefined }[]
  readonly timeZone: string
  readonly organisations: ReadonlyMap<string, string>
  readonly activities: ReadonlyMap<string, string>
}

/** Undefined is the 404 of what does not exist. */
export async function loadSeenPerson(visit: Visit & { readonly params: { readonly personId: string } }): Promise<SeenPerson | undefined> {
  const worn = await wear(visit)
  if (worn === undefined) return undefined
  const { app, network } = visit
  // Read once more as whom they chose to be: what that team may not see is not even fetched.
  const actor = worn.choose.length > 0 ? visit.actor : worn.actor
  const found = await app.database.within({ networkId: network.id, actor }, async (work) => {
    const [person, trusted, limits, workers, referrals, timeZone] = await Promise.all([
      readPerson(work, app.vault, worn.id),
      readTrustedPerson(work, app.vault, worn.id),
      readLimits(work, worn.id),
      listWorkers(work, { personId: worn.id }),
      listOfPeople(work, [worn.id]),
      readTimeZone(work),
    ])
    const behindWall = workers.filter(({ organisationId }) => worn.team === undefined || organisationId === worn.team)
    const members = await membersById(
      work,
      app.vault,
      behindWall.flatMap(({ memberId }) => (memberId === 'nobody' ? [] : [memberId])),
    )
    const requests = await Promise.all(referrals.map(async (referral) => ({ referral, consent: await readConsent(work, referral.id) })))
    const named = behindWall.map((worker) => ({ ...worker, name: members.find(({ id }) => id === worker.memberId)?.name }))
    return { person, trusted, limits, workers: named, requests, timeZone }
  })
  const { person, trusted, ...rest } = found
  if (person === undefined) return undefined
  const organisationIds = [...found.workers.map(({ organisationId }) => organisationId), ...worn.choose, ...(worn.team ? [worn.team] : [])]
  const [organisations, activities] = await Promise.all([
    organisationsById(app.database, network.id, [...new Set(organisationIds)]),
    readJoinables(app.database, network.id, [...new Set(rest.requests.map(({ referral }) => referral.activityId))]),
  ])
  return {
    ...worn,
    ...rest,
    person,
    ...(trusted && { trusted }),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    activities: new Map(activities.map(({ id, name, organisation }) => [id, `${name}, ${organisation.name}`])),
  }
}
