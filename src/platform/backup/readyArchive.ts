import { existsSync } from 'node:fs'
import { chown, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { archiveOf, archivingMark, walFolderIn } from '../database/server/archiving.ts'
import type { Layout } from '../database/server/layout.ts'
import { canReach } from '../database/server/osUser.ts'
import { BackupRefused } from './backupRefused.ts'
import { flushFolder, packFile } from './packFile.ts'

/** Makes the place the database keeps its log in, reachable for the account it runs under, and lets it begin. */
export async function readyArchive(layout: Layout, backups: string, systemIdentifier: string): Promise<void> {
  const folder = archiveOf({ layout, backups }, systemIdentifier)
  const shown = walFolderIn(backups, systemIdentifier)
  if (!existsSync(folder)) await makeArchive(layout, folder)
  if (!canReach(layout.osUser, folder)) throw unreachable(layout, folder)
  await mkdir(dirname(shown), { recursive: true, mode: 0o711 })
  if (!existsSync(shown)) await symlink(folder, shown)
  await keepHistories(layout, folder)
  await writeFile(join(layout.cluster, archivingMark), 'Each piece of log is kept in the archive before it is let go.\n', { flush: true })
  await flushFolder(layout.cluster)
}

async function makeArchive({ osUser }: Layout, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o711 })
  await mkdir(folder, { mode: 0o700 })
  if (osUser !== undefined) await chown(folder, osUser.uid, osUser.gid)
}

/** What says where each restore branched off; a later restore in the same archive must not use the same number. */
async function keepHistories(layout: Layout, folder: string): Promise<void> {
  const wal = join(layout.cluster, 'pg_wal')
  for (const name of (await readdir(wal)).filter((one) => one.endsWith('.history') && !existsSync(join(folder, `${one}.gz`)))) {
    await packFile(join(wal, name), join(folder, `${name}.gz`))
    if (layout.osUser !== undefined) await chown(join(folder, `${name}.gz`), layout.osUser.uid, layout.osUser.gid)
  }
}

function unreachable(layout: Layout, folder: string): BackupRefused {
  return new BackupRefused(
    `The account "${layout.osUser?.name}" that runs the database cannot reach ${folder}. Set HEDGEROW_BACKUPS to a folder it may pass through.`,
  )
}
