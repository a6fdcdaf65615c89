import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { type ImportWishes, importFeed } from './importFeed.ts'
import { limits } from './limits.ts'
import { openFiles } from './open/openFiles.ts'

let house: House
let folder: string
beforeEach(async () => {
  house = await aHouse({ startsAt: new Date('2026-11-22T09:00:00Z') })
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-import-'))
})
afterEach(() => house.close())

const never = new AbortController().signal
const rows = async <Row>(query: string): Promise<readonly Row[]> => (await sql.raw<Row>(query).execute(house.database.open)).rows
const service = (id: string, said: object = {}) => ({
  id,
  name: `Activity ${id}`,
  status: 'active',
  organization: { id: 'o', name: 'Group' },
  ...said,
})
const services = (count: number, from = 0) => Array.from({ length: count }, (_, place) => service(`s${from + place}`))

async function take(content: string | Buffer | object, wishes: Partial<ImportWishes> = {}, name = 'feed.json') {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 1))
  const feed = await openFiles(path, limits)
  if (!feed.ok) return feed
  const who = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
  return importFeed(house.app, who, feed.value, {
    feedName: 'council',
    timeZone: 'Europe/London',
    stop: never,
    told: () => undefined,
    ...wishes,
  })
}
const state = () => rows('select source_id, status, version, name from activity order by source_id')

describe('a feed that lost records', () => {
  it('marks them inactive, and tells of each', async () => {
    await take(services(10))
    expect(await take(services(9))).toMatchObject({ ok: true, value: { report: { unchanged: 9, vanished: 1 } } })
    expect(await rows("select source_id from activity where status = 'inactive'")).toEqual([{ source_id: 's9' }])
    expect(await rows("select record_id, reason from import_note where kind = 'vanished'")).toEqual([
      { record_id: 's9', reason: 'no-longer-listed' },
    ])
  })

  it('stops before it changes anything when it lost more than a fifth, unless that is asked for', async () => {
    await take(services(10))
    const before = await state()
    const smaller = [service('s0', { name: 'Changed' }), ...services(6, 1)]
    expect(await take(smaller)).toMatchObject({ ok: false, reason: { why: 'large-removal', details: { vanishing: 3, held: 10 } } })
    expect(await state()).toEqual(before)
    expect(await take(smaller, { allowsLargeRemoval: true })).toMatchObject({ ok: true, value: { report: { changed: 1, vanished: 3 } } })
  })

  it('does not take a refused record for a vanished one', async () => {
    await take(services(10))
    expect(await take([...services(9), service('s9', { name: '' })])).toMatchObject({
      ok: true,
      value: { report: { vanished: 0, refused: { 'no-name': 1 } } },
    })
    expect(await rows("select status, name from activity where source_id = 's9'")).toEqual([{ status: 'active', name: 'Activity s9' }])
  })

  it('marks nothing when it is one page of many', async () => {
    await take(services(10))
    expect(await take({ total_items: 10, total_pages: 10, page_number: 1, contents: services(1) })).toMatchObject({
      ok: true,
      value: { report: { isWhole: false, vanished: 0 } },
    })
  })
})

describe('an import that was broken off', () => {
  it('goes on where it stopped, and ends as one that was not', async () => {
    const feed = services(350)
    let told = 0
    await expect(
      take(feed, {
        told: (done, _, saying) => {
          told = done
          if (saying === 'saving' && done === 200) throw new Error('the power failed')
        },
      }),
    ).rejects.toThrow('the power failed')
    expect(told).toBe(200)
    expect(await rows('select state, position from import_run')).toEqual([{ state: 'running', position: 200 }])
    expect(await take(feed)).toMatchObject({ ok: true, value: { report: { records: 350, added: 350, unchanged: 0 } } })
    expect(await rows('select state, position from import_run')).toEqual([{ state: 'done', position: 350 }])
    expect(await rows('select count(*)::int as n from activity')).toEqual([{ n: 350 }])
  })

  it('begins anew when the feed is another one by then', async () => {
    const broken = take(services(250), {
      told: (done) => {
        if (done === 100) throw new Error('stop')
      },
    })
    await expect(broken).rejects.toThrow('stop')
    expect(await take(services(251))).toMatchObject({ ok: true, value: { report: { records: 251, added: 151, unchanged: 100 } } })
    expect(await rows('select state from import_run order by started_at, position')).toEqual([{ state: 'stopped' }, { state: 'done' }])
  })

  it('stops when asked to, keeping what it saved', async () => {
    const stop = new AbortController()
    const outcome = await take(services(350), {
      stop: stop.signal,
      told: (done) => {
        if (done === 100) stop.abort()
      },
    })
    expect(outcome).toMatchObject({ ok: true, value: { state: 'cancelled', report: { added: 100 } } })
    expect(await rows('select state from import_run')).toEqual([{ state: 'cancelled' }])
  })

  it('leaves the other one alone when two import the same feed at once', async () => {
    const outcomes = await Promise.all([take(services(350)), take(services(350))])
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1)
    expect(await rows('select count(*)::int as n from activity')).toEqual([{ n: 350 }])
  })
})

