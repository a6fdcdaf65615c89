import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Login } from '../../src/platform/database/login.ts'

/**
 * Stands between the app and its database. `closed`: nobody is there. `frozen`: everything is taken and nothing said. `vanished`: the
 * same for the connections there are, while new ones are let through.
 */
export type GateState = 'open' | 'closed' | 'frozen' | 'vanished'
export type Gate = { readonly login: Login; readonly set: (state: GateState) => void; readonly close: () => void }

export async function aGate(login: Login): Promise<Gate> {
  let state: GateState = 'open'
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer((ours) => {
    if (state === 'closed') return ours.destroy()
    const theirs = login.host.startsWith('/') ? connect(`${login.host}/.s.PGSQL.${login.port}`) : connect(login.port, login.host)
    const pair = [ours, theirs] as const
    pairs.add(pair)
    for (const [one, other] of [pair, [theirs, ours] as const]) {
      one.pipe(other)
      one.on('error', () => undefined)
      one.on('close', () => {
        pairs.delete(pair)
        other.destroy()
      })
      if (state === 'frozen') one.pause()
    }
    return undefined
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.address() as AddressInfo
  return {
    login: { ...login, host: '127.0.0.1', port },
    set: (next) => {
      state = next
      for (const socket of [...pairs].flat()) {
        if (next === 'closed') socket.destroy()
        else if (next === 'frozen' || next === 'vanished') socket.pause()
        else socket.resume()
      }
    },
    close: () => {
      for (const socket of [...pairs].flat()) socket.destroy()
      server.close()
    },
  }
}
