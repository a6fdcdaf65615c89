import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aListing } from '../../../test/builders/aListing.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import type { Day } from '../../kernel/day.ts'
import type { ActivityListing } from './listing.ts'
import { refreshFreshness } from './listing-store/freshnessRows.ts'
import { rebuildVocabulary } from './listing-store/vocabularyRows.ts'
import { markVanished } from './markVanished.ts'
import { saveListings } from './saveListings.ts'

let house: House
beforeEach(async () => {
  house = await aHouse({ startsAt: new Date('2026-11-22T09:00:00Z') })
})
afterEach(() => house.close())

const save = (...listings: readonly ActivityListing[]) => house.within((work) => saveListings(work, 'council', listings))
const rows = async <Row>(query: string): Promise<readonly Row[]> => (await sql.raw<Row>(query).execute(house.database.open)).rows

describe('saving listings', () => {
  it('adds them once, and does nothing when they say the same again', async () => {
    expect(await save(aListing(), aListing({ sourceId: 'walk-2' }))).toMatchObject({ added: 2, changed: 0, unchanged: 0 })
    const before = await rows('select *, ctid::text from activity order by id')
    const children = await rows('select id, ctid::text from activity_schedule order by id')
    expect(await save(aListing({ sourceId: 'walk-2' }), aListing())).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    expect(await rows('select *, ctid::text from activity order by id')).toEqual(before)
    expect(await rows('select id, ctid::text from activity_schedule order by id')).toEqual(children)
  })

  it('keeps the id of an activity, and the rows of what did not change, when a part of it does', async () => {
    const first = await save(aListing())
    const schedule = await rows('select id, ctid::text from activity_schedule')
    const place = await rows('select id from activity_location')
    const moved = aListing({ locations: [{ sourceId: 'hall', name: 'The new hall', latitude: 54.06, longitude: -2.81 }] })
    const second = await save(moved)
    expect(second).toMatchObject({ added: 0, changed: 1 })
    expect(second.ids.get('walk-1')).toBe(first.ids.get('walk-1'))
    expect(await rows('select id, ctid::text from activity_schedule')).toEqual(schedule)
    expect(await rows('select id from activity_location')).toEqual(place)
    expect(await rows('select name, postcode from activity_location')).toEqual([{ name: 'The new hall', postcode: null }])
    expect(await rows('select version from activity')).toEqual([{ version: 2 }])
  })

  it('makes one organisation of one id, however many activities it runs', async () => {
    const organisation = { sourceId: 'walkers', name: 'Hill Walkers', charityNumber: '123456' }
    await save(aListing({ organisation }), aListing({ sourceId: 'walk-2', organisation }))
    expect(await rows('select name, charity_number, version from organisation')).toEqual([
      { name: 'Hill Walkers', charity_number: '123456', version: 1 },
    ])
  })

  it('keeps two feeds apart', async () => {
    await save(aListing())
    await house.within((work) => saveListings(work, 'charity', [aListing()]))
    expect(await rows('select feed from activity order by feed')).toEqual([{ feed: 'charity' }, { feed: 'council' }])
  })

  it('keeps missing things null and free things free', async () => {
    await save(aListing({ costs: [], eligibility: { minimumAge: 18 } }), aListing({ sourceId: 'walk-2' }))
    expect(await rows('select is_free, minimum_age, maximum_age, website from activity order by source_id')).toEqual([
      { is_free: null, minimum_age: 18, maximum_age: null, website: null },
      { is_free: true, minimum_age: null, maximum_age: null, website: null },
    ])
  })
})

