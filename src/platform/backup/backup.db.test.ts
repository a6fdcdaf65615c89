import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMasterKey } from '../crypto/masterKey.ts'
import { type Binaries, installedBinaries } from '../database/server/binaries.ts'
import { type EmbeddedServer, startEmbeddedServer } from '../database/server/embeddedServer.ts'
import { isBackupDue } from './backupJob.ts'
import { keptBackups } from './backupsFolder.ts'
import { writeKeyBundle } from './keyBundle.ts'
import { type RestoreWishes, restoreBackup } from './restoreBackup.ts'
import { takeBackup } from './takeBackup.ts'

const bin = process.env.HEDGEROW_TEST_POSTGRES
const passphrase = 'five words that rhyme with nothing'
let root: string
let data: string
let backups: string
let masterKey: Buffer
let binaries: { binaries?: Binaries } = {}
let server: EmbeddedServer
let beforeTheMistake: Date

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hedgerow-backup-'))
  await chmod(root, 0o755)
  data = join(root, 'data')
  backups = join(root, "back ups, 100 % of nia's")
  if (bin !== undefined) binaries = { binaries: await installedBinaries(bin) }
  server = await open(data)
  masterKey = await readMasterKey({ masterKey: undefined, dataFolder: data })
  await ask(
    server,
    'create table account (id int primary key, pence int)',
    'insert into account select n, 100 from generate_series(1, 200) n',
  )
})
afterAll(async () => {
  await server.leave()
  await rm(root, { recursive: true, force: true })
})

const open = (dataFolder: string) => startEmbeddedServer({ dataFolder, backups, ...binaries })
const ask = async (where: Pick<EmbeddedServer, 'login'>, ...texts: string[]) => {
  const client = new pg.Client(where.login)
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const text of texts) rows = (await client.query(text)).rows
    return rows
  } finally {
    await client.end()
  }
}
const back = (to: Partial<Parameters<typeof takeBackup>[0]> = {}) =>
  takeBackup({ server, backups, isContinuous: true, kept: 7, masterKey, stop: new AbortController().signal, ...to })
const restore = (wishes: Partial<RestoreWishes>) =>
  restoreBackup({
    target: { kind: 'latest' },
    from: backups,
    into: join(root, 'into'),
    dataFolder: data,
    archive: backups,
    replace: false,
    timeline: 'latest',
    keys: { masterKey: undefined, bundle: undefined },
    ...binaries,
    now: new Date(),
    say: () => undefined,
    progress: () => undefined,
    stop: new AbortController().signal,
    ...wishes,
  })
const sumIn = async (dataFolder: string) => {
  const restored = await open(dataFolder)
  try {
    return await ask(restored, 'select sum(pence)::int as pence, count(*)::int as accounts from account')
  } finally {
    await restored.leave()
  }
}

/** Moves pennies between accounts as fast as it can: at every moment the sum is the same. */
function busy(): { stop: () => Promise<number> } {
  let isOn = true
  const hands = Array.from({ length: 3 }, async () => {
    const client = new pg.Client(server.login)
    await client.connect()
    let moves = 0
    for (; isOn; moves += 1) {
      const [from, to] = [1 + Math.floor(Math.random() * 200), 1 + Math.floor(Math.random() * 200)]
      await client.query(
        `begin; update account set pence = pence - 1 where id = ${Math.min(from, to)}; update account set pence = pence + 1 where id = ${Math.max(from, to)}; commit`,
      )
    }
    await client.end()
    return moves
  })
  return {
    stop: async () => {
      isOn = false
      return (await Promise.all(hands)).reduce((sum, moves) => sum + moves, 0)
    },
  }
}

