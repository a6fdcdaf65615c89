import { setTimeout as wait } from 'node:timers/promises'
import type { LongWork } from '../../progress/longWork.ts'
import type { Visit } from '../page.ts'
import type { Site } from '../siteParts.ts'
import { answerTrouble } from '../trouble.ts'
import { type Arrival, openVisit } from '../visit.ts'
import { loadProgress, maySeeProgress } from './progressPage.tsx'
import { isOver, shareOf, wordsOf } from './words.ts'

const every = 1000
/** A browser that still listens after this connects again by itself; one that is gone is forgotten. */
const longest = 5 * 60_000

/** `/progress/:workId/events`: how far it is, each time it moved, until it is over (server-sent events). */
export async function serveProgressEvents(site: Site, arrival: Arrival): Promise<Response> {
  const opened = await openVisit(site, arrival)
  const work = opened.visit.member?.mustFirst === undefined ? await loadProgress(opened.visit) : undefined
  if (work === undefined || !maySeeProgress(opened.visit.actor, work)) return answerTrouble(site, opened, { kind: 'not-found' })
  const events = ReadableStream.from(progressOf(site, opened.visit, arrival.request.signal))
  return new Response(events, {
    headers: { ...site.headers, 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}

async function* progressOf(site: Site, visit: Visit, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const text = new TextEncoder()
  let said = ''
  for (let waited = 0; waited < longest && !signal.aborted && !site.isDraining(); waited += every) {
    const work = await loadProgress(visit)
    if (work === undefined) return
    const line = `data: ${JSON.stringify(told(work, visit))}\n\n`
    // A comment keeps a proxy from closing a connection that has nothing to say.
    yield text.encode(line === said ? ':\n\n' : line)
    said = line
    if (isOver(work)) return
    await wait(every, undefined, { signal }).catch(() => undefined)
  }
}

function told(work: LongWork, visit: Visit) {
  return { share: shareOf(work), words: wordsOf(work, visit.language), isOver: isOver(work) }
}
