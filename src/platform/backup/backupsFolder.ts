import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, readManifest } from './manifest.ts'

/** A finished backup, by its folder. */
export type KeptBackup = { readonly folder: string; readonly manifest: Manifest }

const unfinished = '.unfinished'

/** Where the backups of a folder lie. Only we may look into it; the log beside it is the database's own. */
export function baseFolderIn(backups: string): string {
  return join(backups, 'base')
}

/** The place a backup is written to before it has its name. */
export function unfinishedFolderIn(backups: string, name: string): string {
  return join(baseFolderIn(backups), `${name}${unfinished}`)
}

/** Makes the folder, so that only we may read backups. */
export async function ensureBackupsFolder(backups: string): Promise<void> {
  const isNew = (await mkdir(backups, { recursive: true })) !== undefined
  // The database's account must pass through to the log, and need not see what else is here.
  if (isNew) await chmod(backups, 0o711)
  await mkdir(baseFolderIn(backups), { recursive: true, mode: 0o700 })
}

/** All finished backups, oldest first. One whose manifest was spoilt is told by `onSpoilt` and left out. */
export async function keptBackups(backups: string, onSpoilt: (problem: string) => void = () => undefined): Promise<readonly KeptBackup[]> {
  const names = (await readdir(baseFolderIn(backups)).catch(() => [])).filter((name) => !name.endsWith(unfinished))
  const found = await Promise.all(
    names.map(async (name): Promise<KeptBackup[]> => {
      const folder = join(baseFolderIn(backups), name)
      try {
        return [{ folder, manifest: await readManifest(folder) }]
      } catch (fault) {
        onSpoilt(fault instanceof Error ? fault.message : String(fault))
        return []
      }
    }),
  )
  return found.flat().sort((one, other) => (one.manifest.endedAt < other.manifest.endedAt ? -1 : 1))
}

/** Clears away what a backup that was cut off left behind. */
export async function dropUnfinished(backups: string): Promise<void> {
  const names = await readdir(baseFolderIn(backups)).catch(() => [])
  for (const name of names.filter((one) => one.endsWith(unfinished))) await rm(join(baseFolderIn(backups), name), { recursive: true })
}
