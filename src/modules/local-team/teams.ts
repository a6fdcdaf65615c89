import type { NetworkId } from '../../kernel/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import { readPlaces } from '../geography/index.ts'
import { readTeamRows } from './store.ts'
import type { Teams } from './team.ts'

type Reader = Pick<Database, 'open'>
type Kept = { readonly teams: Promise<Teams>; readonly since: number; last: Teams | undefined }

// A change by another process is seen after this long; a change by this one at once (`forgetTeams`).
const keptFor = 30_000
const kept = new WeakMap<object, Map<NetworkId, Kept>>()

/** How to reach the network's humans; kept in memory for half a minute, because nearly every public page shows it. */
export async function teamsOf({ database, networkId, now }: { database: Reader; networkId: NetworkId; now: Date }): Promise<Teams> {
  const byNetwork = kept.get(database) ?? new Map<NetworkId, Kept>()
  kept.set(database, byNetwork)
  const held = byNetwork.get(networkId)
  if (held !== undefined && Math.abs(now.getTime() - held.since) < keptFor) return await held.teams
  const fresh: Kept = { teams: readTeams(database, networkId), since: now.getTime(), last: held?.last }
  byNetwork.set(networkId, fresh)
  try {
    fresh.last = await fresh.teams
    return fresh.last
  } catch (fault) {
    // What failed must not be kept as fresh; what was known before still helps on the page that says so.
    byNetwork.set(networkId, { ...fresh, since: 0 })
    throw fault
  }
}

/** What was known last, without asking the database: for the pages that say something is broken. */
export function teamsKnown(database: Reader, networkId: NetworkId): Teams | undefined {
  return kept.get(database)?.get(networkId)?.last
}

/** Has the next page read anew, so that it shows a change. */
export function forgetTeams(database: Reader): void {
  for (const [networkId, held] of kept.get(database) ?? []) kept.get(database)?.set(networkId, { ...held, since: 0 })
}

async function readTeams(database: Reader, networkId: NetworkId): Promise<Teams> {
  const [places, rows] = await Promise.all([readPlaces(database, networkId), readTeamRows(database, networkId)])
  const network = rows.find(({ placeId }) => placeId === undefined)
  return {
    ...(network && { network: { contact: network.contact, version: network.version } }),
    places: places.map((place) => {
      const row = rows.find(({ placeId }) => placeId === place.id)
      return { place, ...(row && { team: { place, contact: row.contact, version: row.version } }) }
    }),
  }
}
