import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aSite } from '../../../test/support/site.ts'
import type { Actor } from '../../kernel/actor.ts'
import { route } from '../../kernel/route.ts'
import type { Module } from '../module.ts'
import type { FaultReport } from './faults.ts'
import { page } from './page.ts'

const groups: Readonly<Record<string, string>> = { choir: 'Choir & friends', refuge: 'Hidden house' }
const findGroup = async (id: string) => (groups[id] === undefined ? undefined : { id, name: groups[id] })
const mayRead = (actor: Actor, { id }: { readonly id: string }) => id !== 'refuge' || actor.kind === 'member'
const groupId = '019ab000-0000-7000-8000-000000000001'

const groupPage = page({
  at: route('/groups/:group'),
  may: mayRead,
  records: 'nothing',
  load: (visit) => findGroup(visit.params.group),
  show: (visit, group) => ({
    title: group.name,
    body: (
      <>
        <h1>{group.name}</h1>
        <p>
          {visit.language} {visit.query.get('say')}
        </p>
      </>
    ),
  }),
})
const openPage = page({
  at: route('/open'),
  may: 'anyone',
  records: 'nothing',
  load: async () => 'open',
  show: () => ({ title: 'Open', body: <h1>Open</h1> }),
})
const formPage = page({
  at: route('/form'),
  may: 'anyone',
  records: 'nothing',
  load: async () => ({}),
  show: (visit) => ({
    title: 'Form',
    body: (
      <form method="post" action="/form">
        {visit.formGuards()}
      </form>
    ),
  }),
  submit: async ({ typed, onceKey }) => ({
    title: 'Sent',
    body: (
      <>
        <h1>Sent</h1>
        <p>
          {typed.words?.join('+')} {onceKey.length} {Object.keys(typed).join()}
        </p>
      </>
    ),
  }),
})
const recordedPage = page({
  at: route('/recorded'),
  may: 'anyone',
  records: { action: 'test.person-read', of: () => ({ kind: 'person', id: groupId }) },
  load: async () => ({}),
  show: () => ({ title: 'Recorded', body: <h1>A story about somebody</h1> }),
})
const brokenPage = page({
  at: route('/broken/:secret'),
  may: 'anyone',
  records: 'nothing',
  load: async () => {
    throw new Error('select * from person where name = Nia')
  },
  show: () => 'not-found',
})
const linkPage = page({
  at: route('/link/:token'),
  may: (actor) => actor.kind === 'link-holder',
  records: 'nothing',
  load: async (visit) => (visit.params.token === 'right' ? { id: groupId } : undefined),
  actsAs: (subject) => ({ kind: 'link-holder', purpose: 'person', subjectId: subject.id }),
  show: (visit) => ({ title: 'Link', body: <h1>{visit.actor.kind}</h1> }),
})
const limitedPage = page({
  at: route('/limited'),
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'test.limited', per: 'address', most: 2, withinSeconds: 600 },
  load: async () => ({}),
  show: () => ({ title: 'Limited', body: <h1>Limited</h1> }),
})

const faults: FaultReport[] = []
const things: Module = {
  name: 'things',
  pages: [groupPage, openPage, formPage, recordedPage, brokenPage, linkPage, limitedPage],
  jobs: [],
  listens: {},
}
let house: House
beforeAll(async () => {
  house = await aHouse({ startsAt: new Date('2026-05-04T09:00:00Z') })
})
afterAll(() => house.close())
const visitor = () => aSite(house, { modules: [things], report: (fault) => void faults.push(fault) })