describe('what search reads', () => {
  const found = (words: string) =>
    rows<{ weights: string }>(
      `select ts_rank('{0.1,0.2,0.4,1}', words, query)::text as weights from find_entry, to_tsquery('english', '${words}') as query where words @@ query`,
    )

  it('has a row for each place, with stems weighted by where the word stands', async () => {
    const locations = [
      { sourceId: 'a', latitude: 54, longitude: -2.5 },
      { sourceId: 'b', latitude: 55, longitude: -3 },
    ]
    await save(aListing({ locations, description: 'We look for orchids', sourceTerms: ['Rambling'] }))
    expect(await rows('select spot, latitude, days, parts, is_free from find_entry order by spot')).toEqual([
      { spot: 0, latitude: 54, days: 2, parts: 1, is_free: true },
      { spot: 1, latitude: 55, days: 2, parts: 1, is_free: true },
    ])
    const [walking] = await found('walks')
    const [rambling] = await found('rambles')
    const [orchid] = await found('orchid')
    const [group] = await found('hill')
    const [exercise] = await found('exercising')
    expect(Number(walking?.weights)).toBeGreaterThan(Number(rambling?.weights))
    expect(Number(rambling?.weights)).toBeGreaterThan(Number(orchid?.weights))
    expect(Number(orchid?.weights)).toBeGreaterThan(Number(group?.weights))
    expect(Number(exercise?.weights)).toBeGreaterThan(0)
  })

  it('has one row without a place for what has none', async () => {
    await save(aListing({ locations: [], delivery: ['phone'] }))
    expect(await rows('select spot, latitude, longitude, delivery from find_entry')).toEqual([
      { spot: 0, latitude: null, longitude: null, delivery: ['phone'] },
    ])
  })

  it('never learns where a sensitive venue is', async () => {
    await save(aListing({ isSensitiveVenue: true }))
    expect(await rows('select spot, latitude, longitude from find_entry')).toEqual([{ spot: 0, latitude: null, longitude: null }])
    expect(await found('merrow | village')).toEqual([])
  })

  it('leaves out what is inactive, and keeps what is paused', async () => {
    await save(aListing({ status: 'inactive' }), aListing({ sourceId: 'walk-2', status: 'paused' }))
    expect(await rows('select source_id from find_entry join activity on activity.id = activity_id')).toEqual([{ source_id: 'walk-2' }])
  })

  it('grows less fresh with the days, by the stalest fact', async () => {
    await save(aListing({ checkedOn: '2026-11-22' as Day }))
    house.clock.forward({ days: 90 })
    await house.within(refreshFreshness)
    const [entry] = await rows<{ freshness: number }>('select freshness from find_entry')
    expect(entry?.freshness).toBeCloseTo(0.5, 2)
  })
})

describe('who said it, and when', () => {
  it('is kept for each kind of fact, and a later word of the provider outlasts the feed', async () => {
    const saved = await save(aListing())
    await house.within((work) =>
      sql`update activity_fact set said_by = 'provider', confirmed_at = '2026-11-20' where fact = 'schedule'`.execute(work.sql),
    )
    await save(aListing({ summary: 'Another summary', costs: [] }))
    expect(await rows('select fact, said_by from activity_fact order by fact')).toEqual([
      { fact: 'access', said_by: 'feed' },
      { fact: 'existence', said_by: 'feed' },
      { fact: 'place', said_by: 'feed' },
      { fact: 'schedule', said_by: 'provider' },
    ])
    expect(saved.ids.size).toBe(1)
  })

  it('is null when nobody has said', async () => {
    const { checkedOn: _, ...unchecked } = aListing()
    await save(unchecked)
    expect(await rows('select distinct confirmed_at from activity_fact')).toEqual([{ confirmed_at: null }])
    expect(await rows('select freshness from find_entry')).toEqual([{ freshness: 0.25 }])
  })
})

describe('what a feed no longer lists', () => {
  it('is marked inactive and never deleted, and comes back with its id', async () => {
    const first = await save(aListing(), aListing({ sourceId: 'walk-2' }))
    const vanished = await house.within((work) => markVanished(work, 'council', new Set(['walk-2'])))
    expect(vanished.map(({ sourceId }) => sourceId)).toEqual(['walk-1'])
    expect(await rows('select status from activity order by source_id')).toEqual([{ status: 'inactive' }, { status: 'active' }])
    expect(await rows('select is_active from organisation order by source_id')).toEqual([{ is_active: false }, { is_active: true }])
    expect(await rows('select count(*)::int as n from find_entry')).toEqual([{ n: 1 }])
    const back = await save(aListing())
    expect(back).toMatchObject({ changed: 1 })
    expect(back.ids.get('walk-1')).toBe(first.ids.get('walk-1'))
    expect(await rows('select is_active from organisation order by source_id')).toEqual([{ is_active: true }, { is_active: true }])
  })
})

describe('the vocabulary', () => {
  it('holds the words of what can be found, as they are written, with the number of listings they are in', async () => {
    await save(
      aListing(),
      aListing({ sourceId: 'walk-2', name: 'Walking football' }),
      aListing({ sourceId: 'gone', name: 'Quoits', status: 'inactive' }),
    )
    await house.within(rebuildVocabulary)
    expect(
      await rows("select word, occurs from vocabulary where word in ('walking', 'walk', 'gentle', 'quoits', 'a') order by word"),
    ).toEqual([
      { word: 'gentle', occurs: 1 },
      { word: 'walk', occurs: 2 },
      { word: 'walking', occurs: 1 },
    ])
  })
})
