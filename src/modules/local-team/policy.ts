import type { Actor, PlaceId, Role } from '../../kernel/actor.ts'

/** How a team is reached is for anyone to read; this module's questions are about changing it. */

/** A place's coordinator keeps its own team's contact; the whole network's is for those who look after the whole network. */
export function mayChangeTeam(actor: Actor, placeId: PlaceId | undefined): boolean {
  switch (actor.kind) {
    case 'anyone':
    case 'link-holder':
      return false
    case 'system':
      return true
    case 'member':
      return actor.roles.some((role) => mayChangeAs(role, placeId))
    default:
      return actor satisfies never
  }
}

/** Whether there is any team this actor could change: then the list of teams is theirs to see. */
export function mayListTeams(actor: Actor): boolean {
  if (actor.kind === 'system') return true
  return actor.kind === 'member' && actor.roles.some((role) => role.kind === 'coordinator' || role.kind === 'network-admin')
}

function mayChangeAs(role: Role, placeId: PlaceId | undefined): boolean {
  switch (role.kind) {
    case 'network-admin':
      return true
    case 'coordinator':
      return role.placeId === undefined || role.placeId === placeId
    case 'provider':
      return false
    default:
      return role satisfies never
  }
}
