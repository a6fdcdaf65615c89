import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Egress } from '../../../../platform/egress/guardedFetch.ts'
import { limits } from '../limits.ts'
import { openUrl } from './openUrl.ts'

/** Lets the test reach its own server by this name; every other address is judged as not public. */
const ownServer: Egress = {
  resolve: async (host) => (host === 'feed.test' ? ['127.0.0.1'] : ['10.0.0.1']),
  mayConnect: (address) => address === '127.0.0.1',
}

type Answer = { readonly status?: number; readonly headers?: http.OutgoingHttpHeaders; readonly body?: unknown }
let answers: Readonly<Record<string, Answer | (() => Answer)>>
let asked: string[]
let server: http.Server
let base: string

beforeEach(async () => {
  asked = []
  server = http.createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const found = answers[path]
    const { status = 200, headers = {}, body } = (typeof found === 'function' ? found() : found) ?? { status: 404 }
    response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://feed.test:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((closed) => server.close(closed)))

const waits: number[] = []
const open = (path: string) =>
  openUrl(`${base}${path}`, {
    limits,
    egress: ownServer,
    wait: async (time) => {
      waits.push(time)
    },
    told: () => undefined,
    stop: new AbortController().signal,
  })
const page = (number: number, total: number, contents: readonly unknown[]) => ({
  body: { total_items: total, total_pages: total, page_number: number, size: contents.length, contents },
})
const whole = (id: string) => ({ id, name: id, status: 'active', schedules: [] })
const summary = (id: string) => ({ id, name: id, status: 'active' })
const brought = async (path: string) => {
  const feed = await open(path)
  return feed.ok ? { ...feed.value, files: feed.value.files.map(({ name }) => name) } : feed
}

describe('an Open Referral API', () => {
  it('is read from its root, page after page', async () => {
    answers = {
      '/api': { body: { version: 'HSDS-UK-3.0', openapi_url: 'x' } },
      '/api/services': page(1, 3, [whole('a')]),
      '/api/services?page=2': page(2, 3, [whole('b')]),
      '/api/services?page=3': page(3, 3, [whole('c')]),
    }
    expect(await brought('/api')).toMatchObject({
      name: 'feed.test-api',
      isWhole: true,
      files: ['/api/services', '/api/services?page=2', '/api/services?page=3'],
    })
  })

  it('that lists only summaries is asked for each record, and one that cannot be had stays a summary', async () => {
    answers = {
      '/services': page(1, 1, [summary('a'), summary('b')]),
      '/services/a': { body: { ...whole('a'), fees: 'Free' } },
      '/services/b': { status: 500 },
    }
    expect(await brought('/services')).toMatchObject({ hasSummariesToo: true, withoutDetails: ['b'], files: ['/services/a', '/services'] })
  })

  it('that has no page for single records is taken as it is', async () => {
    answers = { '/services': page(1, 1, ['a', 'b', 'c', 'd', 'e'].map(summary)) }
    expect(await brought('/services')).toMatchObject({ hasSummariesToo: false, files: ['/services'] })
    expect(asked).toHaveLength(4)
  })

  it('that answers every page with the first is not taken for the whole', async () => {
    const first = page(1, 3, [whole('a')])
    answers = { '/services': first, '/services?page=2': first }
    expect(await brought('/services')).toMatchObject({ isWhole: false, files: ['/services'] })
  })

  it('that is busy is waited for as long as it asks', async () => {
    let tries = 0
    answers = {
      '/services': () => {
        tries += 1
        return tries === 1 ? { status: 429, headers: { 'retry-after': '3' } } : page(1, 1, [whole('a')])
      },
    }
    expect(await brought('/services')).toMatchObject({ isWhole: true })
    expect(waits).toContain(3000)
  })

  it('that breaks on one page gives nothing, rather than a part', async () => {
    answers = { '/services': page(1, 2, [whole('a')]), '/services?page=2': { status: 500 } }
    expect(await brought('/services')).toMatchObject({ ok: false, reason: { why: 'answer-not-ok', details: { status: 500 } } })
  })
})

describe('a file on the web', () => {
  it('is read packed or not', async () => {
    answers = { '/feed.json.gz': { body: gzipSync(JSON.stringify([whole('a')])) } }
    expect(await brought('/feed.json.gz')).toMatchObject({ name: 'feed.test-feed', files: ['/feed.json.gz'] })
  })

  it('that leads into a private network is refused, and nobody there hears of it', async () => {
    answers = { '/feed.json': { status: 302, headers: { location: 'http://intranet.test/secrets' } } }
    expect(await brought('/feed.json')).toMatchObject({
      ok: false,
      reason: { why: 'address-not-public', details: { address: 'http://intranet.test/secrets' } },
    })
  })
})
