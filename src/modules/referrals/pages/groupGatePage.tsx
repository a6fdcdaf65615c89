import { nhs } from '../../../design/index.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import { sendFreshLink } from '../actions/sendFreshLink.ts'
import { type GroupExpired, type GroupHeld, loadGroupLink, requestAt } from '../links/groupLink.ts'
import { linkLimit, recordsLink } from '../links/personLink.ts'
import { maySee } from '../policy.ts'
import { holderOf, providerLinkAt } from '../privateLink.ts'
import { groupWords } from '../words/groupLink.ts'

/** The door of the link in the e-mail: it takes a button to go on, so that a mail scanner that follows links sees nothing and answers nothing. */
export const groupGatePage: Page = page({
  at: providerLinkAt,
  may: (actor, { story }: GroupHeld | GroupExpired, now) => maySee(actor, story.referral, now),
  records: recordsLink('referral.provider-link-open'),
  load: loadGroupLink,
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, { kind, story }) => {
    const say = groupWords(visit.language)
    const names = { activity: story.activity.name, group: story.activity.organisation.name }
    const title = kind === 'held' ? say('gate', names) : say('expired')
    const body = (
      <form method="post">
        {visit.formGuards()}
        <h1 class="nhsuk-heading-l">{title}</h1>
        <p>{kind === 'held' ? say('gateSaid', names) : say('expiredSaid', names)}</p>
        {nhs.button({ text: say(kind === 'held' ? 'gateButton' : 'expiredButton'), preventDoubleClick: true })}
      </form>
    )
    return { title, body }
  },
  submit: async (submission, { kind }) => {
    if (kind === 'held') return { redirectTo: requestAt.to(submission.params) }
    await sendFreshLink(submission.app, submission.network.id, { purpose: 'provider', token: submission.params.token })
    const say = groupWords(submission.language)
    return {
      title: say('freshTitle'),
      body: (
        <>
          <h1 class="nhsuk-heading-l">{say('freshTitle')}</h1>
          <p>{say('freshSaid')}</p>
        </>
      ),
    }
  },
})
