import { sql } from 'kysely'
import type { Actor } from '../kernel/actor.ts'
import type { App } from '../platform/app.ts'
import type { Network } from '../platform/http/page.ts'
import { allNetworks, ensureNetwork } from '../platform/networks/networks.ts'

/** Loads the invented region; must be safe to repeat, for it may be cut off half-way. */
export type LoadDemo = (app: App, report: (line: string) => void) => Promise<unknown>

const starter: Actor = { kind: 'system', named: 'start' }

/** Makes sure there is a network: the demo region, or an empty one from the settings. A demo cut off half-way is loaded again. */
export async function ensureFirstNetwork(
  app: App,
  loadDemo: () => Promise<LoadDemo>,
  say: (line: string) => void,
): Promise<readonly Network[]> {
  const networks = await allNetworks(app.database)
  const demo = networks.find(({ isDemo }) => isDemo)
  const isWanted = app.config.demo === 'load' && (networks.length === 0 || (demo !== undefined && !(await isLoaded(app, demo))))
  if (isWanted) await loadWhole(app, await loadDemo(), say)
  else if (networks.length === 0) {
    const { name, slug, timeZone } = app.config.network
    await ensureNetwork(app.database, { name, slug, timeZone, isDemo: false }, app.clock.now())
    say(`Made the network "${name}". It is empty: npm run hedgerow -- import directory <file-or-url> fills it.`)
  }
  return isWanted || networks.length === 0 ? allNetworks(app.database) : networks
}

async function loadWhole(app: App, loadDemo: LoadDemo, say: (line: string) => void): Promise<void> {
  const started = Date.now()
  say('Loading the invented region, once. Everyone and everything in it is made up.')
  await loadDemo(app, say)
  const demo = (await allNetworks(app.database)).find(({ isDemo }) => isDemo)
  if (demo === undefined) throw new Error('The demo was loaded and there is no demo network')
  await app.database.within({ networkId: demo.id, actor: starter }, async (work) =>
    work.happened({ kind: 'demo.loaded', version: 1, subjectId: demo.id, body: {} }),
  )
  say(`Loaded in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

async function isLoaded(app: App, demo: Network): Promise<boolean> {
  return app.database.within({ networkId: demo.id, actor: starter }, async (work) => {
    const { rows } =
      await sql`select from event where network_id = ${demo.id} and subject_id = ${demo.id} and kind = 'demo.loaded' limit 1`.execute(
        work.sql,
      )
    return rows.length > 0
  })
}
