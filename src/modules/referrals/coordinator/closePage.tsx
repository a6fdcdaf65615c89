import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { closeReferral } from '../actions/closeReferral.ts'
import { chosen } from '../journey/answers.ts'
import { mayClose } from '../policy.ts'
import { closeReasons } from '../reasons.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { reasonWords } from '../words/reasons.ts'
import { closeAt, referralAt } from './routes.ts'
import { choiceOf, stepScreen } from './stepScreen.tsx'
import { asActor, type CoordinatorStory, loadWholeStory, recordsStory } from './wholeStory.ts'

/** Nothing is closed without a reason. */
export const closePage: Page = page({
  at: closeAt,
  may: (actor, { story }: CoordinatorStory, now) => mayClose(actor, story.referral, now),
  records: recordsStory('referral.coordinator-close'),
  load: (visit) => loadWholeStory(visit),
  show: (visit, whole) => screen(visit, whole),
  submit: async (submission, whole) => {
    const [because] = chosen(submission.typed, 'because', closeReasons)
    if (because === undefined) return screen(submission, whole, coordinatorWords(submission.language)('reason.error'))
    const done = await closeReferral(submission.app, asActor(submission), { referralId: whole.id, because })
    return { redirectTo: referralAt.to({ referralId: whole.id }, done.ok ? {} : { notice: 'too-late' }) }
  },
})

function screen(visit: Visit, { id }: CoordinatorStory, problem?: string): Screen {
  const say = coordinatorWords(visit.language)
  const items = closeReasons.map((value) => ({ value, text: reasonWords(visit.language)(`close.${value}`) }))
  const fields = choiceOf({ name: 'because', legend: say('reason.error'), items, problem })
  return stepScreen(visit, {
    title: say('closeTitle'),
    said: say('closeSaid'),
    fields,
    backTo: referralAt.to({ referralId: id }),
    ...(problem && { problem: { field: 'because', text: problem } }),
  })
}
