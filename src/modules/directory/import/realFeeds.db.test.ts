import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { type ImportWishes, importFeed } from './importFeed.ts'
import { limits } from './limits.ts'
import { openFiles } from './open/openFiles.ts'

const data = new URL('../../../../../shared/data/', import.meta.url)
const isThere = existsSync(data)
if (!isThere) console.error('Skipped: the real feeds are not here (../shared/data is absent).')

const bristol = 'oruk-1.0-real/bristol-services-2024-12-18.redacted.json'

let house: House
beforeEach(async () => {
  house = await aHouse({ startsAt: new Date('2026-11-22T09:00:00Z') })
})
afterEach(() => house.close())

const rows = async <Row>(query: string): Promise<readonly Row[]> => (await sql.raw<Row>(query).execute(house.database.open)).rows
const never = new AbortController().signal

async function take(path: string, wishes: Partial<ImportWishes> = {}) {
  const feed = await openFiles(new URL(path, data).pathname, limits)
  if (!feed.ok) return feed
  const who = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
  return importFeed(house.app, who, feed.value, { timeZone: 'Europe/London', stop: never, told: () => undefined, ...wishes })
}

describe.skipIf(!isThere)('the directory of a real council: Bristol, Open Referral UK 1.0, 819 services', () => {
  it('goes in whole: 817 taken, one without a name and one with an id that was there before refused', async () => {
    const outcome = await take(bristol)
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        state: 'done',
        report: {
          format: 'oruk-1.0',
          feed: 'bristol-services.redacted',
          records: 819,
          added: 817,
          refused: { 'no-name': 1, 'duplicate-id': 1 },
        },
      },
    })
    expect(await rows('select count(*)::int as n from activity')).toEqual([{ n: 817 }])
    expect(await rows("select count(*)::int as n from activity where description ~ '<[a-z/]' or website !~ '^https?://'")).toEqual([
      { n: 0 },
    ])
    expect(await rows("select place, reason from import_note where kind = 'refused' order by number")).toEqual([
      { place: 'line 2 column 2 /0/name', reason: 'no-name' },
      { place: expect.stringMatching(/^line \d+ column 2$/), reason: 'duplicate-id' },
    ])
  })

  it('changes nothing when it comes again', async () => {
    await take(bristol)
    const before = await rows('select id, version, ctid::text from activity order by id')
    const organisations = await rows('select id, version, ctid::text from organisation order by id')
    expect(await take(bristol)).toMatchObject({ ok: true, value: { report: { added: 0, changed: 0, unchanged: 817, vanished: 0 } } })
    expect(await rows('select id, version, ctid::text from activity order by id')).toEqual(before)
    expect(await rows('select id, version, ctid::text from organisation order by id')).toEqual(organisations)
  })
})

describe.skipIf(!isThere)('the official examples', () => {
  it.each([
    ['oruk-3.0/validator-mocks/V3.0-UK-Default/service_list.json', 'oruk-3.0', 1, true],
    ['oruk-3.0/validator-mocks/V3.0-UK-Default/service_full.json', 'oruk-3.0', 1, true],
    ['oruk-3.0/validator-mocks/V3.0-UK-Warn/service_full.json', 'oruk-3.0', 1, true],
    ['oruk-3.0/uk-profile/examples/service_list.json', 'oruk-3.0', 1, false],
    ['oruk-3.0/uk-profile/examples/organization_full.json', 'oruk-3.0', 1, true],
    ['hsds/3.0/examples/service_list.json', 'hsds-3.0', 1, false],
    ['hsds/3.0/examples/service_full.json', 'hsds-3.0', 1, true],
    ['hsds/3.0/examples/organization_full.json', 'hsds-3.0', 1, true],
    ['hsds/3.0/examples/service_at_location_full.json', 'hsds-3.0', 1, true],
    ['hsds/3.0/examples/tabular.json', 'hsds-3.0', 1, true],
  ])('%s is read as %s', async (path, format, added, isWhole) => {
    const outcome = await take(path)
    expect(outcome).toMatchObject({ ok: true, value: { report: { format, added, isWhole } } })
    expect(await rows('select name from activity')).toEqual([{ name: 'Community Counselling' }])
  })

  it('the mock that is to fail has nothing to take: no record has a name', async () => {
    expect(await take('oruk-3.0/validator-mocks/V3.0-UK-Fail/service_list.json')).toMatchObject({
      ok: false,
      reason: { why: 'nothing-usable', details: { records: 4 } },
    })
  })

  it('a full record fills every part of an activity', async () => {
    await take('hsds/3.0/examples/service_full.json')
    expect(
      await rows('select programme, minimum_age, maximum_age, languages, access, phone, contact_name, checked_on, is_free from activity'),
    ).toEqual([
      {
        programme: 'Community Mental Health Support',
        minimum_age: 12,
        maximum_age: 100,
        languages: ['ur'],
        access: ['step-free', 'hearing-loop'],
        phone: '+44 1234 234567',
        contact_name: 'Ann Persona',
        checked_on: '2005-01-01',
        is_free: false,
      },
    ])
    expect(await rows('select rule, starts_on, opens, on_bank_holidays from activity_schedule')).toEqual([
      { rule: 'FREQ=WEEKLY;BYDAY=TH,FR', starts_on: '2005-01-01', opens: '10:00:00', on_bank_holidays: 'closed' },
    ])
    expect(await rows('select pence, words from activity_cost order by pence nulls last')).toEqual([
      { pence: 3500, words: 'Under 18s and Over 60s: per 1 hour session' },
      { pence: null, words: expect.stringContaining('£50 per hour') },
    ])
    expect(await rows('select town, postcode, latitude from activity_location')).toEqual([
      { town: 'MyCity', postcode: null, latitude: null },
    ])
    expect(await rows('select company_number from organisation')).toEqual([{ company_number: expect.any(String) }])
  })

  it('files that hold no activities are refused, not guessed at', async () => {
    expect(await take('oruk-3.0/uk-profile/examples/taxonomy_list.json')).toMatchObject({ ok: false, reason: { why: 'format-not-known' } })
    expect(await take('oruk-3.0/uk-profile/schema/service.json')).toMatchObject({ ok: false })
  })

  it('a folder of them is read together, and the same service in several files is taken once', async () => {
    expect(await take('oruk-3.0/validator-mocks/V3.0-UK-Default')).toMatchObject({ ok: true, value: { report: { added: 1 } } })
  })
})

describe.skipIf(!isThere)('a real feed that is cut off', () => {
  it('is refused with its place, and changes nothing', async () => {
    await take(bristol)
    const before = await rows('select id, version, status from activity order by id')
    const whole = await readFile(new URL(bristol, data))
    const cut = join(await mkdtemp(join(tmpdir(), 'hedgerow-import-')), 'bristol-services.json')
    await writeFile(cut, whole.subarray(0, whole.length - 700))
    expect(await take(cut, { feedName: 'bristol-services.redacted', allowsLargeRemoval: true })).toMatchObject({
      ok: false,
      reason: { why: 'file-damaged', details: { file: 'bristol-services.json', place: expect.stringMatching(/^line \d+ column \d+$/) } },
    })
    expect(await rows('select id, version, status from activity order by id')).toEqual(before)
  })
})
