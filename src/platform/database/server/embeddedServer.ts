import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Login } from '../login.ts'
import { archiveOf, archiveSettings, systemIdentifierOf } from './archiving.ts'
import { type Binaries, bundledBinaries, debianBinaries } from './binaries.ts'
import { bootstrapPassword, bootstrapUser, ensureCluster } from './cluster.ts'
import { endHalfStops } from './halfStop.ts'
import { type Layout, layOut } from './layout.ts'
import { ServerCannotRun } from './osUser.ts'
import { halt, launch, runningPostmaster } from './postmaster.ts'
import { serverSettings } from './serverSettings.ts'
import { alone } from './startingLock.ts'

/** A PostgreSQL of our own. Several of our processes may share it: each holds a lock, the last to leave stops it. */
export type EmbeddedServer = {
  /** The superuser's login; only for making roles and databases and for migrations. */
  readonly login: Login
  readonly pid: () => number
  readonly layout: Layout
  /** Leaves the server; stops it unless another process of ours is using it. */
  readonly leave: () => Promise<'stopped' | 'still-used'>
}

export type ServerWishes = {
  readonly dataFolder: string
  readonly binaries?: Binaries
  /** Where its log is archived once there is a backup; beside the data unless given. */
  readonly backups?: string
  /** False only in tests: a power cut may then lose data. */
  readonly isDurable?: boolean
  readonly say?: (line: string) => void
}

const presence = 4_021_977

/** Starts the server of a data folder, or adopts the one that runs there; starts it again whenever it dies. */
export async function startEmbeddedServer(wishes: ServerWishes): Promise<EmbeddedServer> {
  const say = wishes.say ?? (() => undefined)
  const binaries = wishes.binaries ?? (await bundledBinaries()) ?? (await debianBinaries())
  if (binaries === undefined)
    throw new ServerCannotRun(
      `No PostgreSQL comes with Hedgerow for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  await mkdir(wishes.dataFolder, { recursive: true })
  const layout = await alone(startingLock(wishes.dataFolder), () => layOut(wishes.dataFolder, binaries, say))
  const login = {
    host: layout.socketFolder,
    port: 5432,
    user: bootstrapUser,
    password: await bootstrapPassword(layout.keys),
    database: 'postgres',
    isDirect: true,
  }
  const running: Running = {
    layout,
    isDurable: wishes.isDurable ?? true,
    backups: wishes.backups ?? join(wishes.dataFolder, 'backups'),
    say,
  }
  let presentAs = await arrive(running, login)
  let isLeaving = false
  const stopEndingHalfStops = endHalfStops(layout.cluster, () => presentAs.pid)

  const keepWatch = (): void => {
    presentAs.client.once('end', async () => {
      if (isLeaving) return
      say('The database stopped unexpectedly. Starting it again; nothing that was confirmed is lost.')
      presentAs = await arriveAgain(running, login, () => isLeaving)
      keepWatch()
      say('The database is back.')
    })
  }
  keepWatch()

  return {
    login,
    pid: () => presentAs.pid,
    layout,
    leave: async () => {
      isLeaving = true
      stopEndingHalfStops()
      return leaveServer(presentAs)
    },
  }
}

function startingLock(dataFolder: string): string {
  return join(dataFolder, 'starting.lock')
}

type Running = { readonly layout: Layout; readonly isDurable: boolean; readonly backups: string; readonly say: (line: string) => void }
type Presence = { readonly client: pg.Client; readonly pid: number }

async function arrive(wanted: Running, login: Login): Promise<Presence> {
  for (let attempt = 1; ; attempt += 1) {
    const postmaster = await alone(startingLock(wanted.layout.dataFolder), () => runOrAdopt(wanted))
    const client = new pg.Client({ ...login, application_name: 'hedgerow presence' })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query('select pg_advisory_lock_shared($1)', [presence])
      return { client, pid: postmaster.pid }
    } catch (fault) {
      // Another process of ours may be stopping the server just now: it is started again on the next round.
      await client.end().catch(() => undefined)
      if (attempt === 8) throw fault
      await wait(100 * attempt)
    }
  }
}

async function arriveAgain(wanted: Running, login: Login, isLeaving: () => boolean): Promise<Presence> {
  for (let pause = 100; ; pause = Math.min(pause * 2, 30_000)) {
    try {
      return await arrive(wanted, login)
    } catch (fault) {
      if (isLeaving()) throw fault
      wanted.say(`The database does not start yet: ${fault instanceof Error ? fault.message : String(fault)}`)
      await wait(pause)
    }
  }
}

async function runOrAdopt({ layout, isDurable, backups, say }: Running): ReturnType<typeof launch> {
  await ensureCluster(layout, isDurable)
  const archive = archiveSettings(archiveOf({ layout, backups }, await systemIdentifierOf(layout.cluster)))
  for (let attempt = 1; ; attempt += 1) {
    let running = await runningPostmaster(layout.cluster)
    while (running !== undefined && !running.isReady) {
      // One that was only asked politely waits for clients that may never go.
      await (running.isStopping ? halt(running.pid) : wait(20))
      running = await runningPostmaster(layout.cluster)
    }
    if (running !== undefined) return running
    try {
      return await launch(layout, serverSettings(layout.socketFolder, isDurable, archive))
    } catch (fault) {
      // After a kill -9 the last children of the old server may still hold its memory for a moment.
      if (attempt === 10) throw fault
      if (attempt === 3) say('Waiting for what is left of the earlier database process to end.')
      await wait(150 * attempt)
    }
  }
}

async function leaveServer({ client, pid }: Presence): Promise<'stopped' | 'still-used'> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [presence])
    const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [presence])
    if (rows[0]?.alone !== true) return 'still-used'
    await halt(pid)
    return 'stopped'
  } catch {
    // The connection broke while leaving: the server is stopping or stopped by itself.
    await halt(pid)
    return 'stopped'
  } finally {
    await client.end().catch(() => undefined)
  }
}
