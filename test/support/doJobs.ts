import pg from 'pg'
import type { App } from '../../src/platform/app.ts'
import type { Login } from '../../src/platform/database/login.ts'
import type { Module } from '../../src/platform/module.ts'

type Waiting = { readonly id: string; readonly name: string; readonly data: Readonly<Record<string, unknown>> }

/** Does what is due in the job store, one after the other, by the test's clock instead of the server's. A job that throws fails the test. */
export async function doJobs(given: {
  readonly app: App
  readonly modules: readonly Module[]
  readonly admin: Login
  readonly movedBy: () => number
}): Promise<readonly string[]> {
  const jobs = new Map(given.modules.flatMap((module) => module.jobs.map((job) => [job.name, job])))
  const client = new pg.Client(given.admin)
  await client.connect()
  const done: string[] = []
  try {
    for (
      let next = await takeDue(client, given.movedBy(), [...jobs.keys()]);
      next !== undefined;
      next = await takeDue(client, given.movedBy(), [...jobs.keys()])
    ) {
      await jobs.get(next.name)?.work(given.app, next.data)
      await client.query(`update pgboss.job set state = 'completed', completed_on = now() where name = $1 and id = $2`, [
        next.name,
        next.id,
      ])
      done.push(next.name)
    }
  } finally {
    await client.end()
  }
  return done
}

async function takeDue(client: pg.Client, movedBy: number, names: readonly string[]): Promise<Waiting | undefined> {
  const { rows } = await client.query<Waiting>(
    `update pgboss.job set state = 'active', started_on = now() where (name, id) in (
       select name, id from pgboss.job where state < 'active' and name = any ($2::text[]) and start_after <= now() + $1 * interval '1 millisecond'
       order by start_after, created_on limit 1)
     returning id, name, data`,
    [movedBy, names],
  )
  return rows[0]
}
