import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedCall, NoAnswer } from './guardedCall.ts'
import { openInternet } from './guardedFetch.ts'

const limits = { bytes: 1000, milliseconds: 300 }
const asked: string[] = []
let server: Server
let here: URL

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.url === '/slow') return
    if (request.url === '/elsewhere') return void answer.writeHead(302, { location: '/never' }).end()
    request.on('data', () => undefined)
    request.on('end', () => answer.end(request.url === '/big' ? 'x'.repeat(2000) : 'here'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  here = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterAll(() => new Promise((closed) => server.close(closed)))

const call = (address: string, host = here) =>
  guardedCall(address, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'words' }, { host, limits })

describe('a call to a host the operator named', () => {
  it('reaches it, even at an address of our own network: the operator may have it there', async () => {
    const answer = await call(`${here.origin}/`)
    expect([answer.status, await answer.text()]).toEqual([200, 'here'])
  })

  it('goes to no other host without https', async () => {
    await expect(call(`${here.origin}/`, new URL('http://127.0.0.1:1'))).rejects.toThrow(NoAnswer)
    await expect(call('http://auth.example/', new URL('https://auth.example'))).rejects.toThrow('Only https')
  })

  it.each(['https://127.0.0.1/', 'https://169.254.169.254/latest', 'https://[::1]/', 'https://10.0.0.7/'])(
    'is not led into our network by what that host names: %s',
    async (address) => {
      await expect(call(address, new URL('https://auth.example'))).rejects.toThrow('address-not-public')
    },
  )

  it('is not led there by a name either', async () => {
    const egress = { ...openInternet, resolve: async () => ['93.184.215.14', '192.168.0.1'] }
    const asking = guardedCall('https://keys.example/', { method: 'GET', headers: {} }, { host: here, limits, egress })
    await expect(asking).rejects.toThrow('address-not-public')
  })

  it('follows nobody elsewhere', async () => {
    expect((await call(`${here.origin}/elsewhere`)).status).toBe(302)
    expect(asked).not.toContain('POST /never')
  })

  it('is held up neither by a long answer nor by none', async () => {
    await expect(call(`${here.origin}/big`)).rejects.toThrow('answer-too-big')
    await expect(call(`${here.origin}/slow`)).rejects.toThrow('answer-too-slow')
  })
})
