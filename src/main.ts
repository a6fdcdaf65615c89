import cluster from 'node:cluster'
import { expectedProblem } from './cli/expectedProblem.ts'
import { modules } from './modules.ts'
import type { App } from './platform/app.ts'
import { signHeads } from './platform/audit/signHeads.ts'
import { type Config, readConfig } from './platform/config/config.ts'
import { connectDatabase } from './platform/database/connectDatabase.ts'
import { ensureModuleQueues } from './platform/jobs/jobStore.ts'
import { startJobs } from './platform/jobs/startJobs.ts'
import { ensureFirstNetwork } from './start/firstNetwork.ts'
import { openApp, startSite, writeLine } from './start/site.ts'
import { drainMilliseconds, whenAskedToStop } from './start/stopping.ts'
import { awaitBriefing, servingUntilTold, startWorkers } from './start/workers.ts'

const say = (line: string): void => console.log(line)
const started = Date.now() - process.uptime() * 1000

try {
  const config = settingsOrExit()
  await (cluster.isPrimary ? startFirst(config) : startServing(config))
} catch (fault) {
  const problem = expectedProblem(fault)
  if (problem === undefined) throw fault
  console.error(problem)
  process.exit(1)
}

/** Reads settings, or says what is wrong with each of them and ends. */
function settingsOrExit(): Config {
  const config = readConfig(process.env)
  if (config.ok) return config.value
  console.error(['Hedgerow cannot start with these settings:', ...config.reason.map(({ name, says }) => `  ${name} ${says}`)].join('\n'))
  process.exit(2)
}

/** The first process: database, jobs, and the pages themselves or the workers that serve them. */
async function startFirst(config: Config): Promise<void> {
  let isDraining = false
  const ending: (() => Promise<unknown>)[] = []
  const endAll = async (): Promise<void> => {
    isDraining = true
    for (const step of ending.reverse()) await step()
  }
  whenAskedToStop(async (signal) => {
    say(`Stopping (${signal}): finishing what is under way.`)
    await endAll()
    say('Stopped.')
  })
  try {
    const { login, masterKey, leave } = await connectDatabase(config, say)
    ending.push(leave)
    const app = openApp(config, login, masterKey)
    ending.push(app.database.close)
    ending.push(() => signHeadsAtTheEnd(app))
    // The demo's story asks for jobs, and a job needs its queue.
    await ensureModuleQueues(login, modules)
    const networks = await ensureFirstNetwork(app, async () => (await import('../demo/load.ts')).loadDemo, say)
    const jobs = await startJobs({ app, login, modules, report: writeLine })
    ending.push(() => jobs.stop(drainMilliseconds))
    const port = config.workers > 1 ? await viaWorkers() : await alone(app)
    sayReady(
      config,
      port,
      networks.some(({ isDemo }) => isDemo),
    )

    async function alone(served: App): Promise<number> {
      const site = await startSite(served, () => isDraining)
      ending.push(() => site.drain(drainMilliseconds))
      return site.port
    }
    async function viaWorkers(): Promise<number> {
      const workers = await startWorkers(config.workers, { login, masterKey: masterKey.toString('base64') }, say)
      ending.push(workers.stop)
      return workers.port
    }
  } catch (fault) {
    await endAll()
    throw fault
  }
}

/** What nobody has signed yet could still be cut off unseen. That it cannot be signed must not keep the rest from closing. */
async function signHeadsAtTheEnd(app: App): Promise<void> {
  await signHeads(app).catch((fault: unknown) => writeLine({ level: 'fault', where: 'audit heads', message: String(fault) }))
}

/** One of several processes that serve pages on the same port. */
async function startServing(config: Config): Promise<void> {
  const { login, masterKey } = await awaitBriefing()
  const app = openApp(config, login, Buffer.from(masterKey, 'base64'))
  let isDraining = false
  const site = await startSite(app, () => isDraining)
  servingUntilTold(site.port, async () => {
    isDraining = true
    await site.drain(drainMilliseconds)
    await app.database.close()
  })
}

function sayReady(config: Config, port: number, hasDemo: boolean): void {
  const address = config.port === 0 ? config.baseUrl.replace(/:0$/, `:${port}`) : config.baseUrl
  say(`\nHedgerow is ready after ${((Date.now() - started) / 1000).toFixed(1)} s:  ${address}`)
  if (hasDemo && !config.production) say(`Sign in as anybody of the invented region:  ${address}/demo`)
  say('Ctrl-C stops it.')
}
