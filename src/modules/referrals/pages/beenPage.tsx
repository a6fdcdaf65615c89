import { nhs } from '../../../design/index.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import { startReferral } from '../actions/startReferral.ts'
import { asHolder, beenAt, type Held, linkLimit, loadHeld, recordsLink } from '../links/personLink.ts'
import { maySayStarted } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { isReadyTo } from '../referral.ts'
import { linkWords } from '../words/personLink.ts'

/** The person says that they have been there for the first time. */
export const beenPage: Page = page({
  at: beenAt,
  may: (actor, { story }: Held, now) => maySayStarted(actor, story.referral, now),
  records: recordsLink('referral.person-link-been'),
  load: (visit) => loadHeld(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, { story }) => {
    if (!isReadyTo('start', story.referral)) return { redirectTo: personLinkAt.to(visit.params, { notice: 'too-late' }) }
    const say = linkWords(visit.language)
    const title = say('beenTitle', { activity: story.activity.name })
    const body = (
      <form method="post">
        {visit.formGuards()}
        <h1 class="nhsuk-heading-l">{title}</h1>
        {nhs.button({ text: say('beenButton'), preventDoubleClick: true })}
      </form>
    )
    return { title, body, backTo: personLinkAt.to(visit.params) }
  },
  submit: async (submission, held) => {
    const done = await startReferral(submission.app, asHolder(submission, held), { referralId: held.link.referralId })
    if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
    return { redirectTo: personLinkAt.to(submission.params, done.ok ? {} : { notice: done.reason.kind }) }
  },
})
