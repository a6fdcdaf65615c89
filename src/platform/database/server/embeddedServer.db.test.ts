import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../config/root.ts'
import { connected } from '../pools.ts'
import { installedBinaries } from './binaries.ts'
import { type EmbeddedServer, startEmbeddedServer } from './embeddedServer.ts'
import { isAlive } from './postmaster.ts'

const bin = process.env.HEDGEROW_TEST_POSTGRES
let folder: string
const open: EmbeddedServer[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-server-'))
  // mkdtemp closes the folder to everybody else; the account of the database must pass through it.
  await chmod(folder, 0o755)
})
afterEach(async () => {
  for (const server of open.splice(0)) await server.leave()
  await rm(folder, { recursive: true, force: true })
})

const start = async (dataFolder = folder): Promise<EmbeddedServer> => {
  const server = await startEmbeddedServer({ dataFolder, ...(bin === undefined ? {} : { binaries: await installedBinaries(bin) }) })
  open.push(server)
  return server
}
const ask = async (server: EmbeddedServer, text: string): Promise<readonly Record<string, unknown>[]> => {
  const pool = new pg.Pool({ ...server.login, max: 1 })
  pool.on('error', () => undefined)
  const client = await connected(pool)
  try {
    return (await client.query(text)).rows
  } finally {
    client.release()
    await pool.end()
  }
}

/** The writer of test/support/writer.ts: resolves once it has confirmed so many numbers. */
async function writer(
  first: number,
  until: number,
): Promise<{ child: ChildProcess; serverPid: number; confirmed: number[]; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/writer.ts', folder, bin ?? '', String(first)], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const confirmed: number[] = []
  let serverPid = 0
  const lines = createInterface({ input: child.stdout })
  const enough = new Promise<void>((resolve) =>
    lines.on('line', (line) => {
      const [what, number] = line.split(' ')
      if (what === 'server') serverPid = Number(number)
      else confirmed.push(Number(number))
      if (confirmed.length === until) resolve()
    }),
  )
  await Promise.race([enough, ended])
  return { child, serverPid, confirmed, ended }
}

const numbersKept = async (server: EmbeddedServer): Promise<Set<unknown>> =>
  new Set((await ask(server, 'select number from written')).map(({ number }) => number))

