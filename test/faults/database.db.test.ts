import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/app.ts'
import { sendSelfReferral } from '../../src/modules/referrals/index.ts'
import { modules } from '../../src/modules.ts'
import type { App } from '../../src/platform/app.ts'
import { deadAfterMilliseconds, endPool, openPools } from '../../src/platform/database/pools.ts'
import { type RunningServer, serveSite } from '../../src/platform/http/server.ts'
import { openHouse } from '../../src/platform/openHouse.ts'
import { anActivity, aSelfReferral } from '../builders/aSelfReferral.ts'
import { aHouse, type House } from '../support/house.ts'
import { testMasterKey } from '../support/testMasterKey.ts'
import { aGate, type Gate } from './gate.ts'

const person = 'Morwenna Talan-Fault'
const connections = 4
let house: House
let gate: Gate
let app: App
let server: RunningServer
let ownPage: string

beforeAll(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_POOL: String(connections) } })
  gate = await aGate(house.login)
  app = openHouse({ config: house.app.config, login: gate.login, masterKey: testMasterKey, clock: house.clock, modules })
  server = await serveSite(buildSite({ app, report: () => undefined }), { host: '127.0.0.1', port: 0 })
  const who = { networkId: house.network.id, actor: { kind: 'anyone' } } as const
  const sent = await sendSelfReferral(app, who, aSelfReferral(await anActivity(house), { person: { name: person } }))
  if (!sent.ok) throw new Error(`Refused: ${sent.reason.kind}`)
  ownPage = new URL(sent.value.url).pathname
})
afterEach(() => gate.set('open'))
afterAll(async () => {
  await server.drain(0)
  await app.database.close()
  gate.close()
  await house.close()
})

type Heard = { readonly status: number; readonly retryAfter: string | null; readonly html: string; readonly took: number }

async function hear(path: string): Promise<Heard> {
  const began = performance.now()
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual' })
  const html = await answer.text()
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), html, took: performance.now() - began }
}

/** Milliseconds until a page is served again. */
async function healed(path: string): Promise<number> {
  const began = performance.now()
  while ((await hear(path)).status !== 200) await wait(100)
  return performance.now() - began
}

const auditOfPage = (): Promise<number> =>
  house.within(async (work) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from audit_entry where action = 'referral.person-link-read'`.execute(
      work.sql,
    )
    return rows[0]?.n ?? -1
  })

describe('while the database is', () => {
  it.each(['closed', 'frozen'] as const)(
    '%s, whoever asks hears within five seconds to come again, and all is well after it',
    async (state) => {
      expect((await hear(ownPage)).html).toContain('Morwenna')
      gate.set(state)
      const answers = await Promise.all([ownPage, '/find?need=walking', ownPage].map(hear))
      for (const { status, retryAfter, html, took } of answers) {
        expect(status).toBe(503)
        expect(retryAfter).toBe('10')
        expect(took).toBeLessThan(5_000)
        expect(html).toContain('116 123')
        expect(html).not.toContain('Morwenna')
      }
      // Whoever watches the process must not end it for what is not its fault, and must send nobody here.
      expect((await hear('/healthz')).status).toBe(200)
      expect((await hear('/readyz')).status).toBe(503)
      gate.set('open')
      expect(await healed(ownPage)).toBeLessThan(10_000)
    },
    60_000,
  )

  it('busy with every connection, nobody waits longer than five seconds, and nothing that takes long is cut off', async () => {
    const held = Array.from({ length: connections }, () => sql`select pg_sleep(7)`.execute(app.database.open).then(() => 'done'))
    await wait(100)
    const { status, took } = await hear(ownPage)
    expect([status, took < 5_000]).toEqual([503, true])
    expect(await Promise.all(held)).toEqual(Array(connections).fill('done'))
    expect((await hear(ownPage)).status).toBe(200)
  }, 60_000)
})

describe('a connection whose other end has vanished without a word', () => {
  it('is given up after a while, and the next one works', async () => {
    const pools = openPools(gate.login, 1, { deadAfter: 1_000 })
    const pid = async () => (await pools.main.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid
    const before = await pid()
    gate.set('vanished')
    await expect(pid()).rejects.toThrow(/Connection terminated/)
    expect(await pid()).not.toBe(before)
    // What only takes long is not cut off by the house: the server ends it first.
    const { rows } = await house.within(async (work) => await sql<{ statement_timeout: string }>`show statement_timeout`.execute(work.sql))
    expect(rows).toEqual([{ statement_timeout: '1min' }])
    expect(deadAfterMilliseconds).toBeGreaterThan(60_000)
    await endPool(pools.main)
  })
})

describe('a look that cannot be written down', () => {
  it('is not given: no audit, no page', async () => {
    // What was under way while the database was busy may still be written down.
    let before = await auditOfPage()
    for (let earlier = -1; earlier !== before; before = await auditOfPage()) {
      earlier = before
      await wait(300)
    }
    await asSuperuser('revoke insert on audit_entry from hedgerow_app; revoke execute on function write_together from public, hedgerow_app')
    try {
      const { status, html } = await hear(ownPage)
      expect(status).toBe(500)
      expect(html).not.toContain('Morwenna')
    } finally {
      await asSuperuser('grant insert on audit_entry to hedgerow_app; grant execute on function write_together to public, hedgerow_app')
    }
    expect(await auditOfPage()).toBe(before)
    expect((await hear(ownPage)).status).toBe(200)
    expect(await auditOfPage()).toBe(before + 1)
  })
})

async function asSuperuser(text: string): Promise<void> {
  const client = new pg.Client(house.admin)
  await client.connect()
  await client.query(text)
  await client.end()
}
