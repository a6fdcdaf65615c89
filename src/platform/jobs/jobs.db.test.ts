import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import type { Module } from '../module.ts'
import { deadJobsOf, settleDeadJob } from './deadJobs.ts'
import { job } from './job.ts'
import { allJobs, type RunningJobs, startJobs } from './startJobs.ts'

const done: { readonly name: string; readonly details: Readonly<Record<string, unknown>>; readonly at: Date }[] = []
const remember = (name: string) =>
  job({ name, retries: 2, work: async (app, details) => void done.push({ name, details, at: app.clock.now() }) })
const fails = job({
  name: 'test.fails',
  retries: 0,
  work: async () => {
    throw new Error('Nia Rees of 4 Mill Lane could not be reached')
  },
})
let longDone = 0
const long = job({
  name: 'test.long',
  retries: 2,
  work: async () => {
    await wait(22_000)
    longDone += 1
  },
})
const test: Module = {
  name: 'test',
  pages: [],
  jobs: [remember('test.first'), remember('test.woken'), fails, long],
  listens: { 'test.happened': ['test.woken'] },
}
const reported: Readonly<Record<string, unknown>>[] = []

let house: House
let jobs: RunningJobs
beforeAll(async () => {
  house = await aHouse({ modules: [test] })
})
afterAll(async () => {
  await jobs?.stop(2000)
  await house.close()
})

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let waited = 0; !(await isSo()); waited += 50) {
    if (waited > 20_000) throw new Error('It did not come to be so')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
const waiting = async (name: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from pgboss.job where name = ${name} and state = 'created'`.execute(house.database.open))
    .rows[0]?.n ?? 0

describe('a job asked for in a transaction', () => {
  it('does not exist when the transaction does not', async () => {
    await expect(
      house.within(async (work) => {
        work.later({ job: 'test.first', details: {} })
        throw new Error('no')
      }),
    ).rejects.toThrow()
    expect(await waiting('test.first')).toBe(0)
  })

  it('is written as pg-boss itself would write it', async () => {
    const boss = new PgBoss({ ...house.login, schema: 'pgboss', migrate: false, createSchema: false, supervise: false, schedule: false })
    await boss.start()
    await boss.send('test.first', { a: 1 }, { singletonKey: 'theirs' })
    await house.within(async (work) => work.later({ job: 'test.first', details: { a: 1 }, onlyOnce: 'ours' }))
    await boss.stop({ graceful: false })
    const { rows } = await sql<
      Record<string, unknown>
    >`select *, keep_until - start_after as kept, start_after - created_on as waits from pgboss.job where name = 'test.first' order by singleton_key`.execute(
      house.database.open,
    )
    const [ours, theirs] = rows.map(({ id, created_on, start_after, keep_until, singleton_key, data, ...rest }) => rest)
    expect(ours).toEqual(theirs)
    await sql`delete from pgboss.job where name = 'test.first'`.execute(house.database.open)
  })

  it('waits once, however often it is asked for under one key, also at the same time', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () => house.within(async (work) => work.later({ job: 'test.first', details: {}, onlyOnce: 'refresh' }))),
    )
    expect(await waiting('test.first')).toBe(1)
    await house.within(async (work) => {
      work.later({ job: 'test.first', details: {} })
      work.later({ job: 'test.first', details: {} })
    })
    expect(await waiting('test.first')).toBe(3)
    await sql`delete from pgboss.job where name = 'test.first'`.execute(house.database.open)
  })

  it('waits for its time by the app’s clock, also when that clock is moved', async () => {
    await house.within(async (work) =>
      work.later({ job: 'test.first', details: {}, notBefore: new Date(work.at.getTime() + 3 * 86_400_000) }),
    )
    expect(await house.doJobs()).toEqual([])
    house.clock.forward({ days: 3 })
    expect(await house.doJobs()).toEqual(['test.first'])
  })
})

describe('the running jobs', () => {
  it('do what was asked for and what events wake, with the app’s clock and the network', async () => {
    done.length = 0
    jobs = await startJobs({ app: house.app, login: house.login, modules: [test], report: (line) => void reported.push(line) })
    const subjectId = await house.within(async (work) => {
      const id = work.newId<'Thing'>()
      work.happened({ kind: 'test.happened', version: 1, subjectId: id, body: {} })
      return id
    })
    await until(() => done.some(({ name }) => name === 'test.woken'))
    expect(done.find(({ name }) => name === 'test.woken')).toMatchObject({
      details: { subjectId, event: 'test.happened', networkId: house.network.id },
      at: house.clock.now(),
    })
  })

  it('put a job that failed for good where a human sees it, without the words of the fault', async () => {
    await house.within(async (work) => work.later({ job: 'test.fails', details: { thing: 7 } }))
    await until(async () => (await house.within(deadJobsOf)).length > 0)
    const [dead] = await house.within(deadJobsOf)
    expect(dead).toMatchObject({ job: 'test.fails', details: { thing: 7, networkId: house.network.id } })
    const admin = new pg.Client(house.admin)
    await admin.connect()
    const kept = await admin.query('select output from pgboss.job')
    await admin.end()
    expect(JSON.stringify(kept.rows)).not.toContain('Nia')
    expect(JSON.stringify(reported)).not.toContain('Nia')
    expect(reported).toContainEqual(expect.objectContaining({ where: 'job test.fails', kind: 'Error' }))
    await house.within(async (work) => settleDeadJob(work, dead?.id ?? ''))
    expect(await house.within(deadJobsOf)).toEqual([])
  })

  it('take up what a killed process left, and leave alone what somebody is at, however long it takes', async () => {
    await house.within(async (work) => work.later({ job: 'test.long', details: {} }))
    await sql`insert into pgboss.job (name, data, state, started_on, heartbeat_on, retry_limit)
      values ('test.first', '{"left": true}', 'active', now() - interval '1 minute', now() - interval '1 minute', 0)`.execute(
      house.database.open,
    )
    const began = performance.now()
    await until(() => done.some(({ details }) => details['left'] === true))
    expect(performance.now() - began).toBeLessThan(20_000)
    // Longer than the oldest sign of life may be: a second process, or this one, would have begun it again by now.
    await wait(24_000 - (performance.now() - began))
    expect(longDone).toBe(1)
    const { rows } = await sql`select retry_count, state from pgboss.job where name = 'test.long'`.execute(house.database.open)
    expect(rows).toEqual([{ retry_count: 0, state: 'completed' }])
  }, 60_000)

  it('keep the schedules that are declared and drop the others', async () => {
    const { rows } = await sql<{ name: string; cron: string }>`select name, cron from pgboss.schedule order by name`.execute(
      house.database.open,
    )
    expect(rows).toEqual([
      { name: 'platform.backup', cron: '20 * * * *' },
      { name: 'platform.make-months', cron: '10 2 * * *' },
      { name: 'platform.sign-audit-heads', cron: '* * * * *' },
      { name: 'platform.sweep', cron: '35 * * * *' },
    ])
  })

  it('refuse two jobs of one name', () => {
    expect(() => allJobs([test, test])).toThrow('Two jobs are called test.first')
  })
})
