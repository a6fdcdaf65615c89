import fc from 'fast-check'
import type { Actor, MemberId, OrganisationId, PlaceId, Role } from '../../../src/kernel/actor.ts'
import type { Id } from '../../../src/kernel/id.ts'
import type { Asking, Matter } from '../../../src/kernel/standing.ts'

/** The fixed ground of a random world: everything random stands in some relation to a few of these. */
const idOf = <Kind extends string>(kind: number, number: number): Id<Kind> =>
  `01900000-0000-7000-8000-0000000${kind}${String(number).padStart(4, '0')}` as Id<Kind>
export const organisations = [1, 2, 3].map((each) => idOf<'Organisation'>(1, each))
export const places = [1, 2].map((each) => idOf<'Place'>(2, each))
export const members = [1, 2, 3, 4].map((each) => idOf<'Member'>(3, each))
export const activity = idOf<'Activity'>(4, 1)
export const personIds = Array.from({ length: 12 }, (_, number) => idOf<'Person'>(5, number))
export const now = new Date('2026-06-01T09:00:00Z')
const day = 86_400_000

type Stage = Asking['stage']
export type AskingFacts = {
  readonly organisation: number
  readonly place: number | null
  readonly referrer: number | null
  readonly stage: Stage
  readonly endedDaysAgo: number
  readonly shares: readonly string[]
  readonly consent: 'none' | 'given' | 'withdrawn' | 'expired'
  readonly trusted: 'none' | 'holds' | 'paused' | 'ended' | 'expired'
}
export type PersonFacts = {
  readonly askings: readonly AskingFacts[]
  readonly workers: readonly (readonly [member: number, organisation: number])[]
  readonly excluded: readonly number[]
  readonly onlyFor: readonly number[]
}

const oneOf = (many: readonly unknown[]) => fc.nat({ max: many.length - 1 })
const asking: fc.Arbitrary<AskingFacts> = fc.record({
  organisation: oneOf(organisations),
  place: fc.option(oneOf(places)),
  referrer: fc.option(oneOf(organisations)),
  stage: fc.constantFrom<Stage[]>('held', 'asked', 'taken', 'ended'),
  endedDaysAgo: fc.constantFrom(0, 1, 29, 31, 400),
  shares: fc.subarray(['called', 'needs', 'why', 'contact']),
  consent: fc.constantFrom('none', 'given', 'given', 'withdrawn', 'expired'),
  trusted: fc.constantFrom('none', 'none', 'holds', 'paused', 'ended', 'expired'),
})
const seldom = <T>(some: fc.Arbitrary<T[]>) => fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: some })
const person: fc.Arbitrary<PersonFacts> = fc.record({
  askings: fc.array(asking, { maxLength: 3 }),
  workers: fc.uniqueArray(fc.tuple(oneOf(members), oneOf(organisations)), { maxLength: 3, selector: String }),
  excluded: seldom(fc.uniqueArray(oneOf(members), { maxLength: 2 })),
  onlyFor: seldom(fc.uniqueArray(oneOf(members), { maxLength: 2 })),
})
export const world = fc.array(person, { minLength: personIds.length, maxLength: personIds.length })

const organisationId = fc.constantFrom(...organisations) as fc.Arbitrary<OrganisationId>
const placeId = fc.option(fc.constantFrom(...places)) as fc.Arbitrary<PlaceId | null>
const role: fc.Arbitrary<Role> = fc.oneof(
  placeId.map((place): Role => (place === null ? { kind: 'coordinator' } : { kind: 'coordinator', placeId: place })),
  placeId.map((place): Role => (place === null ? { kind: 'commissioner' } : { kind: 'commissioner', placeId: place })),
  fc
    .tuple(fc.constantFrom('provider', 'referrer', 'link-worker', 'team-lead', 'programme-lead'), organisationId)
    .map(([kind, id]): Role => ({ kind, organisationId: id }) as Role),
  fc.constantFrom<Role[]>({ kind: 'researcher' }, { kind: 'network-admin' }),
)
export const referralId = (person: number, asked: number): string => idOf<'Referral'>(6, person * 10 + asked)
export const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<Actor[]>({ kind: 'anyone' }, { kind: 'system', named: 'test' }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('person', 'trusted', 'provider'), oneOf(personIds), fc.nat({ max: 2 }))
      .map(([purpose, person, asked]): Actor => ({ kind: 'link-holder', purpose, subjectId: referralId(person, asked) }) as Actor),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...members), fc.array(role, { maxLength: 3 }), seldom(fc.subarray([...personIds], { maxLength: 2 })))
      .map(([memberId, roles, glass]): Actor => ({ kind: 'member', memberId: memberId as MemberId, roles, glass })),
  },
)

/** The same facts as the rules read them. */
export function matterOf(facts: PersonFacts, number: number): Required<Pick<Matter, 'person'>> & Matter {
  const pick = <T>(from: readonly T[], at: number): T => from[at] as T
  return {
    person: {
      id: pick(personIds, number),
      around: {
        workers: facts.workers.map(([member, at]) => ({
          memberId: pick(members, member) as MemberId,
          organisationId: pick(organisations, at) as OrganisationId,
        })),
        excluded: facts.excluded.map((each) => pick(members, each) as MemberId),
        onlyFor: facts.onlyFor.map((each) => pick(members, each) as MemberId),
      },
      askings: facts.askings.map((each, asked) => ({
        id: referralId(number, asked),
        organisationId: pick(organisations, each.organisation) as OrganisationId,
        placeId: each.place === null ? undefined : (pick(places, each.place) as PlaceId),
        referrerOrganisationId: each.referrer === null ? undefined : (pick(organisations, each.referrer) as OrganisationId),
        stage: each.stage,
        endedAt: each.stage === 'ended' ? endOf(each) : undefined,
        shares: each.consent === 'given' ? each.shares : [],
        trusted: each.trusted === 'holds',
      })),
    },
  }
}

export function endOf({ endedDaysAgo }: AskingFacts): Date {
  return new Date(now.getTime() - endedDaysAgo * day)
}
