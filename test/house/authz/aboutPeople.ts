import type { Actor } from '../../../src/kernel/actor.ts'
import type { Around, Asking, Matter } from '../../../src/kernel/standing.ts'
import { type Asker, askers, other, own, type Question, type Situation } from './questions.ts'

export const states = ['held', 'asked', 'taken', 'ended', 'long-ended'] as const
export type State = (typeof states)[number]
export const askedAt = new Date('2026-06-01T09:00:00Z')

/** What can stand between each role and somebody, beside being nothing to them. */
const relationsOf = {
  anyone: [],
  'person-link': ['own', 'other'],
  'trusted-link': ['own', 'other'],
  'provider-link': ['own', 'other'],
  member: [],
  provider: ['own', 'other', 'excluded', 'restricted', 'named'],
  referrer: ['own', 'other', 'excluded'],
  'link-worker': ['own', 'other', 'excluded', 'restricted', 'named', 'glass', 'glass-and-excluded'],
  'team-lead': ['own', 'other', 'excluded', 'restricted', 'named'],
  'place-coordinator': ['own', 'other', 'place-unknown', 'excluded', 'restricted', 'named'],
  coordinator: ['own', 'excluded', 'restricted', 'named'],
  'programme-lead': [],
  commissioner: [],
  researcher: [],
  'network-admin': [],
  system: [],
} as const satisfies Readonly<Record<Asker, readonly string[]>>

/** Every state for those who are something to the person, one for those who are not; agreements matter to groups only. */
export function situationsAboutPeople(role: Asker): readonly Situation[] {
  const relations: readonly string[] = relationsOf[role]
  if (relations.length === 0) return [{ relation: '-', state: 'asked', consent: 'given' }]
  const consents = role === 'provider' || role === 'provider-link' ? ['given', 'withdrawn'] : ['given']
  return relations.flatMap((relation) => {
    if (relation !== 'own') return [{ relation, state: 'asked', consent: 'given' }]
    return states.flatMap((state) => consents.map((consent) => ({ relation, state, consent })))
  })
}

/** The asker, with the glass broken where the situation says so. */
export function actorIn(role: Asker, { relation }: Situation): Actor {
  const actor: Actor = askers[role]
  return actor.kind === 'member' && relation.startsWith('glass') ? { ...actor, glass: [own.personId] } : actor
}

const hasOwn = (relation: string): boolean => relation !== 'other' && relation !== '-' && !relation.startsWith('glass')

/** Who works with the person and who may not see them. */
export function aroundIn(role: Asker, { relation }: Situation): Around {
  const mine = { memberId: own.memberId, organisationId: own.organisationId }
  const colleague = { memberId: other.memberId, organisationId: own.organisationId }
  const stranger = { memberId: other.memberId, organisationId: other.organisationId }
  const worker = !hasOwn(relation) ? stranger : role === 'link-worker' ? mine : role === 'team-lead' ? colleague : stranger
  return {
    workers: [worker],
    excluded: relation.endsWith('excluded') ? [own.memberId] : [],
    onlyFor: relation === 'restricted' ? [other.memberId] : relation === 'named' ? [own.memberId] : [],
  }
}

/** The one request there is about the person. */
export function askingIn(role: Asker, { relation, state, consent }: Situation): Asking {
  const isOwn = hasOwn(relation)
  const isGroup = role === 'provider' || role === 'provider-link'
  const place = relation === 'place-unknown' ? undefined : role === 'place-coordinator' && isOwn ? own.placeId : other.placeId
  return {
    id: isOwn && role.endsWith('-link') ? own.subjectId : other.subjectId,
    organisationId: isOwn && isGroup ? own.organisationId : other.organisationId,
    placeId: place,
    referrerOrganisationId: role === 'referrer' && isOwn ? own.organisationId : undefined,
    stage: state === 'long-ended' ? 'ended' : (state as Asking['stage']),
    endedAt: state === 'ended' ? askedAt : state === 'long-ended' ? new Date(askedAt.getTime() - 31 * 86_400_000) : undefined,
    shares: consent === 'given' ? ['called', 'needs', 'why', 'contact'] : [],
    trusted: true,
  }
}

export function matterIn(role: Asker, situation: Situation): Matter {
  return { person: { id: own.personId, around: aroundIn(role, situation), askings: [askingIn(role, situation)] } }
}

/** A question about a person or a request of theirs. `once`: how far the request is makes no difference to it. */
export function aboutPeople(ask: (actor: Actor, matter: Matter, at: Date) => boolean, how?: 'once'): Question {
  return {
    situations: (role) => situationsAboutPeople(role).filter(({ state }) => how === undefined || state === 'asked'),
    ask: (role, situation) => ask(actorIn(role, situation), matterIn(role, situation), askedAt),
  }
}
