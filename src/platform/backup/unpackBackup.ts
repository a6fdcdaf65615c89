import { chown, mkdir, readdir, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OsUser } from '../database/server/osUser.ts'
import { BackupRefused, unlessStopped } from './backupRefused.ts'
import type { KeptBackup } from './backupsFolder.ts'
import type { PackedFile } from './manifest.ts'
import { severalAtOnce, unpackFile } from './packFile.ts'

type Unpacking = {
  readonly backup: KeptBackup
  readonly into: string
  readonly owner: OsUser | undefined
  readonly stop: AbortSignal
  readonly progress: (bytes: number, total: number) => void
}

/** Opens the cluster of a backup into a folder and checks every file against what was written down about it. */
export async function unpackCluster({ backup, into, owner, stop, progress }: Unpacking): Promise<void> {
  const { folder, manifest } = backup
  const files = manifest.files.filter(({ path }) => path.startsWith('cluster/'))
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  await refuseFullDisk(dirname(into), total)
  for (const each of ['', ...manifest.folders]) await mkdir(join(into, each), { recursive: true, mode: 0o700 })
  let done = 0
  await severalAtOnce(files, async (file) => {
    unlessStopped(stop, 'Nothing was changed.')
    await unpackChecked(folder, file, join(into, file.path.slice('cluster/'.length)))
    done += file.bytes
    progress(done, total)
  })
  if (owner !== undefined) await giveTo(into, owner)
}

/** Opens one file of a backup; refused, with its name, when it is not what was packed. */
export async function unpackChecked(folder: string, { path, bytes, sha256 }: PackedFile, to: string): Promise<void> {
  const packed = join(folder, `${path}.gz`)
  const opened = await unpackFile(packed, to).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') throw new BackupRefused(`${packed} is missing from the backup. Use another backup.`)
    if (fault.code?.startsWith('Z_') === true) throw damaged(packed)
    throw fault
  })
  if (opened.bytes !== bytes || opened.sha256 !== sha256) throw damaged(packed)
}

function damaged(packed: string): BackupRefused {
  return new BackupRefused(
    `${packed} is damaged: it is not what the backup wrote there. Nothing was changed. Use another backup, and look at that disk.`,
  )
}

async function refuseFullDisk(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  // The log that is replayed needs a gigabyte besides.
  const needed = bytes + 1_100_000_000
  if (bavail * bsize >= needed) return
  const gigabytes = (count: number): string => (count / 1e9).toFixed(1)
  throw new BackupRefused(
    `The disk of ${folder} has ${gigabytes(bavail * bsize)} GB free; a restore needs ${gigabytes(needed)} GB. Make room, or restore --into another disk.`,
  )
}

async function giveTo(folder: string, { uid, gid }: OsUser): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    await chown(join(entry.parentPath, entry.name), uid, gid)
  await chown(folder, uid, gid)
}
