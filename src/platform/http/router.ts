import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { projectRoot } from '../config/root.ts'
import { addressSeen } from './addressBlock.ts'
import { answerElsewhere, answerText } from './answer.ts'
import { answerAsset, readAssets } from './assets.ts'
import { developersPages } from './developers/developersPages.tsx'
import { guarded, type Served, serveNothing } from './guarded.ts'
import { answerAlive, answerReady } from './health.ts'
import { openSite } from './openSite.ts'
import type { Page } from './page.ts'
import { serveProgressEvents } from './progress/progressEvents.ts'
import { progressAt, progressPage } from './progress/progressPage.tsx'
import { serveApi } from './serveApi.ts'
import { servePage } from './servePage.ts'
import type { Site, SiteParts } from './siteParts.ts'
import type { Arrival } from './visit.ts'

/** Puts the pages and APIs of the modules on their addresses. */
export function buildRouter(parts: SiteParts): Hono {
  const site = openSite(parts)
  const router = new Hono()
  const on = (method: 'get' | 'post', served: Served) => router[method](served.path, (c) => guarded(site, served, arrivalOf(c, site)))
  router.get('/healthz', answerAlive)
  router.get('/readyz', () => answerReady(site))
  on('get', documentOf(site))
  for (const api of site.apis) on(api.method, { path: api.at.path, speaks: 'json', serve: (arrival) => serveApi(site, api, arrival) })
  on('get', { path: `${progressAt.path}/events`, speaks: 'html', serve: (arrival) => serveProgressEvents(site, arrival) })
  for (const page of pagesOf(site)) {
    const served: Served = { path: page.at.path, speaks: 'html', serve: (arrival) => servePage(site, page, arrival) }
    on('get', served)
    if (page.submit !== undefined) on('post', served)
  }
  router.notFound(unrouted(site))
  return router
}

function documentOf(site: Site): Served {
  const body = JSON.stringify(site.document)
  const headers = { ...site.headers, 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
  const answer = { status: 200, body, type: 'application/json; charset=utf-8', keeping: { seconds: 300, who: 'anybody' }, headers } as const
  return { path: '/openapi.json', speaks: 'json', serve: async ({ request }) => answerText({ request, ...answer }) }
}

/** Two pages at one address would mean that one of them is never seen. */
function pagesOf({ modules, document }: Site): readonly Page[] {
  const pages = [...modules.flatMap((module) => module.pages), progressPage, ...developersPages(document)]
  const twice = pages.find((page, place) => pages.findIndex((other) => other.at.path === page.at.path) !== place)
  if (twice !== undefined) throw new Error(`Two pages are at ${twice.at.path}`)
  return pages
}

/** What is no page: a built file, an address with a slash too many, or nothing. */
function unrouted(site: Site): (c: Context) => Response | Promise<Response> {
  const assets = readAssets(join(projectRoot, 'build', 'public'))
  const programs = new Set(site.apis.map(({ at }) => at.path.split('/')[1]))
  return (c) => {
    const isLooking = c.req.method === 'GET' || c.req.method === 'HEAD'
    const asset = isLooking ? assets.get(c.req.path) : undefined
    if (asset !== undefined) return answerAsset(asset, c.req.raw, site.headers)
    // Not when it begins with two: `//elsewhere.example/` would lead away.
    if (isLooking && /^\/[^/\\].*\/$/.test(c.req.path))
      return answerElsewhere(c.req.path.replace(/\/+$/, '') + new URL(c.req.url).search, site.headers, [])
    const speaks = programs.has(c.req.path.split('/')[1]) ? 'json' : 'html'
    return guarded(site, { path: '*', speaks, serve: (arrival) => serveNothing(site, speaks, arrival) }, arrivalOf(c, site))
  }
}

function arrivalOf(c: Context, { app }: Site): Arrival {
  const { incoming } = (c.env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }
  const forwarded = c.req.raw.headers.get('x-forwarded-for')
  return {
    request: c.req.raw,
    params: c.req.param(),
    address: addressSeen({ socket: incoming?.socket?.remoteAddress, forwarded, proxies: app.config.proxies }),
  }
}
