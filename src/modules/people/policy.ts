import type { Actor, Role } from '../../kernel/actor.ts'

/** Only a coordinator compares two people; the software notices, and never settles. */
export function maySettlePossibleSame(actor: Actor): boolean {
  switch (actor.kind) {
    case 'anyone':
    case 'link-holder':
    case 'system':
      return false
    case 'member':
      return actor.roles.some(mayCompare)
    default:
      return actor satisfies never
  }
}

function mayCompare(role: Role): boolean {
  switch (role.kind) {
    case 'coordinator':
      return true
    case 'provider':
    case 'network-admin':
      // An administrator looks after accounts; that is no reason to read about people.
      return false
    default:
      return role satisfies never
  }
}
