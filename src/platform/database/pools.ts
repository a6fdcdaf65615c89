import { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Login } from './login.ts'

/** The app's connections; `isDirect` when no pooler stands in between. */
export type Pools = { readonly main: pg.Pool; readonly isDirect: boolean }

/**
 * Longer than the server lets a statement or a waiting transaction of the app take (roles.ts): a connection on which something was
 * asked and nothing was heard for so long has lost its other end, as when a machine or the network between was taken away.
 */
export const deadAfterMilliseconds = 75_000

/** Opens nothing yet: connections are made when they are first needed. One that says nothing for `deadAfter` milliseconds is given up. */
export function openPools(login: Login, most: number, { deadAfter = 0 }: { readonly deadAfter?: number } = {}): Pools {
  const main = new pg.Pool({
    ...login,
    max: most,
    application_name: 'hedgerow',
    pipeline: true,
    types: { getTypeParser },
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  })
  // A connection that breaks while nobody uses it is replaced when the next one asks.
  main.on('error', () => undefined)
  // A server that dies tells it in the same breath in which it lets a connection in, before whoever asked for the connection can
  // listen; an error nobody listens to would end the process. What was asked on such a connection fails by itself.
  main.on('connect', (client) => {
    client.on('error', () => undefined)
    const { stream } = client.connection
    if (stream instanceof Socket) stream.setTimeout(deadAfter, () => stream.destroy())
  })
  return { main, isDirect: login.isDirect ?? false }
}

/**
 * Ends a pool and waits until its connections are gone. `pg` says a pool has ended as soon as it has asked its connections to close:
 * a server that is stopped right then still finds them open, and tells each that it was cut off.
 */
export async function endPool(pool: pg.Pool): Promise<void> {
  const open = pool.totalCount
  const gone = new Promise<void>((settle) => {
    let left = open
    if (left === 0) settle()
    pool.on('remove', () => {
      left -= 1
      if (left === 0) settle()
    })
  })
  await pool.end()
  // A server that hangs, or a connection that never came about, is not waited for.
  await Promise.race([gone, wait(2000, undefined, { ref: false })])
}

/** Takes a connection for a while; one that broke meanwhile is not given to anybody else. */
export async function withConnection<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await connected(pool)
  let broken: Error | undefined
  const notice = (fault: Error): void => {
    broken = fault
  }
  client.on('error', notice)
  try {
    return await use(client)
  } finally {
    client.off('error', notice)
    client.release(broken ?? false)
  }
}

/** Takes a connection, and waits a little for a server that is just starting again. */
export async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  for (let waited = 0; ; waited += 150) {
    try {
      return await pool.connect()
    } catch (fault) {
      if (waited > 10_000 || !isComingBack(fault)) throw fault
      await wait(150)
    }
  }
}

/** No socket yet, nobody listening, starting up, shutting down: what a client sees while a server restarts. */
function isComingBack(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  return code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03' || code === '57P01'
}

const int8 = 20
const date = 1082
const timestamptz = 1184

/** A calendar day stays text (a Date would move it by the time zone), a big count is a number as long as it is exact. */
function getTypeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (format !== 'binary' && type === int8) return exactNumber
  if (format !== 'binary' && type === date) return (text) => text
  if (format !== 'binary' && type === timestamptz) return instant
  return pg.types.getTypeParser(type, format ?? 'text')
}

function exactNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large to be counted exactly`)
  return number
}

function instant(text: string): Date {
  if (text === 'infinity' || text === '-infinity') throw new RangeError('An endless time was read from the database')
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
}
