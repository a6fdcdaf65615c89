import { statSync } from 'node:fs'
import type pg from 'pg'
import { keptBackups } from '../../platform/backup/backupsFolder.ts'
import type { Config } from '../../platform/config/config.ts'
import { type Finding, look, right, span, wrong } from './finding.ts'
import { disk } from './machine.ts'

const backUp = 'Run: npm run hedgerow -- backup'

/** Whether a restore would work tonight: the last backup, the log since, and where both lie. */
export async function lookAtBackups(config: Config, client: pg.Client, now: Date): Promise<readonly Finding[]> {
  if (config.databaseUrl !== undefined)
    return [
      look('Backups', 'your own server, which we cannot see into', 'docs/guides/backup.md has the set-up of pgBackRest and the drill.'),
    ]
  const { folder } = config.backups
  const spoilt: string[] = []
  const newest = (await keptBackups(folder, (problem) => spoilt.push(problem))).at(-1)
  const findings = [
    lastBackup(newest && (now.getTime() - Date.parse(newest.manifest.endedAt)) / 1000, config),
    ...spoilt.map((problem) => wrong('Backups', problem, backUp)),
  ]
  if (newest === undefined) return findings
  return [...findings, await archive(client), sameDisk(config), await disk('The disk of the backups', folder)]
}

function lastBackup(age: number | undefined, { backups, production }: Config): Finding {
  const plan = backups.daily ? '' : '; HEDGEROW_BACKUP=daily makes one each day'
  if (age === undefined)
    return backups.daily || production
      ? wrong('Last backup', `there is none in ${backups.folder}`, backUp)
      : look('Last backup', 'there is none', `${backUp}${plan}`)
  const says = `${span(age)} ago, in ${backups.folder}`
  if (age < 30 * 3600) return right('Last backup', says)
  return backups.daily || production
    ? wrong('Last backup', says, `${backUp} and look at failed work on the coordinator's list.`)
    : look('Last backup', says, `${backUp}${plan}`)
}

async function archive(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ mode: string; waiting: number; failing: boolean; name: string | null }>(
    `select current_setting('archive_mode') as mode, (select count(*)::int from pg_ls_archive_statusdir() where name like '%.ready') as waiting,
       coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as failing, last_failed_wal as name from pg_stat_archiver`,
  )
  const [found] = rows
  if (found === undefined || found.mode === 'off')
    return wrong('Log since then', 'is not being kept', 'Restart Hedgerow: it was started by an earlier version.')
  if (found.failing)
    return wrong(
      'Log since then',
      `${found.waiting} pieces wait; ${found.name} could not be kept`,
      'Is the folder of the backups there, writable, and not full? Until then a restore misses the newest, and the disk of the data fills.',
    )
  return found.waiting > 3
    ? look('Log since then', `${found.waiting} pieces wait to be kept`, 'Look again in a minute.')
    : right('Log since then', 'kept to the last minute')
}

function sameDisk({ backups, dataFolder }: Config): Finding {
  if (statSync(backups.folder).dev !== statSync(dataFolder).dev) return right('Place of the backups', 'on another disk than the data')
  return look(
    'Place of the backups',
    'on the same disk as the data',
    'Set HEDGEROW_BACKUPS to a folder on another disk, or copy them away each day.',
  )
}
