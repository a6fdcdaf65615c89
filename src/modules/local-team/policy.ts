import type { Actor, PlaceId } from '../../kernel/actor.ts'
import { decider } from '../../kernel/decide.ts'
import type { Relation } from '../../kernel/standing.ts'

/** How a team is reached is for anyone to read; this module's questions are about changing it. */
export const localTeamRules = {
  /** A place's coordinator keeps its own team's contact; the whole network's is for those who look after the whole network. */
  'local-team.change': ['coordinator', 'network-admin', 'software'],
  /** Whether there is any team this actor could change: then the list of teams is theirs to see. */
  'local-team.list': ['coordinator', 'network-admin', 'software'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

const may = decider(localTeamRules)

export const mayChangeTeam = (actor: Actor, placeId: PlaceId | undefined): boolean =>
  may('local-team.change', actor, { place: placeId ?? 'whole-network' })
export const mayListTeams = (actor: Actor): boolean => may('local-team.list', actor)
