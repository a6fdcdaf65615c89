import { ok, type Result } from '../../../../kernel/result.ts'
import type { FeedRefused } from '../fault.ts'
import { layOut, recordsOf } from '../read/jsonRecords.ts'
import { child } from '../read/said.ts'
import type { Feed, FeedFile } from './feed.ts'
import type { Ask, UrlOptions } from './openUrl.ts'

// A list that has any of these in its records is not a list of summaries.
const parts = [
  'service_at_locations',
  'schedules',
  'regular_schedules',
  'cost_options',
  'contacts',
  'languages',
  'service_areas',
  'attributes',
  'eligibilitys',
  'service_taxonomys',
]
// After so many refusals in a row the server has no details to give.
const patience = 3

/**
 * Fetches each record of a list that holds only summaries (`/services` of Open Referral UK does) from its own address, `/services/{id}`.
 * One that cannot be had stays a summary, and is reported.
 */
export async function withDetails(feed: Feed, services: URL, ask: Ask, options: UrlOptions): Promise<Result<Feed, FeedRefused>> {
  const ids = /\/h?services\/?$/.test(services.pathname) ? summaryIds(feed, options) : []
  if (ids.length === 0) return ok(feed)
  const files: FeedFile[] = []
  const missing: string[] = []
  for (const [done, id] of ids.entries()) {
    const at = new URL(services)
    at.pathname = `${services.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`
    at.search = ''
    const file = await ask(at)
    if (file.ok && isSameRecord(file.value, id, options)) files.push(file.value)
    else if (!file.ok && file.reason.why !== 'answer-not-ok') return file
    else missing.push(id)
    if (files.length === 0 && missing.length >= patience) return ok(feed)
    options.told(done + 1, ids.length)
  }
  // The details come first: of the summary after them a reader takes only what had none.
  return ok({ ...feed, files: [...files, ...feed.files], withoutDetails: missing, hasSummariesToo: true })
}

function summaryIds(feed: Feed, { limits }: UrlOptions): readonly string[] {
  const ids: string[] = []
  for (const file of feed.files) {
    const layout = layOut(file.bytes, limits)
    if (!layout.ok || layout.value.kind !== 'list') return []
    for (const record of recordsOf(file.bytes, layout.value, limits)) {
      if (!record.ok || !record.value.value.ok) continue
      const said = { value: record.value.value.value, at: '' }
      if (parts.some((part) => Array.isArray(child(said, part).value))) return []
      const id = child(said, 'id').value
      if (typeof id === 'string' && id !== '') ids.push(id)
    }
  }
  return [...new Set(ids)]
}

function isSameRecord(file: FeedFile, id: string, { limits }: UrlOptions): boolean {
  const layout = layOut(file.bytes, limits)
  if (!layout.ok || layout.value.kind !== 'one') return false
  const [record] = recordsOf(file.bytes, layout.value, limits)
  return record?.ok === true && record.value.value.ok && child({ value: record.value.value.value, at: '' }, 'id').value === id
}
