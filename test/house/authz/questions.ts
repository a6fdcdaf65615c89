import type { Actor, MemberId, OrganisationId, PlaceId } from '../../../src/kernel/actor.ts'
import type { Id } from '../../../src/kernel/id.ts'
import type { Matter } from '../../../src/kernel/standing.ts'

/** Who and what the rows are about: things are built to be, or not to be, the asker's own. */
export const own = {
  memberId: '01900000-0000-7000-8000-000000000001' as MemberId,
  placeId: '01900000-0000-7000-8000-000000000002' as PlaceId,
  organisationId: '01900000-0000-7000-8000-000000000003' as OrganisationId,
  /** What a private link opens. */
  subjectId: '01900000-0000-7000-8000-000000000004',
  personId: '01900000-0000-7000-8000-000000000005' as Id<'Person'>,
} as const
export const other = {
  memberId: '01900000-0000-7000-8000-000000000011' as MemberId,
  placeId: '01900000-0000-7000-8000-000000000012' as PlaceId,
  organisationId: '01900000-0000-7000-8000-000000000013' as OrganisationId,
  subjectId: '01900000-0000-7000-8000-000000000014',
  personId: '01900000-0000-7000-8000-000000000015' as Id<'Person'>,
} as const

const { memberId, organisationId } = own
const member = { kind: 'member', memberId } as const
/** The askers of the matrix, by the name in its `role` column. */
export const askers = {
  anyone: { kind: 'anyone' },
  'person-link': { kind: 'link-holder', purpose: 'person', subjectId: own.subjectId },
  'trusted-link': { kind: 'link-holder', purpose: 'trusted', subjectId: own.subjectId },
  'provider-link': { kind: 'link-holder', purpose: 'provider', subjectId: own.subjectId },
  member: { ...member, roles: [] },
  provider: { ...member, roles: [{ kind: 'provider', organisationId }] },
  referrer: { ...member, roles: [{ kind: 'referrer', organisationId }] },
  'link-worker': { ...member, roles: [{ kind: 'link-worker', organisationId }] },
  'team-lead': { ...member, roles: [{ kind: 'team-lead', organisationId }] },
  'place-coordinator': { ...member, roles: [{ kind: 'coordinator', placeId: own.placeId }] },
  coordinator: { ...member, roles: [{ kind: 'coordinator' }] },
  'programme-lead': { ...member, roles: [{ kind: 'programme-lead', organisationId }] },
  commissioner: { ...member, roles: [{ kind: 'commissioner' }] },
  researcher: { ...member, roles: [{ kind: 'researcher' }] },
  'network-admin': { ...member, roles: [{ kind: 'network-admin' }] },
  system: { kind: 'system', named: 'test' },
} as const satisfies Record<string, Actor>
export type Asker = keyof typeof askers
export const askerNames = Object.keys(askers) as readonly Asker[]

/** How things stand between the asker and what is asked about; `-` where that makes no difference. */
export type Situation = { readonly relation: string; readonly state: string; readonly consent: string }
/** How one action is asked of its policy, and in which situations its rows ask it. */
export type Question = {
  readonly situations: (role: Asker) => readonly Situation[]
  readonly ask: (role: Asker, situation: Situation) => boolean
}
export type Questions = Readonly<Record<string, Question>>

const plain = (relation: string): Situation => ({ relation, state: '-', consent: '-' })

/** A question about nothing in particular. */
export function aboutNothing(ask: (actor: Actor) => boolean): Question {
  return { situations: () => [plain('-')], ask: (role) => ask(askers[role]) }
}

/** A question about one thing, built for each relation by name, asked by every role. */
export function about<Thing>(things: Readonly<Record<string, Thing>>, ask: (actor: Actor, thing: Thing) => boolean): Question {
  return {
    situations: () => Object.keys(things).map(plain),
    ask: (role, { relation }) => {
      const thing = things[relation]
      if (thing === undefined) throw new Error(`No thing is built for the relation ${relation}`)
      return ask(askers[role], thing)
    },
  }
}

/** A question about a place's own things. */
export function aboutPlaces(
  relations: readonly ('own-place' | 'other-place' | 'place-unknown' | 'whole-network')[],
  ask: (actor: Actor, matter: Matter) => boolean,
): Question {
  const things = {
    'own-place': { place: own.placeId },
    'other-place': { place: other.placeId },
    'place-unknown': { place: 'unknown' },
    'whole-network': { place: 'whole-network' },
  } as const satisfies Readonly<Record<string, Matter>>
  return about(Object.fromEntries(relations.map((relation) => [relation, things[relation]])), ask)
}
