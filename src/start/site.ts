import { buildSite } from '../app.ts'
import { warmComponents } from '../design/index.ts'
import { modules } from '../modules.ts'
import type { App } from '../platform/app.ts'
import { machineClock, movedClock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import type { Login } from '../platform/database/login.ts'
import { type RunningServer, serveSite } from '../platform/http/server.ts'
import { openHouse } from '../platform/openHouse.ts'

/** The app over a prepared database, with the clock the settings ask for. */
export function openApp(config: Config, login: Login, masterKey: Buffer): App {
  const clock = config.clockOffset === 0 ? machineClock : movedClock(config.clockOffset)
  return openHouse({ config, login, masterKey, clock, modules })
}

/** Serves the whole site. `isDraining` makes `/readyz` say 503 while requests under way still get their answers. */
export async function startSite(app: App, isDraining: () => boolean): Promise<RunningServer> {
  const { host, port } = app.config
  const server = await serveSite(buildSite({ app, isDraining, report: writeLine }), { host, port })
  void warm(app)
  return server
}

/** Templates and the thesaurus take a second to get ready: better while nobody waits. What fails here fails again where somebody sees it. */
async function warm(app: App): Promise<void> {
  warmComponents()
  for (const module of modules) await module.warm?.(app).catch(() => undefined)
}

/** One line of JSON for each thing that went wrong, on the error stream: for the operator's log. */
export function writeLine(line: object): void {
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
