import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/app.ts'
import { modules } from '../../src/modules.ts'
import type { FaultReport } from '../../src/platform/http/faults.ts'
import { type RunningServer, serveSite } from '../../src/platform/http/server.ts'
import { aHouse, type House } from '../support/house.ts'
import { runsOf } from './askAll.ts'
import { insideShown } from './judge.ts'

const { times } = runsOf(1_000)
const faults: FaultReport[] = []
let house: House
let server: RunningServer
beforeAll(async () => {
  house = await aHouse({ modules })
  server = await serveSite(buildSite({ app: house.app, report: (fault) => faults.push(fault) }), { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.drain(0)
  await house.close()
})

/** Bytes for a server, in pieces, and how the sender leaves. */
type Spoken = { readonly pieces: readonly string[]; readonly pause: number; readonly ends: 'waits' | 'half-closes' | 'breaks-off' }

const odd = fc.constantFrom(
  '\u0000',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u007f',
  '\u00ff',
  ':',
  ';',
  '%',
  '\\',
  'é',
  '\ud83c\udf33',
  'x'.repeat(9_000),
  'x'.repeat(70_000),
)
const word = fc.oneof(odd, fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }))
const method = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('GET', 'POST', 'HEAD', 'CONNECT', 'TRACE', 'get', 'G E T', 'PRI') }, word)
const target = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '/',
      '/find?need=x',
      '*',
      '',
      '//x',
      'http://elsewhere.example/',
      'elsewhere.example:443',
      '/%00',
      '/%E0%A4%A',
      '/..%2f..',
      '/sign-in',
      '/\u00ff',
    ),
  },
  word,
)
const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/1.1 x', '', 'http/1.1')
const header = fc.oneof(
  fc.constantFrom(
    'host: x',
    'host: x\r\nhost: y',
    'content-length: 5',
    'content-length: -1',
    'content-length: 99999999999999999999',
    'content-length: 3\r\ncontent-length: 4',
    'transfer-encoding: chunked',
    'transfer-encoding: chunked\r\ncontent-length: 3',
    'transfer-encoding: gzip, chunked',
    'connection: close',
    'connection: upgrade\r\nupgrade: websocket',
    'expect: 100-continue',
    'expect: odd',
    'range: bytes=0-,0-,0-',
    'cookie: hedgerow=\u00ff',
    'content-type: application/x-www-form-urlencoded',
    ' folded',
    ': nameless',
    'na me: x',
    'host:\u0000',
  ),
  fc.tuple(word, word).map(([name, value]) => `${name}: ${value}`),
)
const body = fc.constantFrom(
  '',
  'a=b&c',
  '5\r\nhello\r\n0\r\n\r\n',
  'ffffffffffffffff\r\n',
  'zz\r\n',
  '0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
  '\u0000'.repeat(300),
)
const request = fc
  .tuple(method, target, version, fc.array(header, { maxLength: 5 }), body)
  .map(([verb, path, spoken, headers, sent]) => `${verb} ${path} ${spoken}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n${sent}`)
const spoken: fc.Arbitrary<Spoken> = fc.record({
  // One, several in one go, or one that comes in pieces.
  pieces: fc.oneof(
    request.map((one) => [one]),
    fc.array(request, { minLength: 2, maxLength: 4 }).map((all) => [all.join('')]),
    request.map((one) => [one.slice(0, 7), one.slice(7, 30), one.slice(30)]),
    word.map((one) => [one]),
  ),
  pause: fc.constantFrom(0, 0, 0, 15),
  ends: fc.constantFrom('waits', 'half-closes', 'half-closes', 'breaks-off'),
})

/** Says it, and answers with what was heard back until the server closed, fell silent, or nobody listened any more. */
function say({ pieces, pause, ends }: Spoken): Promise<string> {
  return new Promise((settle) => {
    let heard = ''
    const socket = connect(server.port, '127.0.0.1')
    const end = () => {
      socket.destroy()
      settle(heard)
    }
    const silence = setTimeout(end, 400)
    socket.on('data', (piece) => {
      heard += piece.toString('latin1')
      silence.refresh()
    })
    socket.on('error', end)
    socket.on('close', end)
    socket.on('connect', async () => {
      for (const piece of pieces) {
        if (pause > 0) await new Promise((next) => setTimeout(next, pause))
        if (!socket.destroyed) socket.write(Buffer.from(piece, 'latin1'))
      }
      if (ends === 'half-closes') socket.end()
      if (ends === 'breaks-off') end()
    })
  })
}

describe('bytes that no browser would send', () => {
  it(
    'break nothing, show no inside, and leave the server answering',
    async () => {
      const all = fc.sample(spoken, { seed: 1, numRuns: times })
      let next = 0
      let heard = 0
      const speaker = async (): Promise<void> => {
        for (let one = all[next++]; one !== undefined; one = all[next++]) {
          const answer = await say(one)
          if (answer !== '') heard += 1
          expect(answer, JSON.stringify(one)).not.toMatch(/^HTTP\/1\.1 5\d\d/m)
          expect(insideShown(answer), JSON.stringify(one)).toBeUndefined()
        }
      }
      await Promise.all(Array.from({ length: 24 }, speaker))
      expect(faults).toEqual([])
      expect(heard).toBeGreaterThan(times / 3)
      expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200)
    },
    Math.max(120_000, times * 60),
  )

  it('that stop coming in the middle are cut off, and hold nobody else up', async () => {
    const stalled = [
      'GET / HTTP/1.1\r\nhost: x\r\nx-slow: ',
      'POST /sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 500\r\n\r\na=',
    ]
    const held = Array.from({ length: 60 }, (_, place) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(stalled[place % 2] ?? ''))
      return socket.on('error', () => undefined)
    })
    const began = performance.now()
    expect((await fetch(`http://127.0.0.1:${server.port}/help/crisis`)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(5_000)
    const [headersCut] = held
    await new Promise((settle) => headersCut?.once('close', settle).resume())
    expect(performance.now() - began).toBeLessThan(20_000)
    for (const socket of held) socket.destroy()
  }, 60_000)
})
