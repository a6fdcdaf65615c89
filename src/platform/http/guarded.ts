import { faultCode, isDatabaseAway, reportOf } from './faults.ts'
import type { Trouble } from './frame.ts'
import { answerTroubleAsProblem } from './problem.ts'
import { unlessSilent } from './silence.ts'
import type { Site } from './siteParts.ts'
import { answerTrouble } from './trouble.ts'
import { type Arrival, bareVisit, type OpenedVisit, openVisit } from './visit.ts'

/** One address of the site. `path` is its pattern, which is what a log may say of a request. */
export type Served = { readonly path: string; readonly speaks: 'html' | 'json'; readonly serve: (arrival: Arrival) => Promise<Response> }

/** Beyond this no form or link of ours goes. */
const longestUrl = 8000

/** Serves a request; whatever breaks on the way is caught here, once, and told in the language of the address. */
export async function guarded(site: Site, served: Served, arrival: Arrival): Promise<Response> {
  try {
    return isReadable(arrival)
      ? await unlessSilent(site.app, served.serve(arrival))
      : await tell(site, served, await openVisit(site, arrival), { kind: 'unreadable' })
  } catch (thrown) {
    const code = faultCode()
    site.report(reportOf(thrown, { code, route: served.path, method: arrival.request.method, at: site.app.clock.now() }))
    return tell(
      site,
      served,
      bareVisit(site, arrival),
      isDatabaseAway(thrown) ? { kind: 'away', retryAfterSeconds: 10 } : { kind: 'fault', code },
    )
  }
}

function isReadable({ request, params }: Arrival): boolean {
  return request.url.length <= longestUrl && !Object.values(params).some((value) => value.includes('\u0000'))
}

/** Where nothing is, or nothing that may be seen. */
export async function serveNothing(site: Site, speaks: Served['speaks'], arrival: Arrival): Promise<Response> {
  return tell(site, { speaks }, await openVisit(site, arrival), { kind: 'not-found' })
}

async function tell(site: Site, { speaks }: Pick<Served, 'speaks'>, opened: OpenedVisit, trouble: Trouble): Promise<Response> {
  return speaks === 'json' ? answerTroubleAsProblem(site, opened, trouble) : answerTrouble(site, opened, trouble)
}
