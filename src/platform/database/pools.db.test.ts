import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { testServer } from '../../../test/support/postgres.ts'
import type { Login } from './login.ts'
import { endPool, openPools } from './pools.ts'

describe('ending a pool', () => {
  it('waits until every connection is gone, so that a server that stops next cuts none off', async () => {
    const pool = new pg.Pool({ ...testServer().admin, max: 16 })
    const isGone: (() => boolean)[] = []
    pool.on('connect', ({ connection }) => isGone.push(() => connection.stream.closed))
    await Promise.all(Array.from({ length: 16 }, () => pool.query('select pg_sleep(0.05)')))
    expect(isGone.map((ask) => ask())).toEqual(Array(16).fill(false))
    await endPool(pool)
    expect(isGone.map((ask) => ask())).toEqual(Array(16).fill(true))
  })

  it('is over at once when nothing was ever opened', async () => {
    const pool = new pg.Pool({ ...testServer().admin, max: 2 })
    const from = performance.now()
    await endPool(pool)
    expect(performance.now() - from).toBeLessThan(500)
  })
})

const ready = Buffer.from('Z\0\0\0\x05I', 'latin1')
const words = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0', 'latin1')
const dying = Buffer.concat([Buffer.from('E'), Buffer.from([0, 0, 0, words.length + 4]), words])

/** Stands between us and the server: when it lets a connection in, it says in the same packet that it dies. */
async function aDyingServer(login: Login): Promise<Server> {
  const between = createServer((ours) => {
    const theirs = login.host.startsWith('/') ? connect(`${login.host}/.s.PGSQL.${login.port}`) : connect(login.port, login.host)
    ours.pipe(theirs)
    theirs.on('data', (piece) => {
      if (piece.subarray(-6).equals(ready)) ours.end(Buffer.concat([piece, dying]))
      else ours.write(piece)
    })
    for (const socket of [ours, theirs]) socket.on('error', () => undefined)
    ours.on('close', () => theirs.destroy())
  })
  await new Promise<void>((listening) => between.listen(0, '127.0.0.1', () => listening()))
  return between
}

describe('a server that dies in the moment it lets a connection in', () => {
  const unheard: Error[] = []
  const listen = (fault: Error): void => void unheard.push(fault)
  process.on('uncaughtException', listen)
  afterAll(() => void process.off('uncaughtException', listen))

  it('fails what was asked, and does not end the process', async () => {
    const { admin } = testServer()
    const server = await aDyingServer(admin)
    const { port } = server.address() as AddressInfo
    const { main } = openPools({ ...admin, host: '127.0.0.1', port }, 2)
    const client = await main.connect()
    await expect(client.query('select 1')).rejects.toThrow()
    client.release()
    expect(unheard).toEqual([])
    await endPool(main)
    server.close()
  })
})