describe('a backup', () => {
  it('made while many write is of one moment, whole by itself, and without the keys', async () => {
    const writing = busy()
    const taken = await back()
    await wait(200)
    expect(await writing.stop()).toBeGreaterThan(100)
    expect(taken.isArchived).toBe(true)
    const away = join(root, 'away')
    await mkdir(join(away, 'base'), { recursive: true })
    await rename(taken.folder, join(away, 'base', taken.manifest.name))
    const target = { kind: 'backup', name: taken.manifest.name } as const
    await restore({ target, from: away, into: join(root, 'whole') })
    expect(await sumIn(join(root, 'whole'))).toEqual([{ pence: 20_000, accounts: 200 }])
    const everything = (await readdir(away, { recursive: true })).join('\n')
    expect(everything).not.toMatch(/master\.key|postgres\.password/)
    await rename(join(away, 'base', taken.manifest.name), taken.folder)
  })

  it('stops at Ctrl-C and leaves nothing half-made', async () => {
    const before = await readdir(join(backups, 'base'))
    const stopping = new AbortController()
    const progress = (done: number): void => (done === 20 ? stopping.abort() : undefined)
    await expect(back({ stop: stopping.signal, progress })).rejects.toThrow('No backup was made')
    expect(await readdir(join(backups, 'base'))).toEqual(before)
  })

  it('is refused while another is being made', async () => {
    const [one, other] = await Promise.allSettled([back(), back()])
    const refused = [one, other].filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { message: expect.stringContaining('Another backup is being made') } }])
  })

  it('makes room: the oldest goes, with the log that only it needed', async () => {
    const names = async () => (await keptBackups(backups)).map(({ manifest }) => manifest.name)
    const before = await names()
    const taken = await back({ kept: 2 })
    expect(await names()).toEqual([before.at(-1), taken.manifest.name])
    const oldest = (await keptBackups(backups))[0]?.manifest
    const kept = await readdir(join(backups, 'wal', oldest?.systemIdentifier ?? ''))
    const pieces = kept.filter((name) => /^[0-9A-F]{24}\.gz$/.test(name)).sort()
    expect(pieces[0]).toBe(`${oldest?.firstWal}.gz`)
  })

  it.runIf(process.getuid?.() === 0)('keeps the log also where the account of the database cannot reach the data folder', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'hedgerow-closed-'))
    const own = await startEmbeddedServer({ dataFolder: closed, ...binaries })
    const elsewhere = dirname(await realpath(join(closed, 'postgres')))
    try {
      const taken = await back({ server: own, backups: join(closed, 'backups') })
      expect(taken.isArchived).toBe(true)
    } finally {
      await own.leave()
      for (const folder of [closed, elsewhere]) await rm(folder, { recursive: true })
    }
  })

  it('is made each day by itself, where that is wanted', async () => {
    const due = (daily: boolean, folder: string, databaseUrl?: string) =>
      isBackupDue({ config: { backups: { daily, folder, kept: 7 }, databaseUrl } } as unknown as Parameters<typeof isBackupDue>[0])
    expect(await Promise.all([due(true, join(root, 'nothing')), due(true, backups), due(false, join(root, 'nothing'))])).toEqual([
      true,
      false,
      false,
    ])
    expect(await due(true, join(root, 'nothing'), 'postgres://nia@db/hedge')).toBe(false)
  })
})

