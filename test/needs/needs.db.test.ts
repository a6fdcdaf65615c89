import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoListings } from '../../demo/listings.ts'
import { names, places } from '../../demo/region/places.ts'
import { postcodes } from '../../demo/region/postcodes.ts'
import { ensureThesaurus, rebuildVocabulary, saveListings } from '../../src/modules/directory/index.ts'
import type { ActivityListing } from '../../src/modules/directory/listing.ts'
import { saveNames, savePlaces, savePostcodes } from '../../src/modules/geography/index.ts'
import { aHouse, type House } from '../support/house.ts'
import { type Graded, gradeNeed, type Score, scoreOf } from './evaluate.ts'
import { gradedNeeds, type Part } from './gradedNeeds.ts'

// Set while tuning: shows where tuning needs fail, and does not ask the held-out ones at all.
const isTuning = process.env['HEDGEROW_TEST_NEEDS'] === 'tuning'

let house: House
let graded: readonly Graded[]

beforeAll(async () => {
  house = await aHouse({ startsAt: new Date('2026-11-22T10:00:00Z') })
  const listings = demoListings(house.clock.now())
  const ids = await house.within(async (work) => {
    await savePlaces(work, places)
    await saveNames(work, names)
    await savePostcodes(work, postcodes)
    const saved = await saveListings(work, 'merrowshire', listings)
    await ensureThesaurus(work)
    await rebuildVocabulary(work)
    return saved.ids
  })
  const byId = new Map<string, ActivityListing>(listings.map((listing) => [ids.get(listing.sourceId) ?? '', listing]))
  const asked = gradedNeeds().filter(({ part }) => !isTuning || part !== 'held-out')
  const all: Graded[] = []
  for (const need of asked) all.push(await gradeNeed(house, need, byId))
  graded = all
  report(all)
}, 120_000)
afterAll(async () => {
  await house.close()
})

const partOf = (part: Part): readonly Graded[] => graded.filter(({ need }) => need.part === part)

/** The figures `npm run needs` is for. Only tuning needs ever show their own results, so that nobody tunes on the others. */
function report(all: readonly Graded[]): void {
  const line = (name: string, { needs, hitAt1, hitAt5, mrr }: Score): string =>
    `${name.padEnd(28)} ${String(needs).padStart(3)}   ${[hitAt1, hitAt5, mrr].map((figure) => figure.toFixed(2)).join('   ')}`
  const lines = (['tuning', 'check', 'held-out'] as const)
    .map((part) => ({ part, of: all.filter(({ need }) => need.part === part) }))
    .filter(({ of }) => of.length > 0)
    .flatMap(({ part, of }) => [line(`${part}, right`, scoreOf(of, 2)), line(`${part}, right or acceptable`, scoreOf(of, 1))])
  console.log(['needs                             n   hit@1  hit@5  MRR', ...lines].join('\n'))
  if (isTuning) for (const one of all) if (one.need.part === 'tuning' && one.grades[0] !== 2) console.log(shown(one))
}

function shown({ need, grades, names: found, seen }: Graded): string {
  const first = grades.slice(0, 6).map((grade, at) => `${grade} ${found[at]}`)
  return [`${need.id} ${need.said} [${need.near}] → ${seen.join(', ')}`, `wanted ${need.right.join(', ')}`, ...first].join('\n   ')
}

// Floors a little below what was measured: they are there to notice a fall, not to be proud of. The held-out needs are far from the aim
// (0.9 and 0.75): see README.md beside this file for what limits it.
describe('finding what people need, in their own words, in the demo region', () => {
  it('puts something right among the first five for most needs it was tuned on', () => {
    const score = scoreOf(partOf('tuning'), 2)
    expect(score.hitAt5).toBeGreaterThanOrEqual(0.95)
    expect(score.mrr).toBeGreaterThanOrEqual(0.86)
  })
  it('does nearly so for needs of the same writer whose results nobody looked at', () => {
    const score = scoreOf(partOf('check'), 2)
    expect(score.hitAt5).toBeGreaterThanOrEqual(0.92)
    expect(score.mrr).toBeGreaterThanOrEqual(0.78)
  })
  it.skipIf(isTuning)('does so for needs it was never tuned on', () => {
    const score = scoreOf(partOf('held-out'), 2)
    expect(score.hitAt5).toBeGreaterThanOrEqual(0.56)
    expect(score.mrr).toBeGreaterThanOrEqual(0.46)
  })
  it('always finds something', () => {
    expect(graded.every(({ grades }) => grades.length > 0)).toBe(true)
  })
})
