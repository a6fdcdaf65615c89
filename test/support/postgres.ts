import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../../src/platform/config/root.ts'
import { type Login, loginFrom } from '../../src/platform/database/login.ts'
import { readMigrations } from '../../src/platform/database/migrate.ts'
import { ensureDatabaseExists, prepareDatabase } from '../../src/platform/database/prepareDatabase.ts'
import { installedBinaries } from '../../src/platform/database/server/binaries.ts'
import { type EmbeddedServer, startEmbeddedServer } from '../../src/platform/database/server/embeddedServer.ts'
import { testMasterKey } from './testMasterKey.ts'

/** The server tests run on, told to the test processes through their environment. */
export type TestServer = { readonly admin: Login; readonly template: string; readonly app: Pick<Login, 'user' | 'password'> }
const told = 'HEDGEROW_TEST_SERVER'
let leave: EmbeddedServer['leave'] | undefined
const app = { user: 'hedgerow_app_test', password: 'only-for-tests' }

/**
 * Vitest's and Playwright's global setup: a real PostgreSQL and, on it, a migrated template that every house is copied from.
 * The embedded server by default; Debian's with HEDGEROW_TEST_POSTGRES=/usr/lib/postgresql/15/bin; any other with TEST_DATABASE_URL.
 * Test runs at the same time share one server; the last one stops it, and a killed run's server is adopted by the next.
 */
export async function setup(): Promise<void> {
  const server = await serverForTests()
  const admin = server.login
  await sweepOldHouses(admin)
  const made: TestServer = { admin, app, template: await ensureTemplate(admin) }
  process.env[told] = JSON.stringify(made)
  leave = server.leave
}

/** The end of the run: the server stops unless another run is using it. */
export async function teardown(): Promise<void> {
  await leave?.()
}

/** The server of this test run. */
export function testServer(): TestServer {
  const text = process.env[told]
  if (text === undefined) throw new Error('This test needs the database project: vitest run --project database')
  return JSON.parse(text)
}

async function serverForTests(): Promise<Pick<EmbeddedServer, 'login' | 'leave'>> {
  const url = process.env.TEST_DATABASE_URL
  if (url !== undefined) return { login: loginFrom(url), leave: async () => 'still-used' }
  const bin = process.env.HEDGEROW_TEST_POSTGRES
  const binaries = bin === undefined ? {} : { binaries: await installedBinaries(bin) }
  const dataFolder = join(tmpdir(), `hedgerow-test-${process.getuid?.() ?? 0}-${shortHash(`${projectRoot} ${bin ?? ''}`)}`)
  const wishes = { dataFolder, isDurable: false, ...binaries }
  return startEmbeddedServer(wishes).catch(async () => {
    // Written without fsync: a crash of the machine may have spoilt it, and nothing in it is worth keeping.
    await rm(dataFolder, { recursive: true, force: true })
    return startEmbeddedServer(wishes)
  })
}

/** One template for each state of the migrations; made by whichever run comes first. */
async function ensureTemplate(admin: Login): Promise<string> {
  const checksums = (await readMigrations()).map(({ name, checksum }) => `${name} ${checksum}`).join()
  const template = `hedgerow_template_${shortHash(checksums)}`
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(88)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      await client.query(`drop database if exists ${template}_making`)
      const login = await ensureDatabaseExists(admin, `${template}_making`)
      await prepareDatabase({ admin: login, app: { ...login, ...app }, masterKey: testMasterKey, say: () => undefined })
      await client.query(`alter database ${template}_making rename to ${template}`)
    }
    return template
  } finally {
    await client.end()
  }
}

/** Houses of runs that were killed. */
async function sweepOldHouses(admin: Login): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname ~ '^house_[0-9]+_'`)
    for (const { datname } of rows) {
      const madeAt = Number(datname.split('_')[1])
      if (Date.now() - madeAt > 3_600_000) await client.query(`drop database if exists ${datname} with (force)`).catch(() => undefined)
    }
  } finally {
    await client.end()
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
