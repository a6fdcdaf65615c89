import type { Actor, OrganisationId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import { narrowedTo } from '../../../kernel/narrowed.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { PersonId } from '../../people/index.ts'
import { maySeePerson, type PersonMatter, seesForNetwork, teamsAround } from '../policy.ts'
import { findPerson } from './findPerson.ts'

type PersonVisit = Visit & { readonly params: { readonly personId: string } }

/** As whom a member looks at a person: for one team, behind its wall, or for the network. */
export type Worn = {
  readonly id: PersonId
  readonly name: string
  readonly matter: PersonMatter
  readonly actor: Actor
  /** The team they look for; absent when they look for the network. */
  readonly team?: OrganisationId
  /** When there are several: the teams among which they must choose first. */
  readonly choose: readonly OrganisationId[]
}

/** Who looks at whom, and as what; undefined is the 404 of what does not exist. */
export async function wear(visit: PersonVisit): Promise<Worn | undefined> {
  const id: PersonId | undefined = parseId(visit.params.personId)
  if (id === undefined || visit.actor.kind !== 'member') return undefined
  const found = await visit.app.database.within(asActor(visit), (work) => findPerson(work, visit.app, id))
  if (found === undefined || !maySeePerson(visit.actor, found.matter, visit.now)) return undefined
  const common = { id, ...found }
  const wanted = visit.query.get('for')
  const teams = teamsAround(visit.actor, found.matter, visit.now)
  if (wanted !== null) {
    const team = teams.find((each) => each === wanted)
    return team === undefined ? undefined : { ...common, team, actor: narrowedTo(visit.actor, team), choose: [] }
  }
  if (seesForNetwork(visit.actor, found.matter, visit.now)) return { ...common, actor: visit.actor, choose: [] }
  const [only, ...others] = teams
  if (only === undefined) return undefined
  if (others.length > 0) return { ...common, actor: { ...visit.actor, roles: [] }, choose: teams }
  return { ...common, team: only, actor: narrowedTo(visit.actor, only), choose: [] }
}

export function asActor(visit: Pick<Visit, 'network' | 'actor'>): Context {
  return { networkId: visit.network.id, actor: visit.actor }
}

/** The part of an address that keeps the team one looks for. */
export function forTeam({ team }: Pick<Worn, 'team'>): Readonly<Record<string, string>> {
  return team === undefined ? {} : { for: team }
}
