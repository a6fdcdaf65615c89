import { type Day, dayAt } from '../../../kernel/day.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { organisationsById, readJoinables } from '../../directory/index.ts'
import {
  type Acting,
  type Agreement,
  type Assessment,
  type Authority,
  type BestInterests,
  listActing,
  listAgreements,
  listAssessments,
  listAuthorities,
  listDecisions,
  type Thing,
} from '../../people/index.ts'
import { listOfPeople, type Referral, readTimeZone } from '../../referrals/index.ts'
import { candidatesFor } from '../lists/candidates.ts'
import { type Worn, wear } from '../person/wear.ts'
import { maySeeCapacity } from '../policy.ts'
import { capacityWords } from '../words/capacity.ts'

/** What somebody can decide and what was decided for them, with the names it takes to say so. */
export type CapacityView = Worn & {
  readonly assessments: readonly Assessment[]
  readonly decisions: readonly BestInterests[]
  readonly authorities: readonly Authority[]
  readonly agreements: readonly Agreement[]
  readonly acting: readonly Acting[]
  readonly referrals: readonly Referral[]
  readonly organisations: ReadonlyMap<string, string>
  readonly activities: ReadonlyMap<string, string>
  /** By `kind:id`; whoever is behind another organisation's wall is not in it. */
  readonly members: ReadonlyMap<string, string>
  readonly timeZone: string
  readonly today: Day
}

type PersonVisit = Visit & { readonly params: { readonly personId: string } }

export async function loadCapacity(visit: PersonVisit): Promise<CapacityView | undefined> {
  const worn = await wear(visit)
  if (worn === undefined || worn.choose.length > 0 || !maySeeCapacity(worn.actor, worn.matter, visit.now)) return undefined
  const { app, network } = visit
  const { vault } = app
  const found = await app.database.within({ networkId: network.id, actor: worn.actor }, async (work) => {
    const [assessments, decisions, authorities, agreements, acting, referrals, candidates, timeZone] = await Promise.all([
      listAssessments(work, vault, worn.id),
      listDecisions(work, vault, worn.id),
      listAuthorities(work, vault, worn.id),
      listAgreements(work, { personId: worn.id }),
      listActing(work, vault, worn.id),
      listOfPeople(work, [worn.id]),
      candidatesFor(work, app, worn.team),
      readTimeZone(work),
    ])
    return { assessments, decisions, authorities, agreements, acting, referrals, candidates, timeZone }
  })
  const { candidates, referrals, assessments, timeZone } = found
  const told = [...assessments.flatMap(({ thing }) => thing.recipient ?? []), ...recipientsOf(referrals)]
  const [organisations, activities] = await Promise.all([
    organisationsById(app.database, network.id, [...new Set(told)]),
    readJoinables(app.database, network.id, [...new Set(referrals.map(({ activityId }) => activityId))]),
  ])
  return {
    ...worn,
    ...found,
    today: dayAt(visit.now, timeZone),
    members: new Map(candidates.map(({ id, name }) => [`member:${id}`, name])),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    activities: new Map(activities.map(({ id, name }) => [id, name])),
  }
}

function recipientsOf(referrals: readonly Referral[]) {
  return referrals.flatMap(({ organisationId, referrerOrganisationId }) => [
    organisationId,
    ...(referrerOrganisationId === undefined ? [] : [referrerOrganisationId]),
  ])
}

type Names = Pick<CapacityView, 'referrals' | 'organisations' | 'activities'>

/** Which decision it is, in words; something else is in its own. */
export function sayThing(thing: Thing, names: Names, language: Visit['language'], decision?: string): string {
  if (decision !== undefined) return decision
  const referral = names.referrals.find(({ id }) => id === thing.aboutId)
  return capacityWords(language)(`thing.${thing.purpose}`, {
    organisation: (thing.recipient && names.organisations.get(thing.recipient)) ?? '',
    activity: (referral && names.activities.get(referral.activityId)) ?? '',
    reference: referral?.reference ?? '',
  })
}

/** A day as people read it, with its year: a review may be a year away. */
export function sayYear(day: Day, language: Visit['language']): string {
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}
