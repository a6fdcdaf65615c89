import { execFileSync, spawnSync } from 'node:child_process'

/** The account of the operating system the server runs under; undefined means our own. PostgreSQL refuses to run as root. */
export type OsUser = { readonly name: string; readonly uid: number; readonly gid: number }

/** As root: the account `postgres` where there is one, else `nobody`. As anybody else: no change of account. */
export function osUserForServer(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = accountNamed('postgres') ?? accountNamed('nobody')
  if (found === undefined) {
    throw new ServerCannotRun(
      'You are root, and PostgreSQL never runs as root. Make an account for it (useradd --system postgres) or start Hedgerow as an ordinary user.',
    )
  }
  return found
}

/** Whether that account can reach a folder or file: asked of the system itself, so that access lists count too. */
export function canReach(user: OsUser | undefined, path: string): boolean {
  if (user === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0
}

/** The server cannot be started, and the operator can do something about it: the message says what. */
export class ServerCannotRun extends Error {
  override readonly name = 'ServerCannotRun'
}

function accountNamed(name: string): OsUser | undefined {
  try {
    const read = (flag: string): number => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    return { name, uid: read('-u'), gid: read('-g') }
  } catch {
    return undefined
  }
}
