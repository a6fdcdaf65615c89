import { describe, expect, it } from 'vitest'
import { demoListings } from '../listings.ts'
import { demoMembers } from '../members.ts'
import { organisations } from '../organisations/index.ts'
import { activityFor } from './choose.ts'
import { chapters } from './tell.ts'

describe('the story of Merrowshire', () => {
  it('has about forty chapters, each with a key of its own', () => {
    expect(chapters.length).toBeGreaterThanOrEqual(40)
    expect(new Set(chapters.map(({ key }) => key)).size).toBe(chapters.length)
  })

  it('finds an activity for each chapter on any day of the year', () => {
    for (const day of ['2026-01-01', '2026-07-15', '2027-12-25']) {
      const listings = demoListings(new Date(`${day}T12:00:00Z`))
      for (const chapter of chapters) expect(activityFor(chapter, listings).joining, chapter.key).toBe('ask-here')
    }
  })

  it('has no turn in the future, and takes its turns in order', () => {
    for (const { key, daysAgo, turns } of chapters) {
      const days = turns.map(({ after }) => after)
      expect(
        days.every((after) => after <= daysAgo),
        key,
      ).toBe(true)
      expect(days, key).toEqual(days.toSorted((a, b) => a - b))
    }
  })

  it('knows silence of four, eight and twelve days', () => {
    const silent = new Set(chapters.filter(({ key }) => key.startsWith('silent')).map(({ daysAgo }) => daysAgo))
    expect([4, 8, 12].filter((days) => !silent.has(days))).toEqual([])
  })

  it('reaches people only where nobody can be', () => {
    for (const { key, reach, askedBy } of chapters) {
      for (const { channel, address } of reach) {
        if (channel === 'email') expect(address, key).toMatch(/@post\.example$/)
        if (channel === 'phone') expect(address, key).toMatch(/^(07700 900\d{3}|01632 960\d{3})$/)
        if (channel === 'post') expect(address, key).toMatch(/QZ[1-9] \d[A-Z]{2}$/)
      }
      if (askedBy !== undefined) expect(askedBy.email, key).toMatch(/@post\.example$/)
    }
  })
})

describe('the people who sign in', () => {
  it('have addresses that can belong to nobody, and organisations that exist', () => {
    const known = new Set(organisations.map(({ sourceId }) => sourceId))
    expect(demoMembers.filter(({ email }) => !email.endsWith('.example'))).toEqual([])
    expect(demoMembers.filter((member) => 'at' in member && !known.has(member.at))).toEqual([])
    expect(new Set(demoMembers.map(({ is }) => is)).size).toBe(9)
  })
})
