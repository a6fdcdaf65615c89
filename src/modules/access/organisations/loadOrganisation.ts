import { parseId } from '../../../kernel/id.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { ListedOrganisation, Neighbours } from '../neighbours.ts'
import { type SeenOrganisation, seeOrganisation } from './seeOrganisations.ts'

/** What is listed of an organisation, and whether anybody answers for it. */
export type Subject = { readonly listed: ListedOrganisation; readonly seen: SeenOrganisation }

/** For every page about one organisation; what was never listed does not exist. */
export async function loadOrganisation(
  visit: Visit & { readonly params: { readonly organisationId: string } },
  neighbours: Neighbours,
): Promise<Subject | undefined> {
  const { app, network, actor, language } = visit
  const id = parseId<'Organisation'>(visit.params.organisationId)
  const seen = id && (await seeOrganisation(app, { networkId: network.id, actor }, id))
  const listed = seen && (await neighbours.organisation({ app, networkId: network.id, language }, seen.id))
  return seen && listed && { seen, listed }
}
