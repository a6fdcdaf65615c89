import type { OrganisationId, PlaceId, Role, RoleAtOrganisation } from '../kernel/actor.ts'
import { roleKinds, rolesAtOrganisation } from '../kernel/actor.ts'
import { parseId } from '../kernel/id.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { organisationsById, organisationsLike } from '../modules/directory/index.ts'
import { readPlaces } from '../modules/geography/index.ts'
import type { App } from '../platform/app.ts'
import type { Network } from '../platform/http/page.ts'

/** The words that say what somebody will be. */
export type RoleTyped = { readonly role: string | undefined; readonly place: string | undefined; readonly organisation: string | undefined }

const all = roleKinds.join(', ')

/** Reads any of the nine roles with what it is held through; the refusal is the sentence to say. */
export async function readRole(app: App, network: Network, typed: RoleTyped): Promise<Result<Role, string>> {
  const kind = roleKinds.find((each) => each === typed.role)
  if (typed.role === undefined) return refuse(`Say what they will do, with --role and one of: ${all}`)
  if (kind === undefined) return refuse(`There is no role "${typed.role}". The --role is one of: ${all}`)
  if (isAtOrganisation(kind)) {
    if (typed.place !== undefined) return refuse(`A ${kind} belongs to an organisation: leave out --place.`)
    const organisationId = await organisationCalled(app, network, { kind, typed: typed.organisation })
    return organisationId.ok ? ok({ kind, organisationId: organisationId.value }) : organisationId
  }
  if (typed.organisation !== undefined) return refuse(`A ${kind} belongs to no organisation: leave out --organisation.`)
  if (typed.place === undefined) return ok({ kind })
  if (kind === 'researcher' || kind === 'network-admin') return refuse(`A ${kind} is one of the whole network: leave out --place.`)
  const placeId = await placeCalled(app, network, typed.place)
  return placeId.ok ? ok({ kind, placeId: placeId.value }) : placeId
}

function isAtOrganisation(kind: Role['kind']): kind is RoleAtOrganisation {
  return rolesAtOrganisation.some((each) => each === kind)
}

async function placeCalled(app: App, network: Network, slug: string): Promise<Result<PlaceId, string>> {
  const places = await readPlaces(app.database, network.id)
  const place = places.find((one) => one.slug === slug)
  if (place !== undefined) return ok(place.id)
  return refuse(`There is no place called ${slug}. Places: ${places.map((one) => one.slug).join(', ') || 'none yet'}.`)
}

type Called = { readonly kind: RoleAtOrganisation; readonly typed: string | undefined }

async function organisationCalled(app: App, network: Network, { kind, typed }: Called): Promise<Result<OrganisationId, string>> {
  if (typed === undefined) return refuse(`Say at which organisation they are a ${kind}: --organisation "Harbour Choir"`)
  const id = parseId<'Organisation'>(typed)
  const found =
    id === undefined ? await organisationsLike(app.database, network.id, typed) : await organisationsById(app.database, network.id, [id])
  const exact = found.filter(({ name }) => name.toLowerCase() === typed.toLowerCase())
  const [only, another] = exact.length === 1 ? exact : found
  if (only === undefined) return refuse(`We know no organisation called "${typed}".`)
  if (another !== undefined)
    return refuse(`Several are called that. Which one?\n${found.map((one) => `  ${one.id}  ${one.name}`).join('\n')}`)
  return ok(only.id)
}
