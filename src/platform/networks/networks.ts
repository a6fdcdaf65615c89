import { getRandomValues } from 'node:crypto'
import type { NetworkId } from '../../kernel/actor.ts'
import { makeId } from '../../kernel/id.ts'
import type { Database } from '../database/database.ts'
import { tablesOf } from '../database/work.ts'
import type { Network } from '../http/page.ts'

type NetworkTable = { id: NetworkId; slug: string; name: string; time_zone: string; is_demo: boolean; made_at: Date }

/** All networks this database holds, oldest first; the first one serves pages that name none. */
export async function allNetworks(database: Pick<Database, 'open'>): Promise<readonly Network[]> {
  const rows = await tablesOf<{ network: NetworkTable }>({ sql: database.open })
    .selectFrom('network')
    .selectAll()
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, slug, name, time_zone, is_demo }) => ({ id, slug, name, timeZone: time_zone, isDemo: is_demo }))
}

/** Makes a network, or returns the one that has this slug already. */
export async function ensureNetwork(database: Pick<Database, 'open'>, wanted: Omit<Network, 'id'>, at: Date): Promise<Network> {
  const id = makeId<'Network'>({ now: () => at.getTime(), fill: getRandomValues })
  await tablesOf<{ network: NetworkTable }>({ sql: database.open })
    .insertInto('network')
    .values({ id, slug: wanted.slug, name: wanted.name, time_zone: wanted.timeZone, is_demo: wanted.isDemo, made_at: at })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  const found = (await allNetworks(database)).find(({ slug }) => slug === wanted.slug)
  if (found === undefined) throw new Error(`The network ${wanted.slug} was made and is not there`)
  return found
}
