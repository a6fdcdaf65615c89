import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, NetworkId } from '../../src/kernel/actor.ts'
import { saveListings } from '../../src/modules/directory/index.ts'
import { sendSelfReferral } from '../../src/modules/referrals/index.ts'
import { modules } from '../../src/modules.ts'
import type { App } from '../../src/platform/app.ts'
import { auditVerify } from '../../src/platform/audit/auditVerify.ts'
import type { Work } from '../../src/platform/database/work.ts'
import { startJobs } from '../../src/platform/jobs/startJobs.ts'
import { ensureNetwork } from '../../src/platform/networks/networks.ts'
import { openHouse } from '../../src/platform/openHouse.ts'
import { aListing } from '../builders/aListing.ts'
import { aSelfReferral } from '../builders/aSelfReferral.ts'
import { aHouse, type House } from '../support/house.ts'
import { aMailSink, type MailSink } from '../support/mailSink.ts'
import { testMasterKey } from '../support/testMasterKey.ts'
import { aPooler, hasPgBouncer, type Pooler } from './pgbouncer.ts'

const clients = 16
const reads = 10_000
const system: Actor = { kind: 'system', named: 'test' }

let house: House
let narrow: Pooler
let sink: MailSink
let app: App
const networks: NetworkId[] = []

beforeAll(async () => {
  if (!hasPgBouncer) return
  sink = await aMailSink()
  house = await aHouse({ modules, env: { SMTP_URL: sink.url, HEDGEROW_POOL: String(clients) } })
  // Four connections for sixteen clients are truly shared, by those who write about new people too: nobody needs a second one.
  narrow = await aPooler(house.login, 4)
  app = openHouse({ config: house.app.config, login: narrow.login, masterKey: testMasterKey, clock: house.clock, modules })
  for (const slug of ['one', 'two', 'three', 'four']) {
    const { id } = await ensureNetwork(app.database, { slug, name: slug, timeZone: 'Europe/London', isDemo: false }, house.clock.now())
    networks.push(id)
    await askThere(id)
  }
}, 120_000)
afterAll(async () => {
  if (!hasPgBouncer) return
  await app.database.close()
  await narrow.close()
  await house.close()
  await sink.close()
})

/** Somebody asks a group of a network for a place, all of it through the pooler. */
async function askThere(networkId: NetworkId): Promise<void> {
  const ids = await app.database.within({ networkId, actor: system }, async (work) => {
    const group = { sourceId: 'walkers', name: `Walkers of ${networkId}`, email: 'walks@group.example' }
    return (await saveListings(work, 'test', [aListing({ joining: 'ask-here', organisation: group })])).ids
  })
  const activityId = ids.get('walk-1')
  if (activityId === undefined) throw new Error('Nothing was listed')
  const sent = await sendSelfReferral(app, { networkId, actor: { kind: 'anyone' } }, aSelfReferral(activityId))
  if (!sent.ok) throw new Error(`Refused: ${sent.reason.kind}`)
}

const networksSeen = async (work: Pick<Work, 'sql'>): Promise<readonly string[]> =>
  (await sql<{ network_id: string }>`select network_id from person`.execute(work.sql)).rows.map(({ network_id }) => network_id)

describe.skipIf(!hasPgBouncer)('behind PgBouncer in transaction mode', () => {
  it(`shows no row of another network in ${reads} reads by ${clients} clients at once`, async () => {
    let foreign = 0
    let own = 0
    let next = 0
    const client = async (): Promise<void> => {
      for (let read = next++; read < reads; read = next++) {
        const networkId = networks[read % networks.length] as NetworkId
        // Now and then somebody asks with no context at all, on a connection that had one a moment ago.
        const seen =
          read % 10 === 9
            ? await networksSeen({ sql: app.database.open })
            : await app.database.within({ networkId, actor: system }, networksSeen)
        foreign += seen.filter((id) => read % 10 === 9 || id !== networkId).length
        own += seen.filter((id) => id === networkId).length
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    expect(foreign).toBe(0)
    expect(own).toBeGreaterThanOrEqual(reads * 0.9)
  }, 120_000)

  it('is where a setting of the whole session is seen by the next client: what this test would catch', async () => {
    const pool = new pg.Pool({ ...narrow.login, max: clients })
    pool.on('error', () => undefined)
    let leaked = 0
    const somebody = async (place: number): Promise<void> => {
      for (let round = 0; round < 20; round += 1) {
        if (place % 4 === 0) await pool.query(`set hedgerow.actor = 'client ${place}'`)
        const { rows } = await pool.query<{ said: string | null }>(`select current_setting('hedgerow.actor', true) as said`)
        if (place % 4 !== 0 && rows[0]?.said?.startsWith('client') === true) leaked += 1
      }
    }
    await Promise.all(Array.from({ length: clients }, (_, place) => somebody(place)))
    await pool.query('reset hedgerow.actor').catch(() => undefined)
    await pool.end()
    expect(leaked).toBeGreaterThan(0)
  })

  it('writes what is asked in each name once, with its audit in order', async () => {
    await Promise.all(Array.from({ length: clients * 3 }, (_, place) => askThere(networks[place % networks.length] as NetworkId)))
    for (const networkId of networks) {
      const counts = await app.database.within({ networkId, actor: system }, async (work) => ({
        referrals: (await sql<{ n: number }>`select count(*) as n from referral`.execute(work.sql)).rows[0]?.n,
        sent: (await sql<{ n: number }>`select count(*) as n from audit_entry where action = 'referral.send'`.execute(work.sql)).rows[0]?.n,
      }))
      expect(counts).toEqual({ referrals: 13, sent: 13 })
      expect((await auditVerify(app.database, networkId)).faults).toEqual([])
    }
  }, 60_000)

  it('does jobs: what was to be said arrives', async () => {
    const jobs = await startJobs({ app, login: narrow.login, modules, report: () => undefined })
    const deadline = Date.now() + 30_000
    while (sink.received.length < 20 && Date.now() < deadline) await new Promise((settle) => setTimeout(settle, 100))
    await jobs.stop(5_000)
    expect(sink.received.length).toBeGreaterThanOrEqual(20)
  }, 60_000)
})