describe('a page', () => {
  it('shows what was loaded, escaped, in the frame', async () => {
    const seen = await visitor().get('/groups/choir?say=<script>alert(1)</script>')
    expect(seen).toMatchObject({ status: 200, heading: 'Choir & friends' })
    expect(seen.html).toMatch(/^<!doctype html>/i)
    expect(seen.html).not.toContain('<script>alert')
    expect(seen.title).toContain('Choir & friends')
  })

  it('speaks the language of the link, the browser or the switch', async () => {
    const reader = visitor()
    expect((await reader.get('/groups/choir')).words).toContain('en')
    expect((await reader.get('/groups/choir?language=cy')).words).toContain('cy')
    expect((await reader.get('/groups/choir', { 'accept-language': 'cy-GB' })).html).toContain('lang="cy"')
  })

  it('that may not be seen is byte for byte the page that does not exist', async () => {
    const [forbidden, missing, unrouted] = [
      await visitor().get('/groups/refuge'),
      await visitor().get('/groups/nowhere'),
      await visitor().get('/no/such/address'),
    ]
    expect(forbidden.status).toBe(404)
    for (const other of [missing, unrouted]) {
      expect(forbidden.html).toBe(other.html)
      expect([...forbidden.headers]).toEqual([...other.headers])
    }
    expect(forbidden.html).not.toMatch(/refuge|Hidden/)
  })

  it('may be opened by the holder of a private link, and is then kept by nobody', async () => {
    const seen = await visitor().get('/link/right')
    expect(seen.heading).toBe('link-holder')
    expect(seen.headers.get('cache-control')).toBe('no-store')
    expect((await visitor().get('/link/wrong')).status).toBe(404)
  })

  it('that everybody sees alike is not sent twice to a browser that has it', async () => {
    const first = await visitor().get('/open')
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    const again = await visitor().get('/open', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([again.status, again.html]).toEqual([304, ''])
  })
})

describe('what the audit records', () => {
  it('is written for each look, before the page leaves', async () => {
    await visitor().get('/recorded')
    const { rows } = await looked()
    expect(rows).toEqual([{ actor: 'anyone', action: 'test.person-read', subject_id: groupId }])
  })

  it('fails closed: when it cannot be written, nothing is shown', async () => {
    await behindTheWalls('alter table audit_entry add constraint no_more check (false) not valid')
    const seen = await visitor().get('/recorded')
    await behindTheWalls('alter table audit_entry drop constraint no_more')
    expect(seen.status).toBe(500)
    expect(seen.html).not.toContain('A story about somebody')
  })
})

describe('an address with a slash at its end', () => {
  it('leads to the one without, whether or not anything is there', async () => {
    expect((await visitor().get('/open/?say=x')).leadsTo).toBe('/open?say=x')
    expect((await visitor().get('/no/such/address/')).leadsTo).toBe('/no/such/address')
  })
  it('never leads to another site', async () => {
    expect((await visitor().get('//evil.example/')).leadsTo).toBeUndefined()
    expect((await visitor().get('/%5Cevil.example/')).leadsTo ?? '').not.toMatch(/^\/?[\\/]/)
  })
})

describe('a form', () => {
  it('reads what was typed and the once-only key, and keeps its guards to itself', async () => {
    const person = visitor()
    expect((await person.get('/form')).headers.get('cache-control')).toBe('no-store')
    expect((await person.post('/form', { words: ['one', 'two\u0000'] })).words).toContain('one+two 36 words')
  })

  it('of another browser is refused with a way on, and nothing is done', async () => {
    const person = visitor()
    const stranger = visitor()
    await person.get('/form')
    await stranger.get('/form')
    const seen = await stranger.post('/form', { _guard: /name="_guard" value="([^"]+)"/.exec(person.last().html)?.[1] ?? '' })
    expect(seen).toMatchObject({ status: 403, heading: 'This form was open too long' })
    expect(seen.html).toContain('href="/form"')
  })

  it('whose token ran out loses nothing: what was typed can be sent again as it is', async () => {
    const person = visitor()
    await person.get('/form')
    person.cookies.delete('hedgerow-form')
    const seen = await person.post('/form', { words: ['my "own" words', 'two'] }, { 'sec-fetch-site': 'same-origin' })
    expect(seen.status).toBe(403)
    expect(seen.html).toContain('value="my &quot;own&quot; words"')
    expect((await person.post('/form', { words: 'my "own" words' }, { 'sec-fetch-site': 'same-origin' })).heading).toBe('Sent')
  })

  it.each([
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'nonsense' },
  ])('sent by another site (%o) is refused even with the right token', async (headers) => {
    const person = visitor()
    await person.get('/form')
    expect((await person.post('/form', {}, headers)).status).toBe(403)
  })

  it('from a page of ours passes, also with the null origin that no-referrer makes browsers send', async () => {
    const person = visitor()
    await person.get('/form')
    expect((await person.post('/form', {}, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('longer than 64 KB is refused kindly, whether its length is declared or not', async () => {
    const person = visitor()
    await person.get('/form')
    expect(await person.post('/form', { words: 'x'.repeat(70_000) })).toMatchObject({
      status: 413,
      heading: 'That was too much to send at once',
    })
  })

  it('sent to a page that takes none is the page that does not exist', async () => {
    expect((await visitor().post('/open')).status).toBe(404)
  })

  it('of a kind that no form of ours sends cannot be read', async () => {
    expect(
      (await visitor().site.request('/form', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status,
    ).toBe(400)
  })
})

describe('what breaks', () => {
  it('is a calm page with a code, and one line of log without a word of anybody’s', async () => {
    const seen = await visitor().get('/broken/secret-words')
    expect(seen).toMatchObject({ status: 500, heading: 'Sorry, something went wrong' })
    expect(seen.html).not.toMatch(/Nia|select|\.tsx|secret-words/)
    const fault = faults.at(-1)
    expect(seen.words).toContain(fault?.code)
    expect(fault).toMatchObject({ method: 'GET', route: '/broken/:secret' })
    expect(JSON.stringify(fault)).not.toMatch(/Nia|secret-words/)
  })

  it('says so when the database is away, still with somebody to ring', async () => {
    const other = await aHouse()
    const person = aSite(other, { modules: [things], report: () => undefined })
    await person.get('/open')
    await other.close()
    const seen = await person.get('/recorded')
    expect(seen.status).toBe(503)
    expect(seen.headers.get('retry-after')).toBe('10')
    expect(seen.html).toContain('tel:999')
    expect((await person.get('/healthz')).status).toBe(200)
    expect((await person.get('/readyz')).status).toBe(503)
  })
})

describe('too many requests', () => {
  it('are asked to wait, and told until when; afterwards everything works again', async () => {
    const person = visitor()
    const statuses = [await person.get('/limited'), await person.get('/limited')].map((seen) => seen.status)
    const third = await person.get('/limited')
    expect([...statuses, third.status]).toEqual([200, 200, 429])
    expect(third.words).toContain('10:10 am')
    expect(third.headers.get('retry-after')).toBe('600')
    house.clock.forward({ minutes: 10 })
    expect((await person.get('/limited')).status).toBe(200)
  })
})

describe('every answer', () => {
  it.each(['/open', '/no/such/address', '/healthz', '/broken/x', '/form'])(
    'of %s carries the headers that keep a reader safe',
    async (path) => {
      const { headers } = await visitor().get(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      if (path === '/healthz') return
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  it('allows the one script that is written into pages, by its hash, and no other', async () => {
    const { html, headers } = await visitor().get('/open')
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
    expect(inline).toHaveLength(1)
    const hash = createHash('sha256')
      .update(inline[0] ?? '')
      .digest('base64')
    expect(headers.get('content-security-policy')).toContain(`script-src 'self' 'sha256-${hash}'`)
  })

  it('over https asks for https ever after, and its cookies go nowhere else', async () => {
    const other = await aHouse({ env: { BASE_URL: 'https://hedgerow.example' } })
    const seen = await aSite(other, { modules: [things] }).get('/form')
    await other.close()
    expect(seen.headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect(seen.headers.get('set-cookie')).toMatch(/^__Host-hedgerow-form=.*; HttpOnly; SameSite=Lax; Secure$/)
  })

  it('is ready when the database has all migrations, and not while stopping', async () => {
    expect(await visitor().get('/readyz')).toMatchObject({ status: 200, html: expect.stringMatching(/^ready\n/) })
    expect((await aSite(house, { modules: [things], isDraining: () => true }).get('/readyz')).status).toBe(503)
  })

  it('is compressed for those who take it', async () => {
    const answer = await visitor().site.request('/open', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
  })
})

async function behindTheWalls(sql: string) {
  const client = new (await import('pg')).default.Client(house.admin)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const looked = () => behindTheWalls(`select actor, action, subject_id from audit_entry where action = 'test.person-read'`)
