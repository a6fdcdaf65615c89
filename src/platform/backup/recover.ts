import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { bootstrapUser } from '../database/server/cluster.ts'
import type { Layout } from '../database/server/layout.ts'
import { ServerCannotRun } from '../database/server/osUser.ts'
import { halt, launch, runningPostmaster } from '../database/server/postmaster.ts'
import { serverSettings } from '../database/server/serverSettings.ts'
import { BackupRefused, unlessStopped } from './backupRefused.ts'
import type { RestoreTarget } from './restoreTarget.ts'
import type { StagedLog } from './stageLog.ts'

/** The folder in the cluster where the log to replay lies: by a name without surprises for a shell. */
export const stagedLogFolder = 'hedgerow-log'
const hbaFile = 'hedgerow-recovery-hba.conf'
const damagedMark = 'damaged'

export type Recovering = {
  readonly layout: Layout
  readonly target: RestoreTarget
  readonly timeline: string
  readonly log: Pick<StagedLog, 'gap'>
  /** What the superuser's password must be from now on. */
  readonly password: string
  readonly progress: (pieces: number) => void
  readonly stop: AbortSignal
}
export type Recovered = { readonly lastChangeAt: Date | undefined; readonly timeline: number }

/** All the log that was found has been replayed, and the moment asked for was not reached. */
export class LogEndsEarly extends BackupRefused {}

/** Replays the log up to the target, opens the database on a timeline of its own, and stops it again, clean. */
export async function recover(given: Recovering): Promise<Recovered> {
  const { layout, password } = given
  await prepare(layout)
  const watch = setInterval(() => void watchOver(given), 250)
  try {
    const server = await launch(layout, { ...serverSettings(layout.socketFolder, true), ...recoverySettings(given) })
    const timeline = await takeOver(layout, password)
    await halt(server.pid)
    const said = await readFile(layout.log, 'utf8')
    await tidy(layout)
    return { lastChangeAt: lastChangeIn(said), timeline }
  } catch (fault) {
    const left = await runningPostmaster(layout.cluster)
    if (left !== undefined) await halt(left.pid)
    unlessStopped(given.stop, 'Nothing was changed.')
    throw fault instanceof ServerCannotRun ? await inWords(fault, given) : fault
  } finally {
    clearInterval(watch)
  }
}

async function prepare({ cluster, log }: Layout): Promise<void> {
  await rm(log, { force: true })
  await writeFile(join(cluster, 'recovery.signal'), '')
  // Our own socket, in a folder only this account may enter; the password of that day may be lost.
  await writeFile(join(cluster, hbaFile), `local all ${bootstrapUser} trust\n`)
}

function recoverySettings({ layout, target, timeline }: Recovering): Record<string, string> {
  const piece = `${stagedLogFolder}/%f.gz`
  return {
    // More than 125 stops the recovery: a damaged piece must not look like the end of the log.
    restore_command: `test -f ${piece} || exit 1; gzip -dc ${piece} > "%p" || { echo %f > ${stagedLogFolder}/${damagedMark}; exit 200; }`,
    ...(target.kind === 'time'
      ? { recovery_target_time: target.at.toISOString().replace('Z', '+00'), recovery_target_inclusive: 'on' }
      : {}),
    ...(target.kind === 'backup' ? { recovery_target: 'immediate' } : {}),
    recovery_target_action: 'promote',
    recovery_target_timeline: timeline,
    hba_file: join(layout.cluster, hbaFile),
    hot_standby: 'off',
    archive_mode: 'off',
  }
}

async function watchOver({ layout, progress, stop }: Recovering): Promise<void> {
  const said = await readFile(layout.log, 'utf8').catch(() => '')
  progress(said.match(/restored log file "[0-9A-F]{24}"/g)?.length ?? 0)
  if (!stop.aborted) return
  const running = await runningPostmaster(layout.cluster)
  if (running !== undefined) await halt(running.pid)
}

async function takeOver({ socketFolder }: Layout, password: string): Promise<number> {
  const client = new pg.Client({
    host: socketFolder,
    port: 5432,
    user: bootstrapUser,
    database: 'postgres',
    application_name: 'hedgerow restore',
  })
  await client.connect()
  try {
    await client.query(`alter role ${bootstrapUser} password ${pg.escapeLiteral(password)}`)
    const { rows } = await client
      .query<{ line: number }>('checkpoint; select timeline_id as line from pg_control_checkpoint()')
      .then((both) => (Array.isArray(both) ? both[1] : both))
    return rows[0]?.line ?? 0
  } finally {
    await client.end()
  }
}

async function tidy({ cluster, log }: Layout): Promise<void> {
  await rm(join(cluster, stagedLogFolder), { recursive: true })
  await rm(join(cluster, hbaFile))
  await rm(log)
}

function lastChangeIn(said: string): Date | undefined {
  const time = /last completed transaction was at log time (\S+) (\S+?)\+00/.exec(said)
  return time === null ? undefined : new Date(`${time[1]}T${time[2]}Z`)
}

async function inWords(fault: ServerCannotRun, { layout, target, log }: Recovering): Promise<Error> {
  const damaged = await readFile(join(layout.cluster, stagedLogFolder, damagedMark), 'utf8').catch(() => undefined)
  if (damaged !== undefined)
    return new BackupRefused(
      `The piece of log ${damaged.trim()} is damaged, so nothing after it can be restored. Choose a moment before it, or a backup by name.`,
    )
  if (!/recovery ended before configured recovery target/.test(fault.message) || target.kind !== 'time') return fault
  const said = await readFile(layout.log, 'utf8')
  const last = lastChangeIn(said)?.toISOString()
  const why = log.gap === undefined ? 'The log that was kept ends' : `The log has a gap (${log.gap} is missing), so it ends`
  return new LogEndsEarly(
    `${why} ${last === undefined ? '' : `with a change at ${last}, `}before ${target.at.toISOString()}. To go as far as it reaches: --to latest`,
  )
}
