import { type Page, page } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import { copyFile } from '../copy/copyFile.ts'
import { mayAnswerRightsRequest } from '../policy.ts'
import { fetchPack } from '../requests/fetchPack.ts'
import { loadOneRequest, type OneRequest, recordsRequest } from '../requests/oneRequest.ts'
import { paperAt } from '../routes.ts'

/** The copy as it was released, for those who get it on paper. */
export const paperPage: Page = page({
  at: paperAt,
  may: (actor, { request }: OneRequest) => mayAnswerRightsRequest(actor, request),
  records: recordsRequest('rights.copy.print'),
  load: (visit) => loadOneRequest(visit),
  show: async (visit, { request }) => {
    const pack = await fetchPack(visit, asActor(visit), { request, isTheirs: false })
    return pack === undefined ? 'not-found' : ((await copyFile(pack, visit.params.form, visit.network.timeZone)) ?? 'not-found')
  },
})
