import type { OrganisationId, Role } from '../../kernel/actor.ts'
import type { Visit } from '../../platform/http/page.ts'
import type { Neighbours } from './neighbours.ts'
import { signInWords } from './words/signIn.ts'

/** Says a role in words, with the name of the place or organisation it is held through. */
export type NameRole = (role: Role) => string

/** Looks up, once for the whole page, the names that roles need. */
export async function roleNames(visit: Visit, neighbours: Neighbours, roles: readonly Role[]): Promise<NameRole> {
  const asking = { app: visit.app, networkId: visit.network.id, language: visit.language }
  const organisationIds = roles.flatMap((role): readonly OrganisationId[] => ('organisationId' in role ? [role.organisationId] : []))
  const [places, organisations] = await Promise.all([
    roles.some((role) => 'placeId' in role && role.placeId !== undefined) ? neighbours.places(asking) : [],
    organisationIds.length > 0 ? neighbours.organisationsById(asking, [...new Set(organisationIds)]) : [],
  ])
  const named = new Map<string, string>([...places, ...organisations].map(({ id, name }) => [id, name]))
  return (role) => say(role, visit, named)
}

function say(role: Role, { language, network }: Visit, named: ReadonlyMap<string, string>): string {
  const words = signInWords(language)
  switch (role.kind) {
    case 'network-admin':
      return words('administers', { network: network.name })
    case 'coordinator':
      if (role.placeId === undefined) return words('coordinatesNetwork', { network: network.name })
      return words('coordinatesPlace', { place: named.get(role.placeId) ?? words('somewhere') })
    case 'provider':
    case 'referrer':
    case 'link-worker':
    case 'team-lead':
    case 'programme-lead':
      return words(role.kind, { organisation: named.get(role.organisationId) ?? words('someone') })
    case 'commissioner':
      if (role.placeId === undefined) return words('commissionsNetwork', { network: network.name })
      return words('commissionsPlace', { place: named.get(role.placeId) ?? words('somewhere') })
    case 'researcher':
      return words('researches', { network: network.name })
    default:
      return role satisfies never
  }
}
