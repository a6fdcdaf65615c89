import { sql } from 'kysely'
import { loadDemo } from '../../demo/load.ts'
import { buildSite } from '../../src/app.ts'
import { organisationsLike, saveListings } from '../../src/modules/directory/index.ts'
import type { ActivityId } from '../../src/modules/directory/listing.ts'
import { readPlaces } from '../../src/modules/geography/index.ts'
import { sendSelfReferral } from '../../src/modules/referrals/index.ts'
import { modules } from '../../src/modules.ts'
import type { FaultReport } from '../../src/platform/http/faults.ts'
import { ensureNetwork } from '../../src/platform/networks/networks.ts'
import { aListing } from '../builders/aListing.ts'
import { aSelfReferral } from '../builders/aSelfReferral.ts'
import { aHouse, type House } from '../support/house.ts'
import { explore, type Known } from './explore.ts'
import { type Ask, aBrowser, asker, type Browser, browsersFor, system } from './visitors.ts'

/** Merrowshire with somebody of every role at a browser, what each of them can reach, and a second network nobody here may see. */
export type World = {
  readonly house: House
  readonly ask: Ask
  readonly browsers: Browser[]
  readonly known: Known
  /** Ids and links of the other network's things. */
  readonly foreign: readonly string[]
  /** What broke while the site answered; must stay empty. */
  readonly faults: FaultReport[]
  readonly close: () => Promise<void>
}

/** A name that is known in the other network only: no answer here may ever hold it. */
export const foreignName = 'Ffion Tresarn-Elsewhere'

export async function aWorld(): Promise<World> {
  const house = await aHouse({ modules, network: { slug: 'merrowshire', name: 'Merrowshire', isDemo: true }, env: { HEDGEROW_POOL: '8' } })
  await loadDemo(house.app, () => undefined)
  const starts = await planted(house)
  await house.doJobs()
  const faults: FaultReport[] = []
  const ask = asker(buildSite({ app: house.app, report: (fault) => faults.push(fault) }))
  const place = (await readPlaces(house.database, house.network.id))[0]
  const organisation = (await organisationsLike(house.database, house.network.id, 'a'))[0]
  if (place === undefined || organisation === undefined) throw new Error('The demo region has no place or no organisation')
  const browsers = await browsersFor(house, { placeId: place.id, organisationId: organisation.id })
  const known = await explore({ ask, browsers, starts })
  return { house, ask, browsers, known, foreign: await elsewhere(house), faults, close: house.close }
}

/** Addresses no link leads to for everybody: somebody's own page, and groups that take requests here. */
async function planted({ app, network, within }: House): Promise<readonly string[]> {
  const joinable = await within(
    async (work) =>
      (
        await sql<{ id: ActivityId }>`select id from activity where joining = 'ask-here' and status = 'active' order by id limit 3`.execute(
          work.sql,
        )
      ).rows,
  )
  const who = { networkId: network.id, actor: { kind: 'anyone' } } as const
  const urls: string[] = []
  for (const { id } of joinable) {
    const sent = await sendSelfReferral(app, who, aSelfReferral(id, { why: 'I would like some company' }))
    if (sent.ok) urls.push(new URL(sent.value.url).pathname)
  }
  return [...urls, ...joinable.flatMap(({ id }) => [`/activities/${id}`, `/join/${id}`])]
}

let reviving: Promise<void> = Promise.resolve()

/** Signs those in again whom a request has signed out or sent away; one such round after the other. */
export function revive(world: World): Promise<void> {
  reviving = reviving.then(() => reviveNow(world))
  return reviving
}

async function reviveNow({ house, ask, browsers }: World): Promise<void> {
  for (const [place, { named, role, cookies }] of browsers.entries())
    if (role !== undefined && (await ask('/you', { cookies })).status !== 200) browsers[place] = await aBrowser(house, named, role)
}

async function elsewhere({ app, database, clock }: House): Promise<readonly string[]> {
  // Younger than ours: a site serves the first network of its database.
  const madeAt = new Date(clock.now().getTime() + 60_000)
  const other = await ensureNetwork(database, { slug: 'elsewhere', name: 'Elsewhere', timeZone: 'Europe/London', isDemo: false }, madeAt)
  const who = { networkId: other.id, actor: system }
  const activityId = await database.within(who, async (work) => {
    const { ids } = await saveListings(work, 'elsewhere', [aListing({ joining: 'ask-here' })])
    return ids.get('walk-1')
  })
  if (activityId === undefined) throw new Error('Nothing was listed in the other network')
  const person = { name: foreignName }
  const sent = await sendSelfReferral(app, { networkId: other.id, actor: { kind: 'anyone' } }, aSelfReferral(activityId, { person }))
  if (!sent.ok) throw new Error(`The other network takes no requests: ${sent.reason.kind}`)
  return [activityId, sent.value.referralId, new URL(sent.value.url).pathname.split('/')[2] ?? '']
}
