import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Login } from './login.ts'
import { loginFrom } from './login.ts'
import { prepareDatabase } from './prepareDatabase.ts'
import { installedBinaries } from './server/binaries.ts'
import { type EmbeddedServer, startEmbeddedServer } from './server/embeddedServer.ts'

// A server of its own, as a stranger's would be: none of our roles are on it.
const bin = process.env.HEDGEROW_TEST_POSTGRES
const masterKey = Buffer.alloc(32, 3)
const say = (): void => undefined
let folder: string
let server: EmbeddedServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-server-'))
  await chmod(folder, 0o755)
  server = await startEmbeddedServer({
    dataFolder: folder,
    isDurable: false,
    ...(bin === undefined ? {} : { binaries: await installedBinaries(bin) }),
  })
})
afterAll(async () => {
  await server.leave()
  await rm(folder, { recursive: true, force: true })
})

const ask = async (login: Login, text: string): Promise<readonly unknown[]> => {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** A login and a database as a database administrator would give them to us. */
async function given(name: string, rights: string): Promise<Login> {
  await ask(server.login, `create role ${name} login password 'given' nosuperuser ${rights}`)
  await ask(server.login, `create database ${name} owner ${name} template template0`)
  return { ...server.login, user: name, password: 'given', database: name }
}

describe('a database of somebody else’s server', () => {
  it('that may make no roles is told what its administrator has to run', async () => {
    const admin = await given('poor', 'nocreaterole')
    await expect(prepareDatabase({ admin, app: undefined, masterKey, say })).rejects.toThrow(
      /may not make roles[\s\S]*create role hedgerow_owner nologin;[\s\S]*HEDGEROW_APP_DATABASE_URL/,
    )
  })

  it('becomes ready with a login that may make roles and owns it, and again at every start', async () => {
    const admin = await given('rich', 'createrole')
    const app = await prepareDatabase({ admin, app: undefined, masterKey, say })
    expect(app.user).toBe('hedgerow_app_rich')
    expect(await prepareDatabase({ admin, app: undefined, masterKey, say })).toEqual(app)
    expect(
      await ask(
        app,
        `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty, pg_has_role('hedgerow_owner', 'member') as owns from pg_roles where rolname = current_user`,
      ),
    ).toEqual([{ mighty: false, owns: false }])
    expect(await ask(app, 'select * from network')).toEqual([])
    expect(await ask(app, 'select * from event')).toEqual([])
  })

  it('becomes ready with roles that an administrator made, after the words of the message', async () => {
    const admin = await given('handmade', 'nocreaterole')
    await ask(server.login, `create role by_hand login password 'theirs' in role hedgerow_app; grant hedgerow_owner to handmade`)
    const app = { ...admin, user: 'by_hand', password: 'theirs' }
    expect(await prepareDatabase({ admin, app, masterKey, say })).toEqual(app)
    expect(await ask(app, 'select * from network')).toEqual([])
  })

  it('that the login does not own is told how to change that', async () => {
    const admin = await given('tenant', 'createrole')
    await ask(
      server.login,
      'alter database tenant owner to hedgerow_bootstrap; grant hedgerow_owner, hedgerow_app to tenant with admin option',
    )
    await expect(prepareDatabase({ admin, app: undefined, masterKey, say })).rejects.toThrow('alter database "tenant" owner to "tenant"')
  })
})

describe('an address of a database', () => {
  it.each([
    ['postgres://nia:p%40ss@db.example:6432/hedge', { host: 'db.example', port: 6432, user: 'nia', password: 'p@ss', database: 'hedge' }],
    ['postgresql://nia@localhost', { host: 'localhost', port: 5432, user: 'nia', password: '', database: 'hedgerow' }],
    [
      'postgres://nia:x@/hedge?host=/var/run/postgresql',
      { host: '/var/run/postgresql', port: 5432, user: 'nia', password: 'x', database: 'hedge' },
    ],
    ['postgres://nia:x@db/hedge?sslmode=verify-full', { host: 'db', port: 5432, user: 'nia', password: 'x', database: 'hedge', ssl: true }],
    [
      'postgres://nia:x@db/hedge?sslmode=require',
      { host: 'db', port: 5432, user: 'nia', password: 'x', database: 'hedge', ssl: { rejectUnauthorized: false } },
    ],
  ])('%s is read', (url, login) => {
    expect(loginFrom(url)).toEqual(login)
  })
})
