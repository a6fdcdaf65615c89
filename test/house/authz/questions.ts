import type { Actor, MemberId, OrganisationId, PlaceId } from '../../../src/kernel/actor.ts'

/** Who and what the rows are about: things are built to be, or not to be, the asker's own. */
export const own = {
  memberId: '01900000-0000-7000-8000-000000000001' as MemberId,
  placeId: '01900000-0000-7000-8000-000000000002' as PlaceId,
  organisationId: '01900000-0000-7000-8000-000000000003' as OrganisationId,
  /** What a private link opens. */
  subjectId: '01900000-0000-7000-8000-000000000004',
} as const
export const other = {
  memberId: '01900000-0000-7000-8000-000000000011' as MemberId,
  placeId: '01900000-0000-7000-8000-000000000012' as PlaceId,
  organisationId: '01900000-0000-7000-8000-000000000013' as OrganisationId,
  subjectId: '01900000-0000-7000-8000-000000000014',
} as const

/** The askers of the matrix, by the name in its `role` column. */
export const askers = {
  anyone: { kind: 'anyone' },
  'person-link': { kind: 'link-holder', purpose: 'person', subjectId: own.subjectId },
  'provider-link': { kind: 'link-holder', purpose: 'provider', subjectId: own.subjectId },
  member: { kind: 'member', memberId: own.memberId, roles: [] },
  provider: { kind: 'member', memberId: own.memberId, roles: [{ kind: 'provider', organisationId: own.organisationId }] },
  'place-coordinator': { kind: 'member', memberId: own.memberId, roles: [{ kind: 'coordinator', placeId: own.placeId }] },
  coordinator: { kind: 'member', memberId: own.memberId, roles: [{ kind: 'coordinator' }] },
  'network-admin': { kind: 'member', memberId: own.memberId, roles: [{ kind: 'network-admin' }] },
  system: { kind: 'system', named: 'test' },
} as const satisfies Record<string, Actor>
export type Asker = keyof typeof askers

/** How one action is asked of its policy, and the relations its rows name. */
export type Question = { readonly relations: readonly string[]; readonly ask: (actor: Actor, relation: string) => boolean }
export type Questions = Readonly<Record<string, Question>>

/** A question about nothing in particular. */
export function aboutNothing(ask: (actor: Actor) => boolean): Question {
  return { relations: ['-'], ask }
}

/** A question about one thing, built for each relation by name. */
export function about<Thing>(things: Readonly<Record<string, Thing>>, ask: (actor: Actor, thing: Thing) => boolean): Question {
  return {
    relations: Object.keys(things),
    ask: (actor, relation) => {
      const thing = things[relation]
      if (thing === undefined) throw new Error(`No thing is built for the relation ${relation}`)
      return ask(actor, thing)
    },
  }
}
