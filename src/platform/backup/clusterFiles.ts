import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { archivingMark } from '../database/server/archiving.ts'

/** What of a running cluster belongs in a backup. */
export type ClusterFiles = { readonly folders: readonly string[]; readonly files: readonly string[] }

/** PostgreSQL's manual, "Making a base backup": the folders it keeps and whose content it makes anew. */
const emptied = new Set(['pg_wal', 'pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'])
const leftOut = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'postgresql.auto.conf.tmp',
  'current_logfiles.tmp',
  'backup_label',
  'tablespace_map',
  // A restored copy begins an archive of its own with its first backup.
  archivingMark,
])

/** Lists a cluster while it runs: files may come and go meanwhile, and the log makes good what was missed. */
export async function filesOfCluster(cluster: string): Promise<ClusterFiles> {
  const folders: string[] = []
  const files: string[] = []
  await visit('')
  return { folders, files }

  async function visit(folder: string): Promise<void> {
    const entries = await readdir(join(cluster, folder), { withFileTypes: true }).catch(noneWhenGone)
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !entry.name.startsWith('pgsql_tmp')) {
        folders.push(path)
        if (!emptied.has(path)) await visit(path)
      }
      if (entry.isFile() && !leftOut.has(path) && !entry.name.startsWith('pg_internal.init')) files.push(path)
    }
  }
}

function noneWhenGone(fault: NodeJS.ErrnoException): [] {
  if (fault.code !== 'ENOENT') throw fault
  return []
}
