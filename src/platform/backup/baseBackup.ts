import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { BackupRefused } from './backupRefused.ts'

export type Begun = { readonly startedAt: Date; readonly firstWal: string }
export type Ended = { readonly endedAt: Date; readonly lastWal: string; readonly label: string; readonly map: string }

const oneAtATime = 4_021_978

/** Refused while another backup of this server is being made. The lock goes with the connection. */
export async function alone(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [oneAtATime])
  if (rows[0]?.taken !== true) throw new BackupRefused('Another backup is being made just now. It goes on; look again in a few minutes.')
}

/** PostgreSQL's low-level way, part one: from here on whatever is copied can be put right from the log. */
export async function begin(client: pg.Client, name: string): Promise<Begun> {
  const { rows } = await client.query<Begun>(
    `select clock_timestamp() as "startedAt", pg_walfile_name(pg_backup_start($1, fast => true)) as "firstWal"`,
    [name],
  )
  if (rows[0] === undefined) throw new Error('The server did not say where the backup begins')
  return rows[0]
}

/** Part two: the log up to here is needed to open it. It does not wait for the archive, because the log goes into the backup too. */
export async function end(client: pg.Client): Promise<Ended> {
  const { rows } = await client.query<Ended>(
    `select clock_timestamp() as "endedAt", pg_walfile_name(lsn) as "lastWal", labelfile as label, spcmapfile as map
     from pg_backup_stop(wait_for_archive => false)`,
  )
  if (rows[0] === undefined) throw new Error('The server did not say where the backup ends')
  return rows[0]
}

/** Writes down, for the copy, where its recovery must begin. Without this file a copy opens and is wrong. */
export async function writeLabel(folder: string, { label, map }: Ended): Promise<void> {
  await writeFile(join(folder, 'backup_label'), label, { mode: 0o600 })
  if (map.trim() !== '')
    throw new BackupRefused('This database has tablespaces outside its own folder. Use pgBackRest: docs/guides/backup.md')
}
