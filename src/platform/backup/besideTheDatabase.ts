import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeptBackup } from './backupsFolder.ts'
import { filesOfCluster } from './clusterFiles.ts'
import { erasuresFile, joinErasures } from './erasuresFile.ts'
import { unpackChecked } from './unpackBackup.ts'

/** What lies beside the database and belongs to it: the ledger of erasures and the signed heads of the audit. Never the keys (H19). */
const belongings = [erasuresFile, 'audit-heads']

/** The paths of what lies beside the database and goes into a backup. */
export async function pathsBeside(dataFolder: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const name of belongings) {
    const found = await stat(join(dataFolder, name)).catch(() => undefined)
    if (found?.isDirectory()) paths.push(...(await filesOfCluster(join(dataFolder, name))).files.map((path) => `${name}/${path}`))
    else if (found !== undefined) paths.push(name)
  }
  return paths
}

type Bringing = { readonly into: string; readonly dataFolder: string }

/**
 * Puts beside a restored database what belongs there; returns how many erasures are known. What a data folder has is newer than what
 * the backup has, and wins; a ledger is joined from all copies. Heads signed after the moment we went back to stay: a restart is
 * signed after them, so that nobody can use a restore to hide something.
 */
export async function bringBeside(backup: KeptBackup, { into, dataFolder }: Bringing): Promise<number> {
  const opened = await mkdtemp(join(into, 'restoring-'))
  try {
    for (const file of backup.manifest.files.filter(({ path }) => path.startsWith('beside/'))) {
      await unpackChecked(backup.folder, file, join(opened, file.path.slice('beside/'.length)))
    }
    for (const folder of [dataFolder, opened]) {
      for (const path of await pathsBeside(folder)) if (path !== erasuresFile) await putUnlessThere(join(folder, path), join(into, path))
    }
    return await joinErasures(
      [opened, dataFolder, into].map((folder) => join(folder, erasuresFile)),
      into,
    )
  } finally {
    await rm(opened, { recursive: true, force: true })
  }
}

async function putUnlessThere(from: string, to: string): Promise<void> {
  if (existsSync(to)) return
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await copyFile(from, to)
}
