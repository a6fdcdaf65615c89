import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { walFolderIn } from '../database/server/archiving.ts'
import { keptBackups, unfinishedFolderIn } from './backupsFolder.ts'
import { walNumberOf } from './walNames.ts'

/** What was cleared away. */
export type Dropped = { readonly backups: number; readonly pieces: number }

/** Keeps the newest backups of one cluster and every piece of log since the oldest of them; histories of timelines stay, they are tiny. */
export async function dropOldBackups(backups: string, systemIdentifier: string, kept: number): Promise<Dropped> {
  const ours = (await keptBackups(backups)).filter(({ manifest }) => manifest.systemIdentifier === systemIdentifier)
  const old = ours.slice(0, Math.max(0, ours.length - kept))
  for (const { folder, manifest } of old) {
    // Cut off half-way, it must not look like a backup.
    const going = unfinishedFolderIn(backups, manifest.name)
    await rename(folder, going)
    await rm(going, { recursive: true })
  }
  const oldest = ours[old.length]
  return { backups: old.length, pieces: oldest === undefined ? 0 : await dropLogBefore(oldest.manifest.firstWal) }

  async function dropLogBefore(firstWal: string): Promise<number> {
    const folder = walFolderIn(backups, systemIdentifier)
    const needed = walNumberOf(firstWal) ?? 0
    const names = await readdir(folder).catch(() => [])
    const unneeded = names.filter((name) => (walNumberOf(name.slice(0, 24)) ?? Number.POSITIVE_INFINITY) < needed)
    for (const name of unneeded) await rm(join(folder, name), { force: true })
    return unneeded.length
  }
}
