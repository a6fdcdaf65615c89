import { existsSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { type Binaries, bundledBinaries, debianBinaries } from '../database/server/binaries.ts'
import { startEmbeddedServer } from '../database/server/embeddedServer.ts'
import { runningPostmaster } from '../database/server/postmaster.ts'
import { BackupRefused } from './backupRefused.ts'
import type { KeptBackup } from './backupsFolder.ts'

/** The PostgreSQL that can open the backup; refused when another version is here. */
export async function binariesFor({ manifest }: KeptBackup, given: Binaries | undefined): Promise<Binaries> {
  const binaries = given ?? (await bundledBinaries()) ?? (await debianBinaries())
  if (binaries?.major === manifest.major) return binaries
  const here = binaries === undefined ? 'there is none here' : `here is PostgreSQL ${binaries.major}`
  throw new BackupRefused(
    `The backup was made by PostgreSQL ${manifest.major} (Hedgerow ${manifest.hedgerow}); ${here}. Restore it with that version of Hedgerow, then update.`,
  )
}

/** Refused when a database lies there and nobody said that it may be put aside. */
export async function refuseUsed(into: string): Promise<void> {
  const names = await readdir(join(into, 'postgres')).catch(() => [])
  if (names.length === 0) return
  throw new BackupRefused(
    `${into} holds a database already. Name an empty folder (--into <folder>), or add --replace: the database that is there is then kept beside the new one.`,
  )
}

/** Refused while Hedgerow runs there. A server that a killed app left behind is stopped. */
export async function refuseInUse(into: string, binaries: Binaries): Promise<void> {
  const cluster = join(into, 'postgres')
  if (!existsSync(join(cluster, 'postmaster.pid'))) return
  const running = await runningPostmaster(await realpath(cluster))
  if (running === undefined) return
  const inUse = new BackupRefused(`Hedgerow is running on ${into}. Stop it first, with Ctrl-C where it was started, then restore.`)
  const server = await startEmbeddedServer({ dataFolder: into, binaries }).catch(() => undefined)
  if (server === undefined || (await server.leave()) === 'still-used') throw inUse
}
