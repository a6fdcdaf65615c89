import type { Client } from 'pg'
import { PgBoss } from 'pg-boss'
import type { Login } from '../database/login.ts'
import type { Module } from '../module.ts'
import type { Job } from './job.ts'

/** Where jobs that failed for good end up, for a human to see. */
export const deadJobs = 'dead'

/** Makes or updates the tables of pg-boss as the owner, and gives the app rows but no power over tables. */
export async function ensureJobStore(admin: Client): Promise<void> {
  await asOwner(admin, async (boss) => {
    await boss.createQueue(deadJobs, { retentionSeconds: 365 * 86_400 })
    await admin.query(`
      grant select, insert, update, delete on all tables in schema pgboss to hedgerow_app;
      grant usage, select on all sequences in schema pgboss to hedgerow_app;
      grant execute on all functions in schema pgboss to hedgerow_app`)
  })
}

/** Makes a queue for each job. Where a key is given, one waiting job of that key is enough ("short"). */
export async function ensureQueues(boss: Pick<PgBoss, 'createQueue' | 'updateQueue'>, jobs: readonly Job[]): Promise<void> {
  for (const { name, retries } of jobs) {
    const options = {
      retryLimit: retries,
      retryDelay: 15,
      retryBackoff: true,
      retryDelayMax: 6 * 3600,
      deadLetter: deadJobs,
      expireInSeconds: 900,
      retentionSeconds: 60 * 86_400,
      deleteAfterSeconds: 7 * 86_400,
    }
    await boss.createQueue(name, { ...options, policy: 'short' })
    await boss.updateQueue(name, options)
  }
}

/** Makes the queues of all modules without doing jobs: for a command that asks for jobs the running app will do. */
export async function ensureModuleQueues(login: Login, modules: readonly Module[]): Promise<void> {
  const boss = new PgBoss({ ...login, max: 1, schema: 'pgboss', migrate: false, createSchema: false, supervise: false, schedule: false })
  await boss.start()
  try {
    await ensureQueues(
      boss,
      modules.flatMap(({ jobs }) => jobs),
    )
  } finally {
    await boss.stop({ graceful: false })
  }
}

async function asOwner(admin: Client, work: (boss: PgBoss) => Promise<void>): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => admin.query(text, values) }
  const boss = new PgBoss({ db, schema: 'pgboss', createSchema: false, migrate: true, supervise: false, schedule: false })
  await admin.query('set role hedgerow_owner')
  try {
    await boss.start()
    await work(boss)
  } finally {
    await boss.stop({ graceful: false })
    await admin.query('reset role')
  }
}
