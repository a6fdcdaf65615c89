import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { secretIn } from '../../crypto/secretFile.ts'
import type { Layout } from './layout.ts'
import { ServerCannotRun } from './osUser.ts'

const run = promisify(execFile)
/** The superuser of the embedded server: makes roles and databases, runs migrations, serves no page. */
export const bootstrapUser = 'hedgerow_bootstrap'

/** Makes the cluster when there is none, and refuses one that another version of PostgreSQL wrote. */
export async function ensureCluster(layout: Layout, isDurable: boolean): Promise<void> {
  const version = await readFile(join(layout.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined || existsSync(unfinishedMark(layout))) return makeCluster(layout, isDurable)
  if (Number(version) !== layout.major) {
    throw new ServerCannotRun(
      `The data in ${layout.cluster} was written by PostgreSQL ${version.trim()}; this Hedgerow brings ${layout.major}. Go back to the earlier Hedgerow, make a backup there, and restore it here.`,
    )
  }
}

/** The superuser's password, made once. It lies beside the master key: whoever can read the one can read the other. */
export function bootstrapPassword(keys: string): Promise<string> {
  return secretIn(keys, 'postgres.password')
}

async function makeCluster(layout: Layout, isDurable: boolean): Promise<void> {
  await emptied(layout)
  const passwordFile = join(layout.socketFolder, `password-${process.pid}`)
  await writeFile(passwordFile, await bootstrapPassword(layout.keys), { mode: 0o600 })
  if (layout.osUser !== undefined) await chown(passwordFile, layout.osUser.uid, layout.osUser.gid)
  const wishes = [
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    ...locale(layout.major),
    isDurable ? '--data-checksums' : '--no-sync',
  ]
  try {
    await run(join(layout.bin, 'initdb'), ['-D', layout.cluster, '-U', bootstrapUser, ...wishes], {
      ...account(layout),
      cwd: '/',
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
    })
  } catch (fault) {
    const said = fault !== null && typeof fault === 'object' && 'stderr' in fault ? String(fault.stderr).trim() : String(fault)
    throw new ServerCannotRun(`The embedded database could not be made in ${layout.cluster}: ${said.slice(-500)}`)
  } finally {
    await rm(passwordFile, { force: true })
  }
  await writeFile(
    join(layout.cluster, 'pg_hba.conf'),
    '# Written by Hedgerow: local sockets only, always with a password.\nlocal all all scram-sha-256\n',
  )
  await rm(unfinishedMark(layout))
}

/** While this file is there, the cluster was not finished, and nothing of anybody's is in it. */
function unfinishedMark(layout: Layout): string {
  return join(layout.dataFolder, 'postgres.unfinished')
}

/** Sorting by code point is the same everywhere and for ever; people's sort order is made in the app. */
function locale(major: number): string[] {
  return major >= 17 ? ['--locale-provider=builtin', '--locale=C.UTF-8'] : ['--locale=C']
}

/** Clears away what a start that was killed half-way left, and nothing else. */
async function emptied(layout: Layout): Promise<void> {
  const left = await readdir(layout.cluster)
  if (left.length > 0 && !existsSync(unfinishedMark(layout))) {
    throw new ServerCannotRun(
      `${layout.cluster} holds files that are not a database of ours (${left.slice(0, 3).join(', ')}). Move them away or set HEDGEROW_DATA to another folder.`,
    )
  }
  await writeFile(unfinishedMark(layout), 'The database beside this file is being made.\n')
  for (const name of left) await rm(join(layout.cluster, name), { recursive: true })
}

function account(layout: Layout): { uid?: number; gid?: number } {
  return layout.osUser === undefined ? {} : { uid: layout.osUser.uid, gid: layout.osUser.gid }
}
