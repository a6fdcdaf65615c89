import { createHash } from 'node:crypto'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, it } from 'vitest'
import type { ActivityListing } from '../src/modules/directory/listing.ts'
import { themes } from '../src/modules/directory/listing.ts'
import { archetypes } from './archetypes/index.ts'
import { demoActivity } from './listingShape.ts'
import { demoListings } from './listings.ts'
import { organisations } from './organisations/index.ts'
import { places } from './region/places.ts'
import { venues } from './region/venues.ts'

const now = new Date('2026-03-02T09:00:00Z')
const listings = demoListings(now)
const share = (fits: (listing: ActivityListing) => boolean): number => (100 * listings.filter(fits).length) / listings.length
const hashOf = (given: unknown): string => createHash('sha256').update(JSON.stringify(given)).digest('hex')

describe('the activities of Merrowshire', () => {
  it('are the same every time', () => {
    expect(hashOf(demoListings(now))).toBe(hashOf(listings))
  })

  it('keep their ids when the day changes', () => {
    const later = demoListings(new Date('2027-08-30T20:00:00Z'))
    expect(later.map(({ sourceId }) => sourceId)).toEqual(listings.map(({ sourceId }) => sourceId))
  })

  it('are about 1,200, run by about 300 organisations, of at least 120 kinds', () => {
    expect(listings.length).toBeGreaterThan(1150)
    expect(listings.length).toBeLessThan(1300)
    expect(new Set(listings.map(({ organisation }) => organisation.sourceId)).size).toBe(organisations.length)
    expect(organisations.length).toBeGreaterThan(290)
    expect(archetypes.length).toBeGreaterThanOrEqual(120)
  })

  it('have ids of their own', () => {
    expect(new Set(listings.map(({ sourceId }) => sourceId)).size).toBe(listings.length)
    expect(new Set(organisations.map(({ sourceId }) => sourceId)).size).toBe(organisations.length)
  })

  it('keep the contract, with no address, number or site that could be anybody’s', () => {
    for (const listing of listings) {
      const read = demoActivity.safeParse(listing)
      expect(read.success, `${listing.sourceId}: ${read.error?.message}`).toBe(true)
    }
  })

  it('are found in every place and under every theme', () => {
    for (const theme of themes)
      expect(
        share((one) => one.themes.includes(theme)),
        theme,
      ).toBeGreaterThan(0.5)
    for (const { slug } of places)
      expect(
        share(({ sourceId }) => sourceId.includes(`-${slug}-`)),
        slug,
      ).toBeGreaterThan(12)
  })
})

describe('the words of the activities', () => {
  it('do not repeat: fewer than 2 in 100 summaries are like another', () => {
    const said = new Map<string, number>()
    for (const { summary } of listings) if (summary !== undefined) said.set(summary, (said.get(summary) ?? 0) + 1)
    const repeated = [...said.values()].filter((times) => times > 1).reduce((sum, times) => sum + times, 0)
    expect((100 * repeated) / listings.length).toBeLessThan(2)
  })

  it('differ between neighbours: no two activities of one kind in one place are described alike', () => {
    const told = listings.flatMap(({ sourceId, description }) =>
      description === undefined ? [] : [`${sourceId.replace(/-\d+$/, '')} ${description}`],
    )
    expect(told.length - new Set(told).size).toBeLessThan(listings.length / 50)
  })

  it('are as uneven as a real directory: some gaps, some shouting, some Welsh, some years old', () => {
    expect(share(({ schedules }) => schedules.length === 0)).toBeGreaterThan(4)
    expect(share(({ costs }) => costs.length === 0)).toBeGreaterThan(6)
    expect(share(({ access }) => access.length === 0)).toBeGreaterThan(15)
    expect(share(({ description }) => description === undefined)).toBeGreaterThan(4)
    expect(share(({ checkedOn }) => checkedOn === undefined)).toBeGreaterThan(2)
    expect(share(({ checkedOn }) => checkedOn !== undefined && checkedOn < '2024-03-02')).toBeGreaterThan(4)
    expect(share(({ checkedOn }) => checkedOn !== undefined && checkedOn > '2026-01-01')).toBeGreaterThan(25)
    expect(share(({ status }) => status !== 'active')).toBeGreaterThan(3)
    expect(share(({ name }) => name === name.toUpperCase())).toBeGreaterThan(1)
    expect(share(({ languages }) => languages.includes('cy'))).toBeGreaterThan(1)
    expect(listings.filter(({ eligibility }) => eligibility.words?.includes('full')).length).toBeGreaterThan(20)
  })
})

describe('when they happen', () => {
  it('can be read: every rule gives a next date', () => {
    const unread = listings.flatMap(({ sourceId, schedules }) =>
      schedules.flatMap(({ rule, from = '2026-01-01' }) =>
        rule === undefined || nextOf(rule, from) !== undefined ? [] : [`${sourceId} ${rule}`],
      ),
    )
    expect(unread).toEqual([])
  })

  it('anchors every other week to a day of that weekday, so that two readers count alike', () => {
    for (const { sourceId, schedules } of listings) {
      for (const { rule = '', from } of schedules)
        if (rule.includes('INTERVAL=2')) expect(from === undefined ? undefined : weekday(from), sourceId).toBe(rule.slice(-2))
    }
  })
})

describe('sensitive venues', () => {
  it('never give their whereabouts away in words', () => {
    const sensitive = listings.filter(({ isSensitiveVenue }) => isSensitiveVenue)
    const telling = [
      ...Object.values(venues)
        .flat()
        .flatMap(({ name, street }) => [name, street]),
      'Larkrise',
    ]
    expect(sensitive.length).toBeGreaterThan(10)
    for (const { sourceId, name, summary, description } of sensitive) {
      const words = [name, summary, description].join(' ')
      expect(
        telling.filter((one) => words.includes(one)),
        sourceId,
      ).toEqual([])
      expect(words, sourceId).not.toMatch(/QZ\d/)
    }
  })

  it('are in the data with an address now and then, as careless feeds have it, so that hiding it is put to the test', () => {
    expect(
      listings.some(({ isSensitiveVenue, locations }) => isSensitiveVenue && locations.some(({ address }) => address !== undefined)),
    ).toBe(true)
  })
})

function nextOf(rule: string, from: string): unknown {
  const start = `DTSTART;TZID=Europe/London:${from.replaceAll('-', '')}T100000`
  return new RRuleTemporal({ rruleString: `${start}\nRRULE:${rule}` }).next(now)
}

function weekday(day: string): string | undefined {
  return ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(`${day}T00:00:00Z`).getUTCDay()]
}
