import type { ActivityListing } from '../../src/modules/directory/listing.ts'
import { noFilters } from '../../src/modules/directory/search/filters.ts'
import { usualDistance } from '../../src/modules/directory/search/findAddress.ts'
import { lookFor } from '../../src/modules/directory/search/lookFor.ts'
import type { House } from '../support/house.ts'
import { type Grade, type GradedNeed, gradeOf } from './gradedNeeds.ts'

/** What the first page of results was worth for one need: the grade of each, best first, as the engine ordered them. */
export type Graded = {
  readonly need: GradedNeed
  readonly grades: readonly Grade[]
  readonly names: readonly string[]
  readonly seen: readonly string[]
}

/** Hits and reciprocal ranks: `right` counts grade 2 alone, `fair` counts 1 and 2. */
export type Score = { readonly needs: number; readonly hitAt1: number; readonly hitAt5: number; readonly mrr: number }

/** Asks the search as the page would: own words, the place, the usual distance, nothing chosen. */
export async function gradeNeed(house: House, need: GradedNeed, listings: ReadonlyMap<string, ActivityListing>): Promise<Graded> {
  const { found } = await lookFor(house, { need: need.said, near: need.near, within: usualDistance, page: 1, filters: noFilters }, 20)
  const shown = found.results.flatMap(({ activity }) => listings.get(activity.id) ?? [])
  return {
    need,
    grades: shown.map((listing) => gradeOf(need, listing)),
    names: shown.map((listing) => listing.name),
    seen: found.need.concepts.map(({ concept, sureness }) => `${concept.id} ${sureness.toFixed(2)}`),
  }
}

export function scoreOf(graded: readonly Graded[], least: Grade): Score {
  const ranks = graded.map(({ grades }) => grades.findIndex((grade) => grade >= least) + 1)
  const share = (most: number): number => ranks.filter((rank) => rank > 0 && rank <= most).length / graded.length
  return {
    needs: graded.length,
    hitAt1: share(1),
    hitAt5: share(5),
    mrr: ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / graded.length,
  }
}
