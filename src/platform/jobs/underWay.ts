import { sql } from 'kysely'
import type { App } from '../app.ts'

/** How often a process says that it is still at its jobs, how often it looks for jobs nobody is at, and how old the last sign of those is. */
const pace = { signEvery: 4_000, lookEvery: 8_000, silentForSeconds: 16 } as const

type Fetched = { readonly id: string }

/** The jobs this process is doing at this moment. */
export type UnderWay = {
  /** Does the work and, while it lasts, gives signs of life for the jobs it is about. */
  readonly during: <T>(jobs: readonly Fetched[], work: () => Promise<T>) => Promise<T>
  readonly stop: () => void
}

type Watching = {
  readonly database: App['database']
  /** Ends a job that was tried as often as it may be: it is put where a human sees it. */
  readonly giveUp: (name: string, id: string) => Promise<unknown>
  readonly report: (fault: unknown) => void
}

/**
 * A job whose process was killed would wait for its queue's patience to run out, a quarter of an hour. So each process gives signs of life for
 * what it does, and takes up what is without one: after a kill the work goes on within half a minute.
 *
 * A job is never given back while we do it ourselves, however long the database was frozen, and somebody else's only when two looks
 * in a row found no sign: a process that comes back together with the database has spoken up in between.
 */
export function watchUnderWay({ database, giveUp, report }: Watching): UnderWay {
  const ours = new Set<string>()
  let silent: ReadonlySet<string> = new Set()
  const sign = async (): Promise<void> => {
    if (ours.size > 0) await giveSign(database, [...ours])
  }
  const look = async (): Promise<void> => {
    const found = (await withoutSign(database)).filter(({ id }) => !ours.has(id))
    const twice = found.filter(({ id }) => silent.has(id))
    silent = new Set(found.map(({ id }) => id))
    for (const { id, name } of twice) if (!(await giveBack(database, id))) await giveUp(name, id)
  }
  const timers = [repeat(sign, pace.signEvery, report), repeat(look, pace.lookEvery, report)]
  look().catch(report)
  return {
    during: async (jobs, work) => {
      for (const { id } of jobs) ours.add(id)
      try {
        return await work()
      } finally {
        for (const { id } of jobs) ours.delete(id)
      }
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer)
    },
  }
}

/** One after the other: while the database says nothing, no crowd gathers before it. */
function repeat(step: () => Promise<void>, milliseconds: number, report: Watching['report']): NodeJS.Timeout {
  let isOver = true
  return setInterval(() => {
    if (!isOver) return
    isOver = false
    step()
      .catch(report)
      .finally(() => {
        isOver = true
      })
  }, milliseconds).unref()
}

async function giveSign({ open }: App['database'], ids: readonly string[]): Promise<void> {
  await sql`update pgboss.job set heartbeat_on = now() where id = any (${ids}::uuid[]) and state = 'active'`.execute(open)
}

async function withoutSign({ open }: App['database']): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const asked = sql<{ id: string; name: string }>`
    select id, name from pgboss.job
    where state = 'active' and heartbeat_on < now() - ${pace.silentForSeconds} * interval '1 second'`
  return (await asked.execute(open)).rows
}

/** To be done again at once. That a process was killed is not the job's failure: one that may not be tried again is given back once. */
async function giveBack({ open }: App['database'], id: string): Promise<boolean> {
  const given = await sql`
    update pgboss.job set state = 'retry', start_after = now(), heartbeat_on = null
    where id = ${id} and state = 'active' and heartbeat_on < now() - ${pace.silentForSeconds} * interval '1 second'
      and retry_count < greatest(retry_limit, 1)
    returning id`.execute(open)
  return given.rows.length === 1
}
