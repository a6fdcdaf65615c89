import type { Kysely } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../app.ts'
import { Fault } from './faults.ts'
import type { Network } from './page.ts'

type Tables = { network: { id: NetworkId; slug: string; name: string; time_zone: string; is_demo: boolean; made_at: Date } }

const rememberedFor = 30_000

/** The network of this site, asked for at most twice a minute; the first one made when a database holds several. */
export function homeNetwork(app: App): { readonly now: () => Promise<Network>; readonly last: () => Network | undefined } {
  let known: Network | undefined
  let knownAt = 0
  const ask = async () => {
    const row = await (app.database.open as Kysely<Tables>)
      .selectFrom('network')
      .selectAll()
      .orderBy('made_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (row === undefined)
      throw new Fault('The database has no network yet. Start the app once with HEDGEROW_DEMO=load, or with HEDGEROW_NETWORK set.')
    known = { id: row.id, name: row.name, slug: row.slug, timeZone: row.time_zone, isDemo: row.is_demo }
    knownAt = Date.now()
    return known
  }
  return {
    last: () => known,
    now: () => (known !== undefined && Date.now() - knownAt < rememberedFor ? Promise.resolve(known) : ask()),
  }
}