describe('the embedded server', () => {
  it('listens on a socket only, asks for a password, writes to disk before it confirms', async () => {
    const server = await start()
    const rows = await ask(
      server,
      `select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'synchronous_commit', 'password_encryption', 'data_checksums')`,
    )
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: '',
      fsync: 'on',
      synchronous_commit: 'on',
      password_encryption: 'scram-sha-256',
      data_checksums: 'on',
    })
    const guess = new pg.Client({ ...server.login, password: 'guess' })
    await expect(guess.connect()).rejects.toThrow(/password authentication failed/)
  })

  it('writes no word of a row, a statement or its values into its log, also when they break a rule', async () => {
    const server = await start()
    const canary = 'Gwendolen Quillfeather'
    await ask(server, 'create table people (name text primary key, age integer check (age > 0))')
    await ask(server, `insert into people values ('${canary}', 1)`)
    for (const broken of [`('${canary}', 2)`, `('${canary} too', 0)`, `('${canary}'::json::text, 1)`, `('${canary}`])
      await expect(ask(server, `insert into people values ${broken}`)).rejects.toThrow()
    const pool = new pg.Pool({ ...server.login, max: 1 })
    await expect(pool.query('insert into people values ($1, $2)', [canary, 0])).rejects.toThrow()
    await pool.end()
    const log = await readFile(server.layout.log, 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('Quillfeather')
  })

  it('is adopted after a kill -9 of the app, and nothing that was confirmed is lost', async () => {
    const { child, serverPid, confirmed, ended } = await writer(0, 200)
    child.kill('SIGKILL')
    await ended
    expect(isAlive(serverPid)).toBe(true)
    const server = await start()
    expect(server.pid()).toBe(serverPid)
    const kept = await numbersKept(server)
    expect(confirmed.filter((number) => !kept.has(number))).toEqual([])
    expect(await server.leave()).toBe('stopped')
    expect(isAlive(serverPid)).toBe(false)
  })

  it('recovers at the next start after a kill -9 of the server and the app, and nothing that was confirmed is lost', async () => {
    const { child, serverPid, confirmed, ended } = await writer(0, 200)
    process.kill(serverPid, 'SIGKILL')
    child.kill('SIGKILL')
    await ended
    const server = await start()
    expect(server.pid()).not.toBe(serverPid)
    const kept = await numbersKept(server)
    expect(confirmed.filter((number) => !kept.has(number))).toEqual([])
  })

  it('is started again while the app runs, and queries go on', async () => {
    const server = await start()
    await ask(server, 'create table kept as select 1 as n')
    const before = server.pid()
    process.kill(before, 'SIGKILL')
    for (let waited = 0; server.pid() === before && waited < 20_000; waited += 50) await wait(50)
    expect(server.pid()).not.toBe(before)
    expect(await ask(server, 'select n from kept')).toEqual([{ n: 1 }])
  })

  it('does not stay half stopped when somebody asks it politely to end while clients hold on', async () => {
    const server = await start()
    const before = server.pid()
    process.kill(before, 'SIGTERM')
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(isAlive(before)).toBe(false)
  })

  it('is shared by a second process, and stopped by the last to leave', async () => {
    const [first, second] = await Promise.all([start(), start()])
    expect(second.pid()).toBe(first.pid())
    expect(await first.leave()).toBe('still-used')
    expect(await ask(second, 'select 1 as n')).toEqual([{ n: 1 }])
    expect(await second.leave()).toBe('stopped')
    open.splice(0)
  })

  it('is stopped exactly once when all leave together', async () => {
    const servers = await Promise.all([start(), start(), start()])
    const said = await Promise.all(servers.map((server) => server.leave()))
    open.splice(0)
    expect(said).toContain('stopped')
    expect(isAlive(servers[0].pid())).toBe(false)
  })

  it('works in a folder whose path is longer than a socket may have', async () => {
    const server = await start(join(folder, 'a-very-long-name-'.repeat(8)))
    expect(server.login.host.length).toBeLessThan(86)
    expect(await ask(server, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  it('takes no notice of a postmaster.pid whose number belongs to another program', async () => {
    const server = await start()
    const file = join(folder, 'postgres', 'postmaster.pid')
    const text = await readFile(file, 'utf8')
    await server.leave()
    open.splice(0)
    await writeFile(file, text.replace(/^\d+/, String(process.pid)))
    expect((await start()).pid()).not.toBe(process.pid)
  })

  it('makes the cluster anew when the first start was cut off half-way', async () => {
    const server = await start()
    await server.leave()
    open.splice(0)
    await writeFile(join(folder, 'postgres.unfinished'), '')
    await rm(join(folder, 'postgres', 'global'), { recursive: true })
    expect(await ask(await start(), 'select 1 as n')).toEqual([{ n: 1 }])
  })

  it('leaves a folder alone that holds something else', async () => {
    await mkdir(join(folder, 'postgres'))
    await writeFile(join(folder, 'postgres', 'thesis.txt'), 'three years of work')
    await expect(start()).rejects.toThrow(/holds files that are not a database of ours \(thesis\.txt\)/)
    expect(await readFile(join(folder, 'postgres', 'thesis.txt'), 'utf8')).toBe('three years of work')
  })

  it('says so when the data is of another version of PostgreSQL', async () => {
    const server = await start()
    await server.leave()
    open.splice(0)
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '9\n')
    await expect(start()).rejects.toThrow(/written by PostgreSQL 9; this Hedgerow brings/)
  })
})
