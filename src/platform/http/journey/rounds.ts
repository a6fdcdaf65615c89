import type { Route } from '../../../kernel/route.ts'
import type { Journey } from '../journey.ts'
import type { Visit } from '../page.ts'
import { type DraftKey, draftKey } from './draft.ts'

/** A journey with its path's type worn off, as the engine sees it. */
export type AnyJourney = Journey<string, unknown>

/** The addresses of one journey for one thing. */
export type Places = {
  readonly start: string
  readonly check: string
  readonly question: (id: string) => string
  /** The same question, to come straight back to the check page from. */
  readonly change: (id: string) => string
}

export function placesOf(journey: AnyJourney, visit: Visit): Places {
  const start = journey.at.to(visit.params)
  const question = (id: string) => `${start}/${id}`
  return { start, check: `${start}/check`, question, change: (id) => `${question(id)}?change=1` }
}

export function keyOf(journey: AnyJourney, visit: Visit): DraftKey {
  return draftKey(visit, journey.name, journey.at.to(visit.params))
}

/** True while somebody changes one answer from the check page. */
export function isChanging(visit: Visit): boolean {
  return visit.query.has('change')
}

export function below(at: Route<string>, part: string): Route<string> {
  return {
    path: `${at.path}/${part}`,
    to: (params, query) => `${at.to(params)}/${part}${query === undefined ? '' : `?${new URLSearchParams(query)}`}`,
  }
}
