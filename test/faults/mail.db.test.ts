import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/app.ts'
import { sendSelfReferral } from '../../src/modules/referrals/index.ts'
import { modules } from '../../src/modules.ts'
import { type RunningServer, serveSite } from '../../src/platform/http/server.ts'
import { job } from '../../src/platform/jobs/job.ts'
import { type RunningJobs, startJobs } from '../../src/platform/jobs/startJobs.ts'
import type { Module } from '../../src/platform/module.ts'
import { anActivity, aSelfReferral } from '../builders/aSelfReferral.ts'
import { aHouse, type House } from '../support/house.ts'
import { aMailSink, type MailSink } from '../support/mailSink.ts'
import { aSlowMailServer, type SlowMail } from './slowMail.ts'

const done: unknown[] = []
const other: Module = {
  name: 'test',
  pages: [],
  jobs: [job({ name: 'test.other', retries: 0, work: async (_, { place }) => void done.push(place) })],
  listens: {},
}
const all = [...modules, other]
let sink: MailSink
let slow: SlowMail
let house: House
let server: RunningServer
let jobs: RunningJobs
beforeAll(async () => {
  sink = await aMailSink()
  slow = await aSlowMailServer(sink.url)
  house = await aHouse({ modules: all, env: { HEDGEROW_POOL: '4', SMTP_URL: slow.url } })
  server = await serveSite(buildSite({ app: house.app, report: () => undefined }), { host: '127.0.0.1', port: 0 })
  jobs = await startJobs({ app: house.app, login: house.login, modules: all, report: () => undefined })
})
afterAll(async () => {
  await jobs.stop(2_000)
  await server.drain(0)
  await house.close()
  slow.close()
  await sink.close()
})

async function until(isSo: () => boolean | Promise<boolean>, within: number): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > within) throw new Error('It did not come to be so')
    await wait(50)
  }
  return performance.now() - began
}

type Row = { readonly state: string; readonly problem: string | null; readonly attempts: number }
const messagesOf = async (subject: string): Promise<readonly Row[]> =>
  await house.within(
    async (work) =>
      (await sql<Row>`select state, problem, attempts from message where subject_id = ${subject} and channel = 'email'`.execute(work.sql))
        .rows,
  )

async function tookToAnswer(path: string): Promise<number> {
  const began = performance.now()
  expect((await fetch(`http://127.0.0.1:${server.port}${path}`)).status).toBe(200)
  return performance.now() - began
}

/** As if the minute until the next try had passed. */
async function passAMinute(): Promise<void> {
  house.clock.forward({ minutes: 2 })
  await sql`update pgboss.job set start_after = now() where name = 'messages.deliver' and state < 'active'`.execute(house.database.open)
}

describe('while the mail server', () => {
  it.each([
    ['greets never', 'silent'],
    ['takes the words and says nothing more', 'late'],
    ['says a little now and then, without end', 'drips'],
  ] as const)(
    '%s, pages and other work go on, and the message leaves once it is well',
    async (_, manner) => {
      slow.set(manner)
      const activity = await anActivity(house)
      const before = slow.asked()
      const who = { networkId: house.network.id, actor: { kind: 'anyone' } } as const
      const sent = await sendSelfReferral(house.app, who, aSelfReferral(activity))
      if (!sent.ok) throw new Error(`Refused: ${sent.reason.kind}`)
      const { referralId } = sent.value
      await until(() => slow.asked() > before, 15_000)

      const answers = await Promise.all(Array.from({ length: 6 }, () => tookToAnswer('/find?need=walking')))
      expect(Math.max(...answers)).toBeLessThan(3_000)
      await house.within(async (work) => work.later({ job: 'test.other', details: { place: manner } }))
      expect(await until(() => done.includes(manner), 10_000)).toBeLessThan(5_000)

      const isPutOff = async () =>
        (await messagesOf(referralId)).every(({ state, problem }) => state === 'queued' && problem === 'server-away')
      expect(await until(isPutOff, 60_000)).toBeLessThan(45_000)

      slow.set('well')
      await passAMinute()
      await until(async () => (await messagesOf(referralId)).every(({ state }) => state === 'sent'), 20_000)
      expect((await messagesOf(referralId)).every(({ attempts }) => attempts === 2)).toBe(true)
    },
    120_000,
  )
})
