import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { buildSite } from '../../app.ts'
import { route } from '../../kernel/route.ts'
import type { Module } from '../module.ts'
import { page } from './page.ts'
import { type RunningServer, serveSite } from './server.ts'

const slowPage = page({
  at: route('/slow'),
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'test.slow', per: 'address', most: 3, withinSeconds: 3600 },
  load: async () => wait(300, 'slept'),
  show: (visit) => ({ title: 'Slow', body: visit.formGuards() }),
  submit: async () => ({ redirectTo: '/' }),
})
const things: Module = { name: 'things', pages: [slowPage], jobs: [], listens: {} }

let house: House
let server: RunningServer
beforeAll(async () => {
  house = await aHouse()
  server = await serveSite(buildSite({ app: house.app, modules: [things] }), { host: '127.0.0.1', port: 0 })
})
afterAll(() => house.close())
const at = (path: string) => `http://127.0.0.1:${server.port}${path}`

/** What the server says to bytes that no browser would send. */
function answerTo(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
      socket.end()
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
}

describe('the server', () => {
  it('answers over the wire, compressed, from an address it knows', async () => {
    const answer = await fetch(at('/leave'), { redirect: 'manual' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('clear-site-data')).toContain('"cookies"')
  })

  it('refuses headers beyond 16 KB and an address beyond 8,000 letters', async () => {
    expect(await answerTo(`GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/)
    expect((await fetch(at(`/slow?q=${'x'.repeat(9000)}`))).status).toBe(400)
  })

  it.each([
    'GET /%00 HTTP/1.1',
    'GET /%E0%A4%A HTTP/1.1',
    'GET //evil.example/x HTTP/1.1',
    'GET /slow/../../etc/passwd HTTP/1.1',
    'GET /assets/..%2f..%2fpackage.json HTTP/1.1',
  ])('answers %s without breaking', async (line) => {
    expect(await answerTo(`${line}\r\nhost: evil.example\r\nconnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 (400|404) /)
  })

  it('reads no more than 64 KB of a form whose length was not declared', async () => {
    const piece = `2800\r\nwords=${'x'.repeat(10_234)}\r\n`
    const head = 'POST /slow HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n\r\n'
    expect(await answerTo(head + piece.repeat(20))).toMatch(/^HTTP\/1.1 413/)
  })

  it('counts an address block over the wire', async () => {
    const statuses: number[] = []
    for (let asked = 0; asked < 5; asked += 1) statuses.push((await fetch(at('/slow'))).status)
    expect(statuses.at(-1)).toBe(429)
  })

  it('ends what is under way before it stops, and takes nothing new', async () => {
    house.clock.forward({ hours: 2 })
    const underWay = fetch(at('/slow'))
    await wait(100)
    const drained = server.drain(5000)
    await expect(fetch(at('/healthz'))).rejects.toThrow()
    expect((await underWay).status).toBe(200)
    await drained
  })
})
