import { type JobResult, PgBoss } from 'pg-boss'
import type { App } from '../app.ts'
import type { Login } from '../database/login.ts'
import { deadAfterMilliseconds } from '../database/pools.ts'
import type { Module } from '../module.ts'
import { housekeeping } from './housekeeping.ts'
import type { Job } from './job.ts'
import { ensureQueues } from './jobStore.ts'
import { watchUnderWay } from './underWay.ts'

export type RunningJobs = {
  /** Takes no new job, lets those under way end, at most for the time given. */
  readonly stop: (withinMilliseconds: number) => Promise<void>
}

type Starting = {
  readonly app: App
  readonly login: Login
  readonly modules: readonly Module[]
  readonly report: (line: Readonly<Record<string, unknown>>) => void
}

/** Does the jobs of all modules, and the platform's own, until it is stopped. */
export async function startJobs({ app, login, modules, report }: Starting): Promise<RunningJobs> {
  const jobs = allJobs(modules)
  const boss = bossOn(login)
  boss.on('error', (fault) => report({ level: 'fault', where: 'jobs', kind: fault.name }))
  await boss.start()
  await ensureQueues(boss, jobs)
  await keepSchedules(boss, jobs)
  const underWay = watchUnderWay({
    database: app.database,
    giveUp: (name, id) => boss.fail(name, id, { message: 'The processes that did it were killed' }),
    report: (fault) => report({ level: 'fault', where: 'jobs under way', kind: nameOf(fault).name }),
  })
  for (const declared of jobs)
    await boss.work(declared.name, pace(declared, app), (batch) => underWay.during(batch, () => doBatch({ app, report }, declared, batch)))
  return {
    stop: async (within) => {
      await boss.stop({ graceful: true, timeout: within })
      underWay.stop()
    },
  }
}

function bossOn(login: Login): PgBoss {
  // A connection that has lost its other end must not hold a queue up for ever.
  const connecting = { ...login, query_timeout: deadAfterMilliseconds }
  return new PgBoss({
    ...connecting,
    max: 4,
    application_name: 'hedgerow jobs',
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    // The app's login may not rebuild an index; vacuum and the operator's own care do.
    reindex: false,
    monitorVacuum: false,
    cronMonitorIntervalSeconds: 20,
    superviseIntervalSeconds: 60,
  })
}

/** The jobs of all modules and of the platform; two of one name would do each other's work. */
export function allJobs(modules: readonly Module[]): readonly Job[] {
  const jobs = [...modules.flatMap((module) => module.jobs), ...housekeeping]
  const twice = jobs.find(({ name }, place) => jobs.findIndex((other) => other.name === name) !== place)
  if (twice !== undefined) throw new Error(`Two jobs are called ${twice.name}`)
  return jobs
}

/**
 * Short jobs are fetched by the handful, so that a busy minute (a code to sign in, fifty messages) does not wait in line for a clock.
 * What waits for others is fetched a few at a time by several: each holds a connection, of which two in three are left to the pages.
 */
function pace({ every, takesLong, waitsForOthers }: Job, { config }: Pick<App, 'config'>) {
  const few = takesLong === true ? 1 : 25
  const batchSize = waitsForOthers === true ? 5 : few
  const localConcurrency = waitsForOthers === true ? Math.min(4, Math.max(1, Math.floor(config.poolSize / 3))) : 1
  return {
    pollingIntervalSeconds: every === undefined ? 1 : 10,
    batchSize,
    localConcurrency,
    burstWhenBatchFull: true,
    perJobResults: true,
  } as const
}

async function keepSchedules(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const wanted = new Map(jobs.flatMap(({ name, every }) => (every === undefined ? [] : [[name, every]])))
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name)
  for (const [name, cron] of wanted) await boss.schedule(name, cron, {}, { tz: 'UTC' })
}

type Fetched = { readonly id: string; readonly data: unknown }

type Doing = Pick<Starting, 'app' | 'report'>

/** Does a handful of jobs one after another; one that fails is tried again by itself, and takes none of the others with it. */
async function doBatch({ app, report }: Doing, declared: Job, batch: readonly Fetched[]): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const { id, data } of batch) {
    try {
      await declared.work(app, asDetails(data))
      results.push({ id, status: 'completed' })
    } catch (fault) {
      const { name, code } = nameOf(fault)
      report({ level: 'fault', where: `job ${declared.name}`, id, kind: name, code })
      // What a fault says may quote somebody's words, and the queue keeps what it is told: only its kind goes there.
      results.push({ id, status: 'failed', output: { message: code === undefined ? name : `${name} ${code}` } })
    }
  }
  return results
}

function asDetails(data: unknown): Readonly<Record<string, unknown>> {
  return data !== null && typeof data === 'object' ? { ...data } : {}
}

function nameOf(fault: unknown): { readonly name: string; readonly code: string | undefined } {
  if (!(fault instanceof Error)) return { name: typeof fault, code: undefined }
  return { name: fault.name, code: 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined }
}
