import type { Actor, Role } from './actor.ts'

/**
 * What an actor is to the people of a network, as short texts. A row about a person carries the keys of those it is open to;
 * the database compares the two (row-level security, `open_person`), as `decide` compares the same facts in words.
 *
 * @example
 * keysOf({ kind: 'anyone' }) // => ['no-member']
 */
export function keysOf(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case 'anyone':
      return ['no-member']
    case 'system':
      return ['software', 'no-member']
    case 'link-holder':
      return [`${actor.purpose}:${actor.subjectId}`, 'no-member']
    case 'member':
      return [
        `member:${actor.memberId}`,
        ...new Set(actor.roles.flatMap((role) => keysOfRole(role, actor.memberId))),
        ...(actor.glass ?? []).map((personId) => `glass:${personId}`),
      ]
    default:
      return actor satisfies never
  }
}

function keysOfRole(role: Role, memberId: string): readonly string[] {
  switch (role.kind) {
    case 'coordinator':
      return role.placeId === undefined ? ['coordinator', 'coordinator:*'] : ['coordinator', `place:${role.placeId}`]
    case 'link-worker':
      return [`worker:${memberId}@${role.organisationId}`]
    case 'team-lead':
      return [`lead:${role.organisationId}`]
    case 'provider':
      return [`at:${role.organisationId}`]
    case 'referrer':
      return [`referrer:${role.organisationId}`]
    // Those who look after accounts, money, programmes or knowledge see figures, never a person.
    case 'programme-lead':
    case 'commissioner':
    case 'researcher':
    case 'network-admin':
      return []
    default:
      return role satisfies never
  }
}
