import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import { type Egress, guardedFetch } from '../../../../platform/egress/guardedFetch.ts'
import type { FeedRefused } from '../fault.ts'
import type { Limits } from '../limits.ts'
import { layOut } from '../read/jsonRecords.ts'
import { withDetails } from './details.ts'
import { type Feed, type FeedFile, feedName } from './feed.ts'
import { isApiRoot, lastPage, numberOfPage } from './pages.ts'
import { prepare } from './prepare.ts'

/** How a feed is fetched. Tests of their own server pass another egress and wait for nothing. */
export type UrlOptions = {
  readonly limits: Limits
  readonly egress?: Egress
  readonly wait: (milliseconds: number) => Promise<void>
  readonly told: (done: number, total: number | undefined) => void
  readonly stop: AbortSignal
}

/** Asks for one address and brings what is there, prepared. */
export type Ask = (url: URL) => Promise<Result<FeedFile, FeedRefused>>

const politePause = 100
const longestPause = 60_000
const mostTries = 4

/** Brings a feed from the web: one file, or all pages of an Open Referral API with the details of each record. */
export async function openUrl(address: string, options: UrlOptions): Promise<Result<Feed, FeedRefused>> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return refuse({ why: 'address-wrong', details: { address } })
  const ask = politely(options)
  const first = await ask(url)
  if (!first.ok) return first
  const services = isApiRoot(first.value.bytes) ? new URL('services', url.href.endsWith('/') ? url : `${url.href}/`) : url
  const start = services === url ? first : await ask(services)
  if (!start.ok) return start
  const pages = await followPages(services, start.value, ask, options)
  if (!pages.ok) return pages
  const name = feedName(`${url.hostname}${url.pathname.replace(/\/(?:services|hservices)?\/?$/, '')}`)
  const feed: Feed = {
    origin: `${url.origin}${url.pathname}`,
    name,
    files: pages.value.files,
    isWhole: pages.value.isWhole,
    withoutDetails: [],
    hasSummariesToo: false,
  }
  return withDetails(feed, services, ask, options)
}

/** Asks one thing at a time, with a pause between, and waits as long as a busy server asks us to. */
function politely({ limits, egress, wait, stop }: UrlOptions): Ask {
  let asked = 0
  let left = limits.feedBytes
  return async (url) => {
    for (let tries = 1; ; tries += 1) {
      if (stop.aborted) return refuse({ why: 'connection-failed', details: { address: url.origin } })
      if (asked >= limits.requests) return refuse({ why: 'too-many-pages', details: { address: url.origin, most: limits.requests } })
      if (asked > 0) await wait(politePause)
      asked += 1
      const answer = await guardedFetch(url.href, {
        limits: { bytes: left, milliseconds: 60_000, redirects: 5 },
        accept: 'application/json, text/csv;q=0.9, */*;q=0.1',
        ...(egress === undefined ? {} : { egress }),
      })
      if (!answer.ok)
        return refuse(
          answer.reason.why === 'answer-too-big'
            ? tooBig(url, limits)
            : { why: answer.reason.why, details: { address: answer.reason.address } },
        )
      const { status, bytes, retryAfter } = answer.value
      if ((status === 429 || status === 503) && tries < mostTries) {
        await wait(Math.min(longestPause, (retryAfter ?? tries * 2) * 1000))
        continue
      }
      if (status !== 200) return refuse({ why: 'answer-not-ok', details: { address: `${url.origin}${url.pathname}`, status } })
      const file = prepare(`${url.pathname}${url.search}`, bytes, { ...limits, feedBytes: left })
      if (file.ok) left -= file.value.bytes.length
      return file
    }
  }
}

function tooBig(url: URL, limits: Limits): FeedRefused {
  return { why: 'file-too-big', details: { file: url.pathname, megabytes: limits.feedBytes / 1024 / 1024 } }
}

type Pages = { readonly files: readonly FeedFile[]; readonly isWhole: boolean }

async function followPages(url: URL, start: FeedFile, ask: Ask, options: UrlOptions): Promise<Result<Pages, FeedRefused>> {
  const layout = layOut(start.bytes, options.limits)
  const around = layout.ok && layout.value.kind === 'list' ? layout.value.around : {}
  const last = lastPage(around)
  if (last <= 1) return ok({ files: [start], isWhole: true })
  const files: FeedFile[] = numberOfPage(around) <= 1 ? [start] : []
  const seen = new Set(files.map(fingerprint))
  for (let page = files.length + 1; page <= last; page += 1) {
    const next = new URL(url)
    next.searchParams.set('page', String(page))
    const file = await ask(next)
    if (!file.ok) return file
    // A server that answers every page with the first one has no pages: what there is beyond it we cannot have.
    if (seen.has(fingerprint(file.value))) return ok({ files, isWhole: false })
    seen.add(fingerprint(file.value))
    files.push(file.value)
    options.told(page, last)
  }
  return ok({ files, isWhole: true })
}

function fingerprint({ bytes }: FeedFile): string {
  return createHash('sha256').update(bytes).digest('hex')
}
