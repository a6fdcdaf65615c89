/** Written in by tools/assets.mjs: a name for this build, and the files its pages need. */
declare const ASSETS: { readonly version: string; readonly files: readonly string[] }
declare const self: ServiceWorkerGlobalScope

const cacheName = `hedgerow-${ASSETS.version}`
const offlinePage = '/offline'
/** The only pages ever kept: public, and about nobody. Anything else on this device would tell who was here and why. */
const keptPages = ['/help/crisis', offlinePage]
const refreshedPages = [...keptPages, '/shortlist']

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([...ASSETS.files, '/favicon.svg', ...keptPages]))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const others = caches.keys().then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
  event.waitUntil(others.then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  // "Leave this page" must never end on a page of ours, not even without a connection.
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname === '/leave') return
  if (ASSETS.files.includes(url.pathname)) return event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request, url.pathname))
})

/** The network first; a kept page only when there is none. */
async function freshOrKept(request: Request, path: string): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (refreshedPages.includes(path) && mayKeep(answer)) await (await caches.open(cacheName)).put(path, answer.clone())
    return answer
  } catch {
    const kept = refreshedPages.includes(path) ? await caches.match(path) : undefined
    return kept ?? (await caches.match(offlinePage)) ?? Response.error()
  }
}

function mayKeep(answer: Response): boolean {
  return answer.ok && !answer.redirected && !(answer.headers.get('cache-control') ?? '').includes('no-store')
}
