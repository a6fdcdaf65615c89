import { parseId } from '../../kernel/id.ts'
import type { Visit } from '../../platform/http/page.ts'
import type { ActivityId } from './listing.ts'

/** The list somebody keeps: only the ids of activities, only in their own browser. It says nothing about them to us. */
const cookieName = 'hedgerow-list'
const mostKept = 20
const keptFor = { seconds: 30 * 24 * 60 * 60 }

export function shortlistIn(cookies: Pick<Visit['cookies'], 'get'>): readonly ActivityId[] {
  return readShortlist(cookies.get(cookieName) ?? '')
}

/** Reads ids joined by dots; what is no id is left out. */
export function readShortlist(joined: string): readonly ActivityId[] {
  const ids = joined.split('.').flatMap((one) => parseId<'Activity'>(one) ?? [])
  return [...new Set(ids)].slice(0, mostKept)
}

export function keepShortlist(cookies: Visit['cookies'], ids: readonly ActivityId[]): void {
  cookies.set(cookieName, [...new Set(ids)].slice(0, mostKept).join('.'), keptFor)
}
