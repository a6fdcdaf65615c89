import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { projectRoot } from '../config/root.ts'
import { systemIdentifierOf, walFolderIn } from '../database/server/archiving.ts'
import type { EmbeddedServer } from '../database/server/embeddedServer.ts'
import { BackupRefused, unlessStopped } from './backupRefused.ts'
import { baseFolderIn, dropUnfinished, ensureBackupsFolder, type KeptBackup, unfinishedFolderIn } from './backupsFolder.ts'
import { alone, begin, end, writeLabel } from './baseBackup.ts'
import { pathsBeside } from './besideTheDatabase.ts'
import { filesOfCluster } from './clusterFiles.ts'
import { type Dropped, dropOldBackups } from './dropOldBackups.ts'
import { keyPrint } from './keys.ts'
import { type Manifest, type PackedFile, writeManifest } from './manifest.ts'
import { flushFolder, packFile, severalAtOnce, unpackFile } from './packFile.ts'
import { readyArchive } from './readyArchive.ts'
import { walNamesBetween } from './walNames.ts'

export type BackupWishes = {
  readonly server: Pick<EmbeddedServer, 'login' | 'layout'>
  /** The folder backups go to. */
  readonly backups: string
  /** True for the folder the log is archived in: old backups there make way. False for a copy to take away. */
  readonly isContinuous: boolean
  readonly kept: number
  readonly masterKey: Buffer
  readonly stop: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

export type Taken = KeptBackup & {
  readonly bytes: number
  readonly dropped: Dropped
  /** Whether the log since this backup is being kept; undefined for a copy to take away. */
  readonly isArchived: boolean | undefined
}

/** Copies the running database into a folder of its own, which gets its name only when it is whole and on the disk. */
export async function takeBackup(wishes: BackupWishes): Promise<Taken> {
  const { server, backups, isContinuous } = wishes
  const client = new pg.Client({ ...server.login, application_name: 'hedgerow backup' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await alone(client)
    await ensureBackupsFolder(backups)
    await dropUnfinished(backups)
    const systemIdentifier = await systemIdentifierOf(server.layout.cluster)
    if (isContinuous) await readyArchive(server.layout, backups, systemIdentifier)
    const kept = await copyWhole(client, wishes, systemIdentifier)
    const none: Dropped = { backups: 0, pieces: 0 }
    return {
      ...kept,
      bytes: kept.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
      isArchived: isContinuous ? await isPieceKept(walFolderIn(backups, systemIdentifier), kept.manifest.lastWal) : undefined,
      dropped: isContinuous ? await dropOldBackups(backups, systemIdentifier, wishes.kept) : none,
    }
  } finally {
    await client.end()
  }
}

async function copyWhole(client: pg.Client, wishes: BackupWishes, systemIdentifier: string): Promise<KeptBackup> {
  const { backups, server } = wishes
  const name = await freeName(backups)
  const unfinished = unfinishedFolderIn(backups, name)
  await mkdir(unfinished, { mode: 0o700 })
  try {
    const begun = await begin(client, name)
    const { files, folders } = await packCluster(wishes, unfinished)
    const ended = await end(client)
    await writeLabel(unfinished, ended)
    const label = {
      path: 'cluster/backup_label',
      ...(await packFile(join(unfinished, 'backup_label'), join(unfinished, 'cluster/backup_label.gz'))),
    }
    await rm(join(unfinished, 'backup_label'))
    const wal = await packLog(wishes, unfinished, walNamesBetween(begun.firstWal, ended.lastWal), systemIdentifier)
    const manifest: Manifest = {
      form: 1,
      name,
      hedgerow: await versionOfHedgerow(),
      major: server.layout.major,
      keyPrint: keyPrint(wishes.masterKey),
      systemIdentifier,
      startedAt: begun.startedAt.toISOString(),
      endedAt: ended.endedAt.toISOString(),
      firstWal: begun.firstWal,
      lastWal: ended.lastWal,
      folders,
      files: [...files, label, ...wal, ...(await packBeside(wishes, unfinished))],
    }
    await writeManifest(unfinished, manifest)
    await flushFolder(unfinished)
    const folder = join(baseFolderIn(backups), name)
    await rename(unfinished, folder)
    await flushFolder(baseFolderIn(backups))
    return { folder, manifest }
  } catch (fault) {
    await rm(unfinished, { recursive: true, force: true })
    throw fault
  }
}

async function packCluster({ server, stop, progress }: BackupWishes, into: string) {
  const { cluster } = server.layout
  const { files, folders } = await filesOfCluster(cluster)
  const packed: PackedFile[] = []
  let done = 0
  await severalAtOnce(files, async (path) => {
    unlessStopped(stop, 'No backup was made, and the earlier ones are as they were.')
    packed.push(...(await (path === 'global/pg_control' ? packControl : packUnlessGone)(join(cluster, path), into, `cluster/${path}`)))
    done += 1
    progress?.(done, files.length)
  })
  return { files: packed, folders }
}

/** Read while it is being written it could be half old and half new: read until it is twice the same. */
async function packControl(from: string, into: string, path: string): Promise<PackedFile[]> {
  for (let before: string | undefined; ; ) {
    const packed = await packUnlessGone(from, into, path)
    if (packed[0]?.sha256 === before) return packed
    before = packed[0]?.sha256
  }
}

/** A table that was dropped while we copied is gone; the log knows, and the copy needs it no more. */
async function packUnlessGone(from: string, into: string, path: string): Promise<PackedFile[]> {
  try {
    return [{ path, ...(await packFile(from, join(into, `${path}.gz`))) }]
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault
    await rm(join(into, `${path}.gz`), { force: true })
    return []
  }
}

/** The log a copy cannot be opened without goes into it; what the database has let go by now is in the archive. */
async function packLog(
  { server, backups }: BackupWishes,
  into: string,
  names: readonly string[],
  systemIdentifier: string,
): Promise<PackedFile[]> {
  const packed: PackedFile[] = []
  for (const name of names) {
    const live = await packUnlessGone(join(server.layout.cluster, 'pg_wal', name), into, `wal/${name}`)
    packed.push(
      ...(live.length > 0 ? live : [await fromArchive(join(walFolderIn(backups, systemIdentifier), `${name}.gz`), into, `wal/${name}`)]),
    )
  }
  return packed
}

async function fromArchive(archived: string, into: string, path: string): Promise<PackedFile> {
  if (!existsSync(archived)) throw new BackupRefused(`The log was let go before ${archived} was written. Try again in a quieter hour.`)
  const opened = join(into, 'piece')
  await unpackFile(archived, opened)
  const packed = { path, ...(await packFile(opened, join(into, `${path}.gz`))) }
  await rm(opened)
  return packed
}

async function packBeside({ server }: BackupWishes, into: string): Promise<PackedFile[]> {
  const { dataFolder } = server.layout
  const packed: PackedFile[] = []
  for (const path of await pathsBeside(dataFolder)) packed.push(...(await packUnlessGone(join(dataFolder, path), into, `beside/${path}`)))
  return packed
}

/** The moment it began, in UTC, to the second. */
async function freeName(backups: string): Promise<string> {
  for (;;) {
    const name = new Date().toISOString().replaceAll(':', '').replace(/\.\d+/, '')
    if (!existsSync(join(baseFolderIn(backups), name))) return name
    await wait(200)
  }
}

/** Waits a little for the archive: a backup is whole without it, but no restore could go past its end. */
async function isPieceKept(folder: string, lastWal: string): Promise<boolean> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (existsSync(join(folder, `${lastWal}.gz`))) return true
    await wait(100)
  }
  return false
}

async function versionOfHedgerow(): Promise<string> {
  const about: unknown = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'))
  return about !== null && typeof about === 'object' && 'version' in about ? String(about.version) : 'unknown'
}
