import { nhs } from '../../../design/index.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import { withdrawReferral } from '../actions/withdrawReferral.ts'
import { chosen } from '../journey/answers.ts'
import { asHolder, type Held, linkLimit, loadHeld, recordsLink, withdrawAt } from '../links/personLink.ts'
import { mayWithdraw } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { withdrawReasons } from '../reasons.ts'
import { isReadyTo } from '../referral.ts'
import { linkWords } from '../words/personLink.ts'
import { reasonWords } from '../words/reasons.ts'

/** Asks once, takes no for an answer, and wants no reason. */
export const withdrawPage: Page = page({
  at: withdrawAt,
  may: (actor, { story }: Held, now) => mayWithdraw(actor, story.referral, now),
  records: recordsLink('referral.person-link-withdraw'),
  load: (visit) => loadHeld(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, { story }) => {
    if (!isReadyTo('withdraw', story.referral)) return { redirectTo: personLinkAt.to(visit.params, { notice: 'too-late' }) }
    const say = linkWords(visit.language)
    const reasons = reasonWords(visit.language)
    const title = say('withdrawTitle')
    const body = (
      <form method="post">
        {visit.formGuards()}
        <h1 class="nhsuk-heading-l">{title}</h1>
        <p>{say('withdrawSaid', { group: story.activity.organisation.name })}</p>
        {nhs.radios({
          idPrefix: 'because',
          name: 'because',
          fieldset: { legend: { text: say('withdrawWhy'), size: 's' } },
          items: withdrawReasons.map((value) => ({ value, text: reasons(`withdraw.${value}`) })),
        })}
        {nhs.button({ text: say('withdrawYes'), variant: 'warning', preventDoubleClick: true })}
        <p>
          <a href={personLinkAt.to(visit.params)}>{say('keep')}</a>
        </p>
      </form>
    )
    return { title, body, backTo: personLinkAt.to(visit.params) }
  },
  submit: async (submission, held) => {
    const because = chosen(submission.typed, 'because', withdrawReasons)[0] ?? 'not-said'
    const done = await withdrawReferral(submission.app, asHolder(submission, held), { referralId: held.link.referralId, because })
    if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
    return { redirectTo: personLinkAt.to(submission.params, done.ok ? {} : { notice: done.reason.kind }) }
  },
})
