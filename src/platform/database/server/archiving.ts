import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Layout } from './layout.ts'
import { canReach } from './osUser.ts'

/**
 * While this file lies in the cluster, each piece of write-ahead log is kept in the archive before PostgreSQL may forget it.
 * The first backup makes it: what was written before any backup is of no use to a restore.
 */
export const archivingMark = 'hedgerow-archiving'

/** The number PostgreSQL gave this cluster when it was made: logs of two clusters must never lie in one folder. */
export async function systemIdentifierOf(cluster: string): Promise<string> {
  const control = await open(join(cluster, 'global', 'pg_control'), 'r')
  try {
    const { buffer } = await control.read({ buffer: Buffer.alloc(8), position: 0 })
    return buffer.readBigUInt64LE().toString()
  } finally {
    await control.close()
  }
}

/** Where the log of one cluster is kept. */
export function walFolderIn(backups: string, systemIdentifier: string): string {
  return join(backups, 'wal', systemIdentifier)
}

/**
 * Where the server itself writes that log. As root the data may lie in a closed place and the database in an open one: then so does
 * the log that is kept beside the data, with a link in its place.
 */
export function archiveOf({ layout, backups }: { readonly layout: Layout; readonly backups: string }, systemIdentifier: string): string {
  const isBeside = backups.startsWith(`${layout.dataFolder}/`)
  const isOpen = !isBeside || canReach(layout.osUser, layout.dataFolder)
  return isOpen ? walFolderIn(backups, systemIdentifier) : join(dirname(layout.cluster), 'wal', systemIdentifier)
}

/** How long a commit may wait, at most, until its piece of log is closed and kept. */
const archiveTimeout = '60s'

/**
 * Continuous archiving. A name that is there already is fine when it holds the same, and never written over. A piece has its name only when it is
 * whole and on the disk. There is no `mkdir`: a disk that is not mounted must look like a fault, not like an empty folder.
 */
export function archiveSettings(walFolder: string): Record<string, string> {
  // The folder is named once: PostgreSQL 15 cuts a command off at 1,023 letters.
  const command = [
    `test -f ${archivingMark} || exit 0; to=${quoted(walFolder)}; f="$to/%f.gz"`,
    'if test -f "$f"; then gzip -dc "$f" | cmp -s "%p" -; exit $?; fi',
    'gzip -1c "%p" > "$f.part" && sync "$f.part" && mv "$f.part" "$f" && sync "$to"',
  ].join('; ')
  return { archive_mode: 'on', archive_command: command, archive_timeout: archiveTimeout }
}

/** As one word of the shell, whatever signs it has; a percent sign is PostgreSQL's, and written twice. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`).replaceAll('%', '%%')}'`
}
