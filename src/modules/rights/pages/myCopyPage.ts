import { type Download, type Page, page } from '../../../platform/http/page.ts'
import { asHolder, holderOf, linkLimit, matterOf, recordsLink } from '../../referrals/index.ts'
import { copyFile } from '../copy/copyFile.ts'
import { mayAskForRights } from '../policy.ts'
import { fetchPack } from '../requests/fetchPack.ts'
import { isOpened, loadMyRequest, type MyRequest } from '../requests/myRequest.ts'
import { myCopyAt, myRequestAt } from '../routes.ts'

/** The copy as a file. Without the code of the page before it, it leads back there. */
export const myCopyPage: Page = page({
  at: myCopyAt,
  may: (actor, { story }: MyRequest) => mayAskForRights(actor, matterOf(story.referral)),
  records: recordsLink('rights.copy.fetch'),
  load: (visit) => loadMyRequest(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: async (visit, mine): Promise<Download | { readonly redirectTo: string } | 'not-found'> => {
    if (!isOpened(visit, mine.request)) return { redirectTo: myRequestAt.to(visit.params) }
    const pack = await fetchPack(visit, asHolder(visit, mine), { request: mine.request, isTheirs: true })
    return pack === undefined ? 'not-found' : ((await copyFile(pack, visit.params.form, visit.network.timeZone)) ?? 'not-found')
  },
})
