import { describe, expect, it } from 'vitest'
import { archetypes } from '../../demo/archetypes/index.ts'
import { demoListings } from '../../demo/listings.ts'
import { names, outcodesOf } from '../../demo/region/places.ts'
import { needs as thesaurus } from '../../src/modules/directory/thesaurus/needs.ts'
import { gradedNeeds, gradeOf } from './gradedNeeds.ts'

const needs = gradedNeeds()
const listings = demoListings(new Date('2026-03-02T09:00:00Z'))

describe('the graded needs', () => {
  it('are at least 200, fifteen of them Welsh, every third of each set not tuned on', () => {
    expect(needs.length).toBeGreaterThanOrEqual(200)
    expect(needs.filter(({ language }) => language === 'cy').length).toBeGreaterThanOrEqual(15)
    expect(needs.filter(({ part }) => part === 'held-out').length).toBe(25)
    expect(needs.filter(({ part }) => part === 'check').length).toBeGreaterThanOrEqual(50)
    expect(new Set(needs.map(({ said }) => said)).size).toBe(needs.length)
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length)
  })

  it('name only kinds of activity that exist, and none as both right and acceptable', () => {
    const tags = new Set(archetypes.map(({ tag }) => tag))
    for (const { id, right, acceptable } of needs) {
      expect(
        [...right, ...acceptable].filter((one) => !tags.has(one.split('/')[0] ?? '')),
        id,
      ).toEqual([])
      expect(
        right.filter((one) => acceptable.includes(one)),
        id,
      ).toEqual([])
    }
  })

  it('name where somebody is by a name or postcode of their own place', () => {
    for (const { id, near, place } of needs) {
      const known: readonly string[] = [
        ...outcodesOf[place],
        ...names.filter(({ placeSlug }) => placeSlug === place).map(({ name }) => name),
      ]
      expect(known, id).toContain(near)
    }
  })

  it('can all be met: something in the region is clearly right for each', () => {
    const unmet = needs.filter((need) => !listings.some((listing) => listing.status === 'active' && gradeOf(need, listing) === 2))
    expect(unmet.map(({ id, said }) => `${id} ${said}`)).toEqual([])
  })
})

describe('the held-out needs', () => {
  it('lend the thesaurus no phrase of four words or more', () => {
    const phrases = thesaurus.flatMap(({ said }) => [...said.en, ...said.cy]).filter((phrase) => phrase.split(' ').length >= 4)
    const lent = needs
      .filter(({ part }) => part === 'held-out')
      .flatMap(({ id, said }) => phrases.filter((phrase) => said.toLowerCase().includes(phrase)).map((phrase) => `${id} ${phrase}`))
    expect(lent).toEqual([])
  })
})

describe('grading an activity', () => {
  const need = {
    id: 'n00',
    said: 'a shed',
    language: 'en',
    place: 'saltreath',
    near: 'Saltreath',
    right: ['mens-shed'],
    acceptable: ['repair-cafe'],
    wishes: [],
    part: 'tuning',
  } as const
  const graded = { ...need, right: [...need.right], acceptable: [...need.acceptable], wishes: [] }
  const found = (start: string) => {
    const listing = listings.find(({ sourceId }) => sourceId.startsWith(start))
    if (listing === undefined) throw new Error(`No ${start} in the demo region`)
    return listing
  }

  it('gives 2 to the right kind and 1 to an acceptable one, close by', () => {
    expect(gradeOf(graded, found('mens-shed-saltreath'))).toBe(2)
    expect(gradeOf(graded, found('repair-cafe-saltreath'))).toBe(1)
    expect(gradeOf(graded, found('pottery-saltreath'))).toBe(0)
  })

  it('gives one less in another town, because it is a long way without a car', () => {
    expect(gradeOf(graded, found('mens-shed-lanternside'))).toBe(1)
    expect(gradeOf(graded, found('repair-cafe-lanternside'))).toBe(0)
  })

  it('gives one less when a wish is known to be broken, and none when nobody has said', () => {
    const costly = { ...found('mens-shed-saltreath'), costs: [{ pence: 200 }] }
    expect(gradeOf({ ...graded, wishes: ['free'] }, costly)).toBe(1)
    expect(gradeOf({ ...graded, wishes: ['free'] }, { ...costly, costs: [] })).toBe(2)
  })
})
