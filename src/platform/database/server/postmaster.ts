import { spawn } from 'node:child_process'
import { existsSync, readlinkSync } from 'node:fs'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Layout } from './layout.ts'
import { ServerCannotRun } from './osUser.ts'

/** What PostgreSQL writes about itself into postmaster.pid. */
export type Postmaster = { readonly pid: number; readonly isReady: boolean; readonly isStopping: boolean }

/** The server that runs on this folder, also one that an earlier, killed process of ours left behind. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  if (!isAlive(pid) || !worksIn(pid, cluster)) return undefined
  const status = lines[7]?.trim() ?? ''
  return { pid, isReady: status === 'ready', isStopping: status === 'stopping' }
}

/** Whether a process exists. One that may not be signalled exists too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

/** After a restart of the machine another program may have the number; a server works in its own folder. */
function worksIn(pid: number, cluster: string): boolean {
  if (!existsSync('/proc/self/cwd')) return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return false
  }
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches the app first and the app can finish its work. */
export async function launch(layout: Layout, settings: Readonly<Record<string, string>>): Promise<Postmaster> {
  // A number left by a dead server that now belongs to another program would keep PostgreSQL from starting.
  if ((await runningPostmaster(layout.cluster)) === undefined) await rm(join(layout.cluster, 'postmaster.pid'), { force: true })
  await keepLogShort(layout.log)
  const log = await open(layout.log, 'a', 0o600)
  const written = (await log.stat()).size
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const account = layout.osUser === undefined ? {} : { uid: layout.osUser.uid, gid: layout.osUser.gid }
  const child = spawn(join(layout.bin, 'postgres'), ['-D', layout.cluster, ...given], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' },
  })
  child.unref()
  let ended: string | undefined
  child.once('error', (fault) => {
    ended = fault.message
  })
  child.once('exit', (code, signal) => {
    ended = `it ended with ${signal ?? code}`
  })
  try {
    for (;;) {
      const postmaster = await runningPostmaster(layout.cluster)
      if (postmaster?.isReady && postmaster.pid === child.pid) return postmaster
      if (ended !== undefined)
        throw new ServerCannotRun(`The embedded database did not start: ${ended}. Its last words: ${await lastWords(layout.log, written)}`)
      await wait(15)
    }
  } finally {
    await log.close()
  }
}

/** Stops the server the quick and clean way: clients are told, everything is written, no recovery is needed next time. */
export async function halt(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid); waited += 20) {
    // What is committed is safe in the write-ahead log, so a server that will not end in a minute may be stopped hard.
    if (waited === 60_000) process.kill(pid, 'SIGQUIT')
    if (waited > 90_000) throw new ServerCannotRun(`The embedded database (process ${pid}) does not stop.`)
    await wait(20)
  }
}

async function keepLogShort(log: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  )
  if (size > 10_000_000) await rename(log, `${log}.old`)
}

async function lastWords(log: string, from: number): Promise<string> {
  const text = (await readFile(log)).subarray(from).toString()
  const lines = text.trim().split('\n')
  return (
    lines
      .filter((line) => /FATAL|PANIC|ERROR|error/.test(line))
      .slice(-3)
      .join(' ') || lines.slice(-3).join(' ')
  ).slice(0, 600)
}
