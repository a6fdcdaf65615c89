import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Login } from '../../src/platform/database/login.ts'
import { osUserForServer } from '../../src/platform/database/server/osUser.ts'

const program = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'].find((path) => existsSync(path))
/** Whether this machine has PgBouncer (`apt-get install pgbouncer`); without it the tests say that they are skipped. */
export const hasPgBouncer = program !== undefined

/** PgBouncer in transaction mode before one login's database: fewer connections than clients, so that they are truly shared. */
export type Pooler = { readonly login: Login; readonly close: () => Promise<void> }

export async function aPooler(login: Login, connections: number): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-pooler-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  writeFileSync(join(folder, 'users.txt'), `"${login.user}" "${login.password}"\n`, { mode: 0o644 })
  writeFileSync(join(folder, 'pgbouncer.ini'), settings({ login, port, folder, connections }), { mode: 0o644 })
  // It refuses to run as root.
  const account = osUserForServer()
  const child = spawn(program ?? 'pgbouncer', [join(folder, 'pgbouncer.ini')], {
    cwd: '/',
    stdio: 'ignore',
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  })
  await untilListening(port, child)
  const { isDirect: _, ...plain } = login
  return {
    login: { ...plain, host: '127.0.0.1', port },
    close: async () => {
      child.kill('SIGINT')
      await Promise.race([once(child, 'exit'), wait(3_000)])
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Before = { readonly login: Login; readonly port: number; readonly folder: string; readonly connections: number }

function settings({ login, port, folder, connections }: Before): string {
  return `[databases]
${login.database} = host=${login.host} port=${login.port} dbname=${login.database}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 200
ignore_startup_parameters = extra_float_digits
`
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    const isOpen = await new Promise<boolean>((settle) => {
      const socket = connect(port, '127.0.0.1', () => settle(true))
      socket.on('error', () => settle(false))
      socket.on('connect', () => socket.end())
    })
    if (isOpen) return
    if (child.exitCode !== null || waited > 10_000) throw new Error(`PgBouncer does not listen (exit ${child.exitCode})`)
    await wait(50)
  }
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const given = probe.address()
      probe.close(() => settle(typeof given === 'object' && given !== null ? given.port : 0))
    })
  })
}
