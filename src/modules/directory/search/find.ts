import type { Point } from '../../../kernel/distance.ts'
import type { App } from '../../../platform/app.ts'
import type { Network } from '../../../platform/http/page.ts'
import type { Activity } from '../activity.ts'
import { readActivities } from '../activityStore.ts'
import type { Filters } from './filters.ts'
import { findHits, type Hit, mostHits } from './findStore.ts'
import { lexiconOf } from './lexiconStore.ts'
import { type Need, readNeed } from './need.ts'
import { strandsOf } from './strands.ts'

export type Search = {
  readonly text: string
  readonly filters: Filters
  readonly near?: { readonly centre: Point; readonly miles: number }
  /** Which page of results, from 1, and how many there are on one. */
  readonly page: number
  readonly aPage: number
}

export type Found = {
  readonly need: Need
  /** How far we looked in the end; absent when no place was named. */
  readonly miles?: number
  /** Further than was asked, because nothing was near. */
  readonly isWider: boolean
  /** How many are sure to fit what was chosen, and how many might: nobody has said. */
  readonly sure: number
  readonly perhaps: number
  /** There are more than we show; these are the best. */
  readonly hasMore: boolean
  readonly pages: number
  readonly results: readonly FoundActivity[]
}

export type FoundActivity = { readonly activity: Activity; readonly hit: Hit }

const widest = 60

/** Finds activities for a need in somebody's own words. Two statements, whatever was asked; more only while nothing is near. */
export async function find(app: Pick<App, 'database' | 'clock'>, network: Pick<Network, 'id'>, search: Search): Promise<Found> {
  const { need, hits: ranked, near } = await rank(app, network, search)
  const hits = ranked.slice(0, mostHits)
  const from = (search.page - 1) * search.aPage
  const shown = hits.slice(from, from + search.aPage)
  const activities = new Map(
    (
      await readActivities(
        app.database,
        network.id,
        shown.map((hit) => hit.activityId),
      )
    ).map((activity) => [activity.id, activity]),
  )
  const sure = hits.filter((hit) => hit.unknowns === 0).length
  return {
    need,
    ...(near === undefined ? {} : { miles: near.miles }),
    isWider: near !== undefined && search.near !== undefined && near.miles > search.near.miles,
    sure,
    perhaps: hits.length - sure,
    hasMore: ranked.length > hits.length,
    pages: Math.max(1, Math.ceil(hits.length / search.aPage)),
    results: shown.flatMap((hit) => {
      const activity = activities.get(hit.activityId)
      return activity === undefined ? [] : [{ activity, hit }]
    }),
  }
}

export type Ranked = { readonly need: Need; readonly hits: readonly Hit[]; readonly near: Search['near'] }

/** The ranking alone, best first: what `find` shows pages of and what the evaluation grades. */
export async function rank(
  app: Pick<App, 'database' | 'clock'>,
  network: Pick<Network, 'id'>,
  search: Omit<Search, 'page' | 'aPage'>,
): Promise<Ranked> {
  const need = readNeed(search.text, await lexiconOf(app.database, network.id, app.clock.now()))
  const strands = strandsOf(need)
  let near = search.near
  let hits = worthShowing(
    await findHits(app.database, network.id, {
      strands,
      filters: search.filters,
      wishes: need.wishes,
      ...(near === undefined ? {} : { near }),
    }),
  )
  while (near !== undefined && near.miles < widest && !hits.some(isNearby)) {
    near = { centre: near.centre, miles: Math.min(widest, near.miles * 2.5) }
    hits = worthShowing(await findHits(app.database, network.id, { strands, filters: search.filters, wishes: need.wishes, near }))
  }
  return { need, hits, near }
}

/** With words joined by OR almost everything is found a little: what answers far worse than the best is left out. */
function worthShowing(hits: readonly Hit[]): readonly Hit[] {
  const best = Math.max(0, ...hits.map((hit) => hit.relevance))
  return hits.filter((hit) => hit.relevance >= best * leastShare)
}
const leastShare = 0.25

function isNearby(hit: Hit): boolean {
  return hit.miles !== null
}
