import { answerText } from './answer.ts'
import { faultCode, reportOf } from './faults.ts'
import { type Trouble, troubleStatus } from './frame.ts'
import { plainDocument } from './plainDocument.ts'
import type { Site } from './siteParts.ts'
import type { OpenedVisit } from './visit.ts'

/** Answers with the page of a trouble. It shows neither the address asked for nor anything that was loaded, so two refusals look the same. */
export async function answerTrouble(site: Site, opened: OpenedVisit, trouble: Trouble): Promise<Response> {
  const url = new URL('/not-found', opened.visit.url)
  const visit = { ...opened.visit, url, query: url.searchParams, params: {} }
  return answerText({
    request: opened.arrival.request,
    status: troubleStatus[trouble.kind],
    body: await documentOf(site, trouble, visit),
    type: 'text/html; charset=utf-8',
    keeping: 'never',
    headers: { ...site.headers, 'x-robots-tag': 'noindex', ...comeBack(trouble, visit.now) },
    cookies: opened.jar.lines,
  })
}

async function documentOf(site: Site, trouble: Trouble, visit: OpenedVisit['visit']): Promise<string> {
  try {
    const screen = site.troubleScreen(trouble, visit)
    const document = await (await site.frame({ ...screen, status: troubleStatus[trouble.kind] }, visit)).toString()
    return document.startsWith('<!') ? document : `<!doctype html>${document}`
  } catch (thrown) {
    // The page about what broke must not break as well: the plainest one there is still shows who to ring.
    if (trouble.kind !== 'fault' && trouble.kind !== 'away') throw thrown
    site.report(reportOf(thrown, { code: faultCode(), method: 'GET', route: `the page of ${trouble.kind}`, at: visit.now }))
    return plainDocument(visit.language, trouble)
  }
}

export function comeBack(trouble: Trouble, now: Date): Readonly<Record<string, string>> {
  if (trouble.kind === 'away') return { 'retry-after': String(trouble.retryAfterSeconds) }
  if (trouble.kind === 'too-many')
    return { 'retry-after': String(Math.max(1, Math.ceil((trouble.until.getTime() - now.getTime()) / 1000))) }
  return {}
}
