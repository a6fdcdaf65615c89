import type { Actor, NetworkId, OrganisationId, PlaceId, Role } from '../src/kernel/actor.ts'
import { acceptConduct, addMember, listMembers, type Member, parseNewMember, verifyOrganisation } from '../src/modules/access/index.ts'
import { ensureThesaurus, organisationsLike, rebuildVocabulary, saveListings } from '../src/modules/directory/index.ts'
import type { ActivityId, ActivityListing } from '../src/modules/directory/listing.ts'
import { saveNames, savePlaces, savePostcodes } from '../src/modules/geography/index.ts'
import { changeTeam } from '../src/modules/local-team/index.ts'
import type { App } from '../src/platform/app.ts'
import { ensureNetwork } from '../src/platform/networks/networks.ts'
import { demoListings } from './listings.ts'
import { type DemoMember, demoMembers } from './members.ts'
import { organisations } from './organisations/index.ts'
import { names, places } from './region/places.ts'
import { postcodes } from './region/postcodes.ts'
import { byStoryteller, type Referring, tellStory } from './story/tell.ts'
import { beginWork } from './story/working.ts'
import { demoTeams, firstContact } from './teams.ts'

const feed = 'merrowshire'

/**
 * Loads the invented region Merrowshire. Everything goes in through the modules' own doors, so nothing in it breaks a rule.
 * Cut off half-way, it can be run again: what is there already stays as it is.
 */
export async function loadDemo(app: App, report: (line: string) => void): Promise<void> {
  const network = await ensureNetwork(
    app.database,
    { slug: 'merrowshire', name: 'Merrowshire', timeZone: 'Europe/London', isDemo: true },
    app.clock.now(),
  )
  const placeIds = await drawMap(app, network.id)
  report(`  the map: ${places.length} places, ${names.length} names, ${postcodes.length} postcodes`)
  // One that is there already stays as it is: somebody may have changed it since.
  for (const team of demoTeams) await changeTeam(app, byStoryteller(network.id), firstContact(team, placeIds))
  const listings = demoListings(app.clock.now())
  const ids = await fillDirectory(app, network.id, listings, report)
  const { coordinator, referrer } = await welcomeMembers(app, network.id, placeIds)
  report(`  ${demoMembers.length} people who sign in`)
  const told = await tellStory({ app, networkId: network.id, listings, ids, coordinator, referrer })
  report(`  ${told.size} people’s requests, told day by day over three weeks`)
  const working = await beginWork({
    app,
    networkId: network.id,
    coordinator,
    told,
    organisationOf: (id) => organisationOf(app, network.id, id),
  })
  report(`  ${working} people whom a link worker works with`)
}

async function drawMap(app: App, networkId: NetworkId): Promise<ReadonlyMap<string, PlaceId>> {
  return app.database.within(byStoryteller(networkId), async (work) => {
    const ids = await savePlaces(work, places)
    await saveNames(work, names)
    await savePostcodes(work, postcodes)
    return ids
  })
}

async function fillDirectory(
  app: App,
  networkId: NetworkId,
  listings: readonly ActivityListing[],
  report: (line: string) => void,
): Promise<ReadonlyMap<string, ActivityId>> {
  const saved = await app.database.within(byStoryteller(networkId), (work) => saveListings(work, feed, listings))
  report(`  ${organisations.length} organisations with ${listings.length} activities`)
  await app.database.within(byStoryteller(networkId), async (work) => {
    await ensureThesaurus(work)
    await rebuildVocabulary(work)
  })
  report('  the words people use for what they need')
  return saved.ids
}

type Welcomed = { readonly coordinator: Actor; readonly referrer: Referring }

/** Lets the members in and answers with the one who coordinates the whole network and the one who passes people on. */
async function welcomeMembers(app: App, networkId: NetworkId, placeIds: ReadonlyMap<string, PlaceId>): Promise<Welcomed> {
  for (const member of demoMembers) {
    const typed = parseNewMember(member)
    if (!typed.ok) throw new Error(`${member.email} does not read: ${typed.reason}`)
    for (const role of await rolesOf(app, networkId, { member, placeIds })) {
      // Nobody need promise or be looked at twice to walk through an invented region.
      if ('organisationId' in role)
        await verifyOrganisation(app, byStoryteller(networkId), {
          organisationId: role.organisationId,
          how: 'known',
          note: 'Part of the story',
        })
      const added = await addMember(app, byStoryteller(networkId), { ...typed.value, language: member.language, role })
      if (!added.ok && added.reason !== 'has-this-role') throw new Error(`${member.email} was refused: ${added.reason}`)
      if (!added.ok) continue
      await acceptConduct(app, byStoryteller(networkId), { memberId: added.value, language: member.language })
    }
  }
  const everyone = await app.database.within(byStoryteller(networkId), (work) => listMembers(work, app.vault))
  const coordinator = everyone.find(({ roles }) => roles.some((role) => role.kind === 'coordinator' && role.placeId === undefined))
  if (coordinator === undefined) throw new Error('Nobody coordinates the whole of Merrowshire.')
  return { coordinator: { kind: 'member', memberId: coordinator.id, roles: coordinator.roles }, referrer: referringOf(everyone) }
}

function referringOf(everyone: readonly Member[]): Referring {
  for (const { id, roles } of everyone)
    for (const role of roles)
      if (role.kind === 'referrer') return { actor: { kind: 'member', memberId: id, roles }, organisationId: role.organisationId }
  throw new Error('Nobody of Merrowshire passes people on.')
}

type Finding = { readonly member: DemoMember; readonly placeIds: ReadonlyMap<string, PlaceId> }

async function rolesOf(app: App, networkId: NetworkId, { member, placeIds }: Finding): Promise<readonly Role[]> {
  switch (member.is) {
    case 'network-admin':
    case 'commissioner':
    case 'researcher':
      return [{ kind: member.is }]
    case 'provider':
    case 'team-lead':
    case 'referrer':
    case 'programme-lead':
      return [{ kind: member.is, organisationId: await organisationOf(app, networkId, member.at) }]
    case 'link-worker': {
      const at = [member.at, ...(member.alsoAt === undefined ? [] : [member.alsoAt])]
      return Promise.all(
        at.map(async (each): Promise<Role> => ({ kind: 'link-worker', organisationId: await organisationOf(app, networkId, each) })),
      )
    }
    case 'coordinator': {
      if (member.of === undefined) return [{ kind: 'coordinator' }]
      const placeId = placeIds.get(member.of)
      if (placeId === undefined) throw new Error(`There is no place called ${member.of}.`)
      return [{ kind: 'coordinator', placeId }]
    }
    default:
      return member satisfies never
  }
}

async function organisationOf(app: App, networkId: NetworkId, sourceId: string): Promise<OrganisationId> {
  const named = organisations.find((one) => one.sourceId === sourceId)?.name ?? sourceId
  const found = (await organisationsLike(app.database, networkId, named)).find(({ name }) => name === named)
  if (found === undefined) throw new Error(`There is no organisation called ${named}.`)
  return found.id
}