describe('a rehearsal', () => {
  it('says what would happen and writes nothing', async () => {
    await take(services(10))
    const outcome = await take([...services(9), service('new'), service('new')], { isRehearsal: true })
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        state: 'rehearsed',
        report: { added: 1, unchanged: 9, vanished: 1 },
        notes: [{ reason: 'duplicate-id', place: expect.stringMatching(/^line \d+/) }, { reason: 'no-longer-listed' }],
      },
    })
    expect(await rows('select count(*)::int as n from activity')).toEqual([{ n: 10 }])
    expect(await rows('select count(*)::int as n from import_run')).toEqual([{ n: 1 }])
  })
})

describe('a hostile feed', () => {
  it('cannot put a program into the directory', async () => {
    const said = {
      name: '<b onclick=alert(1)>Tea</b>',
      description: '<p>Tea<script>alert(1)</script> &amp; cake &lt;img src=x onerror=alert(1)&gt;</p>',
      url: ' java\tscript:alert(1)',
    }
    expect(await take([service('x', said)])).toMatchObject({
      ok: true,
      value: { report: { repaired: { 'script-removed': 2, 'unsafe-link-dropped': 1 } } },
    })
    expect(await rows('select name, description, website from activity')).toEqual([
      { name: 'Tea', description: 'Tea & cake', website: null },
    ])
  })

  it('cannot fill it: long text is cut, large and deep records are refused, and the rest goes in', async () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 60; depth += 1) deep = [deep]
    const feed = [
      service('long', { description: 'a'.repeat(100_000) }),
      service('large', { description: 'a'.repeat(5_000_000) }),
      service('deep', { description: deep }),
      service('fine'),
    ]
    expect(await take(feed)).toMatchObject({
      ok: true,
      value: { report: { added: 2, refused: { 'record-too-big': 1, 'record-too-deep': 1 }, repaired: { 'text-cut': 1 } } },
    })
    expect(await rows('select source_id, length(description) as length from activity order by source_id')).toEqual([
      { source_id: 'fine', length: null },
      { source_id: 'long', length: 20_480 },
    ])
  })

  it('cannot overflow the stack with a million brackets', async () => {
    expect(await take(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).toMatchObject({
      ok: false,
      reason: { why: expect.stringMatching(/^(format-not-known|file-too-deep)$/) },
    })
    expect(await take(`{"contents":[${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)},${JSON.stringify(service('fine'))}]}`)).toMatchObject(
      { ok: true, value: { report: { added: 1, refused: { 'record-too-deep': 1 } } } },
    )
  })

  it('is refused with its place when it is cut short or is not JSON, and nothing is changed', async () => {
    await take(services(10))
    const before = await state()
    const whole = JSON.stringify(services(10), null, 1)
    for (const broken of [whole.slice(0, -40), whole.slice(0, -2), whole.replace('"active"', 'active'), `${whole} x`]) {
      expect(await take(broken, { allowsLargeRemoval: true })).toMatchObject({
        ok: false,
        reason: { why: 'file-damaged', details: { place: expect.stringMatching(/^line \d+ column \d+$/) } },
      })
    }
    expect(await take('', { allowsLargeRemoval: true })).toMatchObject({ ok: false, reason: { why: 'file-empty' } })
    expect(await take('[]', { allowsLargeRemoval: true })).toMatchObject({ ok: false })
    expect(await take({ total_items: 0, total_pages: 0, contents: [] }, { allowsLargeRemoval: true })).toMatchObject({
      ok: false,
      reason: { why: 'no-records' },
    })
    expect(await state()).toEqual(before)
  })

  it('cannot unpack to more than is allowed, and gzip that is honest is read', async () => {
    expect(await take(gzipSync(Buffer.alloc(150 * 1024 * 1024, 0x20)), {}, 'bomb.json.gz')).toMatchObject({
      ok: false,
      reason: { why: 'gzip-bomb' },
    })
    const packed = gzipSync(JSON.stringify(services(3)))
    expect(await take(packed.subarray(0, packed.length - 12), {}, 'cut.json.gz')).toMatchObject({
      ok: false,
      reason: { why: 'gzip-damaged' },
    })
    expect(await take(packed, {}, 'feed.json.gz')).toMatchObject({ ok: true, value: { report: { added: 3 } } })
  })

  it('cannot take an id twice: the second is refused and says where the first stands', async () => {
    expect(await take([service('a'), service('a', { name: 'Other' })])).toMatchObject({
      ok: true,
      value: { report: { added: 1, refused: { 'duplicate-id': 1 } } },
    })
    expect(await rows('select name from activity')).toEqual([{ name: 'Activity a' }])
  })

  it('has its coordinates turned, and points outside the UK dropped', async () => {
    const at = (latitude: unknown, longitude: unknown) => ({
      service_at_locations: [{ location: { id: 'l', name: 'Hall', latitude, longitude } }],
    })
    const feed = [
      service('right', at(51.45, -2.59)),
      service('turned', at(-2.59, 51.45)),
      service('nowhere', at(0, 0)),
      service('text', at('51.45', '-2.59')),
      service('half', at(51.45, null)),
    ]
    expect(await take(feed)).toMatchObject({
      ok: true,
      value: { report: { repaired: { 'coordinates-swapped': 1, 'coordinates-dropped': 2 } } },
    })
    expect(await rows('select count(*)::int as n from find_entry where latitude between 51 and 52')).toEqual([{ n: 3 }])
  })

  it.each(['utf16le', 'latin1'] as const)('is read in %s, and told so', async (encoding) => {
    const bytes = Buffer.from(JSON.stringify([service('café', { name: 'Café Olé' })]), encoding)
    expect(await take(bytes)).toMatchObject({ ok: true, value: { report: { added: 1, repaired: { 'encoding-repaired': 1 } } } })
    expect(await rows('select name from activity')).toEqual([{ name: 'Café Olé' }])
  })

  it('cannot reach the prototype of anything', async () => {
    expect(
      await take(
        '[{"id":"p","name":"P","status":"constructor","__proto__":{"polluted":1},"organization":{"id":"__proto__","name":"toString"}}]',
      ),
    ).toMatchObject({ ok: true, value: { report: { added: 1 } } })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('a CSV', () => {
  const csv = [
    'Name;Organisation;Days;Opens;Closes;Cost;Ages;Postcode;Lat;Long;Access;Themes;Languages;Sensitive;Last checked',
    'Tea and chat;Age Friends;Mon, Wed;10am;11.30am;Free;18+;bs5 6aa;51.46;-2.56;wheelchair accessible;befriending;Polish;;15/03/2026',
    '"Quilting; and more";Age Friends;First Tuesday maybe;10:00;;£3.50;0 - 5 years;XX;;;;knitting;Klingon;yes;2026-13-45',
    'Too;few',
    ';Nobody;;;;;;;;;;;;;',
  ].join('\r\n')

  it('is read with semicolons, quotes and other names for columns, each repair with its line', async () => {
    const outcome = await take(csv, {}, 'groups.csv')
    expect(outcome).toMatchObject({
      ok: true,
      value: { report: { format: 'csv', records: 4, added: 2, refused: { 'wrong-number-of-columns': 1, 'no-name': 1 } } },
    })
    expect(
      await rows(
        'select name, minimum_age, maximum_age, languages, access, themes, is_sensitive, checked_on, is_free from activity order by name desc',
      ),
    ).toEqual([
      {
        name: 'Tea and chat',
        minimum_age: 18,
        maximum_age: null,
        languages: ['pl'],
        access: ['step-free'],
        themes: ['befriending'],
        is_sensitive: false,
        checked_on: '2026-03-15',
        is_free: true,
      },
      {
        name: 'Quilting; and more',
        minimum_age: 0,
        maximum_age: 5,
        languages: [],
        access: [],
        themes: [],
        is_sensitive: true,
        checked_on: null,
        is_free: false,
      },
    ])
    expect(await rows('select rule, opens, closes, words from activity_schedule order by rule')).toEqual([
      { rule: 'FREQ=WEEKLY;BYDAY=MO,WE', opens: '10:00:00', closes: '11:30:00', words: null },
      { rule: null, opens: '10:00:00', closes: null, words: 'First Tuesday maybe' },
    ])
    const notes = await rows<{ reason: string; place: string }>('select reason, place from import_note order by number')
    expect(notes).toContainEqual({ reason: 'postcode-dropped', place: 'line 3 column Postcode' })
    expect(notes).toContainEqual({ reason: 'language-not-known', place: 'line 3 column Languages' })
    expect(notes).toContainEqual({ reason: 'wrong-number-of-columns', place: 'line 4' })
  })

  it('changes nothing when it comes again', async () => {
    await take(csv, {}, 'groups.csv')
    expect(await take(csv, {}, 'groups.csv')).toMatchObject({ ok: true, value: { report: { added: 0, changed: 0, unchanged: 2 } } })
  })

  it('is refused when it is cut in a row or in a quote, or has no column of names', async () => {
    expect(await take(csv.slice(0, csv.indexOf('Polish')), {}, 'cut.csv')).toMatchObject({ ok: false, reason: { why: 'file-damaged' } })
    expect(await take(`${csv}\r\n"Never closed;x`, {}, 'quote.csv')).toMatchObject({ ok: false, reason: { why: 'file-damaged' } })
    expect(await take('a,b\n1,2\n', {}, 'other.csv')).toMatchObject({ ok: false, reason: { why: 'header-not-known' } })
  })
})
