import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Egress, guardedFetch, type NotFetched, openInternet } from './guardedFetch.ts'

const limits = { bytes: 10_000, milliseconds: 2_000, redirects: 5 }
/** Lets the test reach its own server by this name, and nothing else. */
const ownServer: Egress = {
  resolve: async (host) => (host === 'feed.test' ? ['127.0.0.1'] : []),
  mayConnect: (address) => address === '127.0.0.1',
}

const seen: http.IncomingMessage[] = []
const server = http.createServer((request, response) => {
  seen.push(request)
  const path = request.url ?? ''
  const hop = /^\/hop\/(\d+)$/.exec(path)
  if (hop) return response.writeHead(302, { location: hop[1] === '0' ? '/plain' : `/hop/${Number(hop[1]) - 1}` }).end()
  if (path.startsWith('/to?')) return response.writeHead(301, { location: decodeURIComponent(path.slice(4)) }).end()
  if (path === '/big') return response.end('x'.repeat(20_000))
  if (path === '/slow') return response.write('x')
  if (path === '/busy') return response.writeHead(429, { 'retry-after': '7' }).end()
  return response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'a=b' }).end('hello')
})
let base = ''

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://feed.test:${(server.address() as AddressInfo).port}`
})
afterAll(
  () =>
    new Promise((closed) => {
      server.closeAllConnections()
      server.close(closed)
    }),
)

const fetchOwn = (path: string, egress: Egress = ownServer) =>
  guardedFetch(path.startsWith('/') ? `${base}${path}` : path, { limits, egress })
const why = async (asked: ReturnType<typeof fetchOwn>): Promise<NotFetched['why'] | 'fetched'> => {
  const answer = await asked
  return answer.ok ? 'fetched' : answer.reason.why
}

describe('fetching what somebody else named the address of', () => {
  it('brings what is there', async () => {
    expect(await fetchOwn('/plain')).toMatchObject({
      ok: true,
      value: { status: 200, contentType: 'text/plain', bytes: Buffer.from('hello') },
    })
  })

  it('follows five redirects and not a sixth', async () => {
    expect(await why(fetchOwn('/hop/4'))).toBe('fetched')
    expect(await why(fetchOwn('/hop/5'))).toBe('too-many-redirects')
  })

  it.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:8080/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://192.168.0.1:8080/',
  ])('refuses %s, named outright or redirected to', async (address) => {
    expect(await why(guardedFetch(address, { limits }))).toBe('address-not-public')
    expect(await why(fetchOwn(`/to?${encodeURIComponent(address)}`, onlyTheFirst()))).toBe('address-not-public')
  })

  it('refuses a name of which one address is private', async () => {
    const mixed: Egress = { resolve: async () => ['81.2.69.142', '10.0.0.1'], mayConnect: (address) => !address.startsWith('10.') }
    expect(await why(guardedFetch('http://mixed.test/', { limits, egress: mixed }))).toBe('address-not-public')
  })

  it('connects to the address it checked, however often the name changes its mind', async () => {
    let asked = 0
    const rebinding: Egress = {
      resolve: async () => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']),
      mayConnect: (address) => address === '127.0.0.1',
    }
    expect(await why(guardedFetch(base, { limits, egress: rebinding }))).toBe('fetched')
    expect(asked).toBe(1)
  })

  it.each([
    ['ftp://feed.test/x', 'address-not-allowed'],
    ['file:///etc/passwd', 'address-not-allowed'],
    ['http://feed.test:25/', 'address-not-allowed'],
    ['http://me:secret@feed.test/', 'address-has-password'],
    ['not an address', 'address-wrong'],
    ['http://nowhere.test/', 'address-not-found'],
  ])('refuses %s', async (address, reason) => {
    expect(await why(fetchOwn(address))).toBe(reason)
  })

  it('stops at its limits of size and time', async () => {
    expect(await why(fetchOwn('/big'))).toBe('answer-too-big')
    expect(await why(guardedFetch(`${base}/slow`, { limits: { ...limits, milliseconds: 300 }, egress: ownServer }))).toBe('answer-too-slow')
  })

  it('passes on when to come back', async () => {
    expect(await fetchOwn('/busy')).toMatchObject({ ok: true, value: { status: 429, retryAfter: 7 } })
  })

  it('sends no cookie and no credentials, even after being given a cookie', async () => {
    await fetchOwn('/plain')
    await fetchOwn('/plain')
    expect(seen.every(({ headers }) => headers.cookie === undefined && headers.authorization === undefined)).toBe(true)
  })
})

/** Allows the first connection, to the test's own server; the next address is judged as on the open internet. */
function onlyTheFirst(): Egress {
  let asked = 0
  return {
    ...ownServer,
    mayConnect: (address) => {
      asked += 1
      return asked === 1 || openInternet.mayConnect(address)
    },
  }
}