describe('a restore', () => {
  it('goes to the second before a table was dropped: what was written by then is there, what came later is not', async () => {
    await ask(server, `insert into account values (1001, 0)`)
    await wait(1100)
    beforeTheMistake = new Date()
    await wait(1100)
    await ask(server, `insert into account values (1002, 0)`, 'drop table account')
    await ask(server, 'create table account as select 0 as pence where false')
    const restored = await restore({ target: { kind: 'time', at: beforeTheMistake }, into: join(root, 'before') })
    expect(await sumIn(join(root, 'before'))).toEqual([{ pence: 20_000, accounts: 201 }])
    expect(restored.lastChangeAt?.getTime()).toBeLessThanOrEqual(beforeTheMistake.getTime())
    expect(restored.timeline).toBe(2)
    for (const n of [1, 2, 3]) await ask(server, `create table later_${n} as select ${n} as n`, 'select pg_switch_wal()')
  })

  it('brings back the last confirmed write after a kill -9, also what no archive has yet; the old one is kept aside', async () => {
    await ask(server, 'create table last (n int)', 'insert into last values (42)')
    const pid = server.pid()
    void server.leave()
    process.kill(pid, 'SIGKILL')
    await wait(300)
    const restored = await restore({ into: data, replace: true })
    expect((await stat(restored.keptAside ?? '')).isDirectory()).toBe(true)
    server = await open(data)
    expect(await ask(server, 'select n from last')).toEqual([{ n: 42 }])
  })

  it('is refused where a database lies or runs', async () => {
    await expect(restore({ into: data })).rejects.toThrow('holds a database already')
    await expect(restore({ into: data, replace: true })).rejects.toThrow('Hedgerow is running on')
    expect(await ask(server, 'select n from last')).toEqual([{ n: 42 }])
  })

  it('is refused for a moment before the first backup, after now, or past the end of the log', async () => {
    const to = (at: Date, dataFolder = join(root, 'none')) =>
      restore({ target: { kind: 'time', at }, into: join(root, 'never'), dataFolder, keys: { masterKey, bundle: undefined } })
    await expect(to(new Date('2020-01-01T00:00:00Z'))).rejects.toThrow('no restore can go to before it')
    await expect(to(new Date(Date.now() + 60_000))).rejects.toThrow('has not come yet')
    await expect(to(new Date())).rejects.toThrow('To go as far as it reaches: --to latest')
    await expect(readFile(join(root, 'never', 'postgres', 'PG_VERSION'))).rejects.toThrow('ENOENT')
  })

  it('finds a file of the backup that was changed, and names it', async () => {
    const newest = (await keptBackups(backups)).at(-1)
    const file = join(newest?.folder ?? '', 'cluster/global/pg_control.gz')
    const bytes = await readFile(file)
    const spoilt = Buffer.from(bytes)
    spoilt[40] = (spoilt[40] ?? 0) ^ 1
    await writeFile(file, spoilt)
    await expect(restore({})).rejects.toThrow(`${file} is damaged`)
    await rm(file)
    await expect(restore({})).rejects.toThrow(`${file} is missing from the backup`)
    await writeFile(file, bytes)
    await writeFile(join(newest?.folder ?? '', 'manifest.json'), '{}')
    const said: string[] = []
    expect((await keptBackups(backups, (problem) => said.push(problem))).length).toBe(1)
    expect(said[0]).toContain('is not as it was written')
  })

  it('names the piece of log that is missing or damaged, and does not open as if that were all', async () => {
    const { manifest } = (await keptBackups(backups))[0] ?? { manifest: undefined }
    const wal = join(backups, 'wal', manifest?.systemIdentifier ?? '')
    const pieces = (await readdir(wal)).filter((name) => /^[0-9A-F]{24}\.gz$/.test(name) && name > `${manifest?.lastWal}.gz`).sort()
    const [piece = ''] = pieces
    const bytes = await readFile(join(wal, piece))
    const dataFolder = join(root, 'none')
    const keys = { masterKey, bundle: undefined }
    await writeFile(join(wal, piece), bytes.subarray(0, bytes.length - 30))
    await expect(restore({ dataFolder, keys })).rejects.toThrow(`${piece.slice(0, 24)} is damaged`)
    await rm(join(wal, piece))
    await expect(restore({ dataFolder, keys })).rejects.toThrow(`${piece.slice(0, 24)} is missing`)
    await writeFile(join(wal, piece), bytes)
  })
})

describe('the keys', () => {
  it('come from a bundle that opens with its passphrase only, and are asked for when a folder has none', async () => {
    const file = await writeKeyBundle({ keys: join(data, 'keys'), masterKey, to: join(root, 'safe'), passphrase, at: new Date() })
    expect(await readFile(file, 'utf8')).not.toContain(masterKey.toString('base64'))
    const elsewhere = { dataFolder: join(root, 'none'), into: join(root, 'elsewhere') }
    await expect(restore(elsewhere)).rejects.toThrow('No keys were found')
    const withBundle = (typed: string) => restore({ ...elsewhere, keys: { masterKey: undefined, bundle: { file, passphrase: typed } } })
    await expect(withBundle('five words that rhyme with something')).rejects.toThrow('does not open')
    await expect(restore({ ...elsewhere, keys: { masterKey: Buffer.alloc(32, 1), bundle: undefined } })).rejects.toThrow(
      'not those this backup was made with',
    )
    await withBundle(passphrase)
    expect(await readMasterKey({ masterKey: undefined, dataFolder: elsewhere.into })).toEqual(masterKey)
    expect((await stat(join(elsewhere.into, 'keys', 'master.key'))).mode & 0o777).toBe(0o600)
  })

  it('are not written under a passphrase anybody guesses', async () => {
    const wishes = { keys: join(data, 'keys'), masterKey, to: join(root, 'safe'), passphrase: 'hedgerow', at: new Date() }
    await expect(writeKeyBundle(wishes)).rejects.toThrow('at least 16 letters')
  })
})
