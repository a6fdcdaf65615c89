import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemIdentifierOf, walFolderIn } from '../database/server/archiving.ts'
import type { Layout } from '../database/server/layout.ts'
import { BackupRefused } from './backupRefused.ts'
import type { KeptBackup } from './backupsFolder.ts'
import { stagedLogFolder } from './recover.ts'
import type { RestoreWishes } from './restoreBackup.ts'
import { type LogPlace, type StagedLog, stageLog } from './stageLog.ts'

/** The log to replay, and until when it is known to be all there was. */
export type GatheredLog = StagedLog & { readonly knownUntil: Date }

type Wishes = Pick<RestoreWishes, 'target' | 'from' | 'archive' | 'dataFolder' | 'into' | 'now'>

/** Gathers the log from the archive, from the backup itself, and from the cluster that is being replaced: it holds the last minute. */
export async function gatherLog(backup: KeptBackup, wishes: Wishes, { cluster, osUser }: Layout): Promise<GatheredLog> {
  const { manifest } = backup
  const own: LogPlace = { folder: join(backup.folder, 'wal'), isPacked: true }
  const kept = [...new Set([wishes.from, wishes.archive])].map((folder) => ({
    folder: walFolderIn(folder, manifest.systemIdentifier),
    isPacked: true,
  }))
  const live = await liveLogs(manifest.systemIdentifier, [wishes.dataFolder, wishes.into])
  const places = wishes.target.kind === 'backup' ? [own] : [...kept, own, ...live]
  const log = await stageLog(places, manifest.firstWal, join(cluster, stagedLogFolder), osUser)
  if (log.gap !== undefined && wishes.target.kind === 'latest') throw gapRefused(log.gap, manifest.name)
  return { ...log, knownUntil: live.length > 0 ? wishes.now : await newestIn(kept) }
}

/** A cluster of the same number is the one the backup was made of, however broken its tables are; so are those an earlier restore put aside. */
async function liveLogs(systemIdentifier: string, dataFolders: readonly string[]): Promise<readonly LogPlace[]> {
  const found: LogPlace[] = []
  for (const folder of new Set(dataFolders)) {
    const cluster = await realpath(join(folder, 'postgres')).catch(() => undefined)
    if (cluster === undefined) continue
    const aside = (await readdir(dirname(cluster))).filter((name) => name.startsWith(`${basename(cluster)}.before-`)).sort()
    for (const each of [cluster, ...aside.reverse().map((name) => join(dirname(cluster), name))]) {
      const isSame = (await systemIdentifierOf(each).catch(() => undefined)) === systemIdentifier
      if (isSame) found.push({ folder: join(each, 'pg_wal'), isPacked: false })
    }
  }
  return found
}

async function newestIn(places: readonly LogPlace[]): Promise<Date> {
  let newest = new Date(0)
  for (const { folder } of places) {
    for (const name of await readdir(folder).catch(() => [])) {
      const { mtime } = await stat(join(folder, name))
      if (mtime > newest) newest = mtime
    }
  }
  return newest
}

function gapRefused(gap: string, name: string): BackupRefused {
  return new BackupRefused(
    `The log has a gap: ${gap} is missing, and nothing after it can be restored. Find that file; or name a moment before the gap, or the backup itself (--to ${name}).`,
  )
}
