import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Actor } from '../../src/kernel/actor.ts'
import type { App } from '../../src/platform/app.ts'
import { type TestClock, testClock } from '../../src/platform/clock/testClock.ts'
import { type Config, readConfig } from '../../src/platform/config/config.ts'
import { deliverMessage } from '../../src/platform/database/belongings.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Login } from '../../src/platform/database/login.ts'
import type { Work } from '../../src/platform/database/work.ts'
import type { Network } from '../../src/platform/http/page.ts'
import type { Module } from '../../src/platform/module.ts'
import { ensureNetwork } from '../../src/platform/networks/networks.ts'
import { openHouse } from '../../src/platform/openHouse.ts'
import { doJobs } from './doJobs.ts'
import { testServer } from './postgres.ts'
import { testMasterKey } from './testMasterKey.ts'

/** A whole Hedgerow on a database of its own: real server, real schema, the app's own login, a clock that tests move. */
export type House = {
  readonly app: App
  readonly network: Network
  readonly clock: TestClock
  readonly database: Database
  /** The app's login, for another process on the same database. */
  readonly login: Login
  /** The superuser's login on this database: only for looking behind the walls. */
  readonly admin: Login
  /** Work in this network, in the name of the system unless an actor is given. */
  readonly within: <T>(work: (work: Work) => Promise<T>, actor?: Actor) => Promise<T>
  /** Does the jobs that are due by the test clock, and those they ask for, until none is left; returns their names. */
  readonly doJobs: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export type HouseWishes = {
  /** Whose events wake jobs, and whose jobs have queues. */
  readonly modules?: readonly Module[]
  readonly startsAt?: Date
  readonly network?: Partial<Omit<Network, 'id'>>
  /** Settings as in the environment, such as { SMTP_URL: 'smtp://127.0.0.1:2525' }. */
  readonly env?: Readonly<Record<string, string>>
}

const system: Actor = { kind: 'system', named: 'test' }

/** Opens a house; close it when the test ends. */
export async function aHouse(wishes: HouseWishes = {}): Promise<House> {
  const { modules = [], startsAt, network: named = {}, env = {} } = wishes
  const { admin, login } = await copyTemplate(modules)
  const clock = testClock(startsAt)
  const app = openHouse({ config: configOf(env), login, masterKey: testMasterKey, clock, modules })
  const { database } = app
  const opened = clock.now()
  const network = await ensureNetwork(
    database,
    { slug: 'testshire', name: 'Testshire', timeZone: 'Europe/London', isDemo: false, ...named },
    opened,
  )
  return {
    app,
    network,
    clock,
    database,
    login,
    admin,
    within: (work, actor = system) => database.within({ networkId: network.id, actor }, work),
    doJobs: () => doJobs({ app, modules, admin, movedBy: () => clock.now().getTime() - opened.getTime() }),
    close: async () => {
      await database.close()
      await asAdmin(testServer().admin, (client) => client.query(`drop database if exists ${login.database} with (force)`))
    },
  }
}

async function copyTemplate(modules: readonly Module[]): Promise<{ admin: Login; login: Login }> {
  const server = testServer()
  const database = `house_${Date.now()}_${randomBytes(4).toString('hex')}`
  await asAdmin(server.admin, async (client) => {
    await client.query(`create database ${database} template ${server.template} strategy file_copy`)
    await client.query(
      `revoke create, temporary on database ${database} from public; grant connect on database ${database} to hedgerow_app`,
    )
  })
  const admin = { ...server.admin, database }
  await asAdmin(admin, async (client) => {
    const queues = new Set([deliverMessage, ...modules.flatMap(({ jobs }) => jobs.map(({ name }) => name))])
    for (const queue of queues)
      await client.query('select pgboss.create_queue($1, $2)', [queue, { policy: 'short', deadLetter: 'dead', retryLimit: 3 }])
  })
  return { admin, login: { ...admin, ...server.app } }
}

async function asAdmin<T>(login: Login, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

function configOf(env: Readonly<Record<string, string>>): Config {
  const read = readConfig({ HEDGEROW_DATA: join(tmpdir(), 'hedgerow-test-data'), HEDGEROW_POOL: '4', HEDGEROW_DEMO: 'none', ...env })
  if (!read.ok) throw new Error(read.reason.map(({ name, says }) => `${name} ${says}`).join('\n'))
  return read.value
}
