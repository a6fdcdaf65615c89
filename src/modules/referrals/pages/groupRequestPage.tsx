import { type Page, page } from '../../../platform/http/page.ts'
import { answerReferral } from '../actions/answerReferral.ts'
import { requestScreen } from '../group/requestScreen.tsx'
import { type GroupHeld, loadGroupHeld, requestAt } from '../links/groupLink.ts'
import { asHolder, linkLimit, recordsLink } from '../links/personLink.ts'
import { mayAnswer } from '../policy.ts'
import { holderOf } from '../privateLink.ts'
import { answersFor, readAnswer } from './answerForm.tsx'

/** What a group reads and how it answers. Before its yes: what to call them, what helps, why they come, if they agreed to each. */
export const groupRequestPage: Page = page({
  at: requestAt,
  may: (actor, { story }: GroupHeld, now) => mayAnswer(actor, story.referral, now),
  records: recordsLink('referral.provider-link-read'),
  load: (visit) => loadGroupHeld(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, held) => requestScreen(visit, held, { typed: {}, errors: {} }),
  submit: async (submission, held) => {
    const answer = readAnswer(submission.typed, submission)
    // Nothing is asked any more, so there is no field to name.
    if (!answer.ok && answersFor(held.story.referral.state).length === 0)
      return { redirectTo: requestAt.to(submission.params, { notice: 'too-late' }) }
    if (!answer.ok) return requestScreen(submission, held, { typed: submission.typed, errors: answer.reason })
    const done = await answerReferral(submission.app, asHolder(submission, held), {
      referralId: held.link.referralId,
      answer: answer.value,
    })
    if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
    return { redirectTo: requestAt.to(submission.params, done.ok ? {} : { notice: 'too-late' }) }
  },
})
