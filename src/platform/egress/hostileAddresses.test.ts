import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Egress, guardedFetch, openInternet } from './guardedFetch.ts'

/** Ways to write "this machine" or "a machine next door" that a careless check lets through; `port` is where our canary listens. */
const written = (port: number): readonly string[] =>
  [
    ...[
      '127.0.0.1',
      '127.1',
      '127.0.0.2',
      '0x7f.0.1',
      '10.1',
      '192.168.257',
      '[fec0::1]',
      '[::ffff:0:127.0.0.1]',
      '127.0.1',
      '127.255.255.254',
      '0',
      '0.0.0.0',
      '0.0',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0x7f.0x0.0x0.0x1',
      '0177.0.0.1',
      '017700000001',
    ],
    ...[
      '0177.0x0.0.1',
      '127.0.0.1.',
      'localhost',
      'LOCALHOST',
      'localhost.',
      '①②⑦.⓪.⓪.①',
      '127。0。0。1',
      '%31%32%37.0.0.1',
      '[::1]',
      '[::]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
    ],
    ...[
      '[::ffff:7f00:1]',
      '[0:0:0:0:0:ffff:7f00:1]',
      '[::127.0.0.1]',
      '[::7f00:1]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b::127.0.0.1]',
      '[2002:7f00:1::]',
      '[2001:0:7f00:1::]',
    ],
    ...[
      '10.0.0.1',
      '10.255.255.255',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '192.168.255.255',
      '3232235521',
      '0xc0a80001',
      '100.64.0.1',
      '100.127.255.255',
      '169.254.169.254',
    ],
    ...[
      '2852039166',
      '0xa9fea9fe',
      '0251.0376.0251.0376',
      '[::ffff:169.254.169.254]',
      '[fd00:ec2::254]',
      '[fe80::1]',
      '[fc00::1]',
      '[ff02::1]',
      '192.0.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ],
  ].map((host) => `http://${host}:${port}/`)

let canary: net.Server
let outer: http.Server
let packets = 0
let canaryPort = 0
let outerPort = 0
const limits = { bytes: 1000, milliseconds: 1500, redirects: 3 }

beforeAll(async () => {
  // IPv6 and IPv4 together: whatever is connected to on this machine is seen.
  canary = net.createServer((socket) => {
    packets += 1
    socket.destroy()
  })
  await new Promise<void>((listening) => canary.listen(0, '::', listening)).catch(() => undefined)
  canaryPort = (canary.address() as AddressInfo).port
  outer = http.createServer((request, response) =>
    response.writeHead(302, { location: inAscii(decodeURIComponent((request.url ?? '').slice('/to?'.length))) }).end(),
  )
  await new Promise<void>((listening) => outer.listen(0, '127.0.0.1', listening))
  outerPort = (outer.address() as AddressInfo).port
})
afterAll(async () => {
  outer.closeAllConnections()
  await Promise.all([new Promise((closed) => canary.close(closed)), new Promise((closed) => outer.close(closed))])
})

/** Headers hold ASCII only; a URL reads an escaped letter of a host as the letter. */
const inAscii = (address: string): string => address.replaceAll(/[^ -~]/g, encodeURIComponent)

/** Our own server is reached by its name once; whatever it leads to is judged as on the open internet. */
function ledBy(): Egress {
  let asked = 0
  return {
    resolve: async (host) => (host === 'feed.test' ? ['127.0.0.1'] : openInternet.resolve(host)),
    mayConnect: (address) => (asked++ === 0 ? true : openInternet.mayConnect(address)),
  }
}

describe('addresses that lead back into our own network', () => {
  it('are more than sixty, each once', () => {
    expect(written(1).length).toBeGreaterThanOrEqual(60)
    expect(new Set(written(1)).size).toBe(written(1).length)
  })

  it('get no packet when they are named outright', async () => {
    for (const address of written(canaryPort)) expect((await guardedFetch(address, { limits })).ok, address).toBe(false)
    expect(packets).toBe(0)
  })

  it('get no packet when a page of the outside world leads there', async () => {
    for (const address of written(canaryPort)) {
      const led = await guardedFetch(`http://feed.test:${outerPort}/to?${encodeURIComponent(address)}`, { limits, egress: ledBy() })
      expect(led.ok, address).toBe(false)
    }
    expect(packets).toBe(0)
  })

  it('get no packet when a name of the outside world resolves to them, first or the second time it is asked', async () => {
    for (const private_ of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', '169.254.169.254', '0.0.0.0']) {
      const lying: Egress = { ...openInternet, resolve: async () => [private_] }
      expect(await guardedFetch(`http://rebinding.test:${canaryPort}/`, { limits, egress: lying })).toMatchObject({
        ok: false,
        reason: { why: 'address-not-public' },
      })
      let asked = 0
      // The first answer is one that may be connected to and where nobody listens; the second would be the canary.
      const rebinding: Egress = {
        resolve: async () => (asked++ === 0 ? ['127.0.0.254'] : [private_]),
        mayConnect: (address) => address === '127.0.0.254',
      }
      await guardedFetch(`http://rebinding.test:${outerPort}/`, { limits, egress: rebinding })
      expect(asked).toBe(1)
    }
    expect(packets).toBe(0)
  })

  it('would have been seen: the canary sings when it is touched', async () => {
    await new Promise<void>((closed) =>
      net
        .connect(canaryPort, '127.0.0.1')
        .on('error', () => undefined)
        .on('close', () => closed()),
    )
    expect(packets).toBe(1)
  })
})
