import type { Html } from '../../../design/index.ts'
import { nhs } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Elsewhere, type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { answerReferral } from '../actions/answerReferral.ts'
import { AnswerForm, answersFor, readAnswer } from '../pages/answerForm.tsx'
import { mayAnswer, maySeeWholeStory } from '../policy.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { answerAt, referralAt } from './routes.ts'
import { asActor, type CoordinatorStory, loadWholeStory, recordsStory } from './wholeStory.ts'

/** A coordinator phoned the group and writes down what it said; the person is told as if the group had answered itself. */
export const answerPage: Page = page({
  at: answerAt,
  may: (actor, { story }: CoordinatorStory, now) => maySeeWholeStory(actor, story.referral, now) && mayAnswer(actor, story.referral, now),
  records: recordsStory('referral.coordinator-answer'),
  load: (visit) => loadWholeStory(visit),
  show: (visit, whole) => (isPastAnswers(whole) ? tooLate(whole) : screen(visit, whole, { typed: {}, errors: {} })),
  submit: async (submission, whole) => {
    const answer = readAnswer(submission.typed, submission)
    if (!answer.ok && isPastAnswers(whole)) return tooLate(whole)
    if (!answer.ok) return screen(submission, whole, { typed: submission.typed, errors: answer.reason })
    const done = await answerReferral(submission.app, asActor(submission), { referralId: whole.id, answer: answer.value })
    return { redirectTo: referralAt.to({ referralId: whole.id }, done.ok ? {} : { notice: 'too-late' }) }
  },
})

/** Nothing is asked any more: a form without a question, and errors about it, would lead nowhere. */
function isPastAnswers({ story }: CoordinatorStory): boolean {
  return answersFor(story.referral.state).length === 0
}

function tooLate({ id }: CoordinatorStory): Elsewhere {
  return { redirectTo: referralAt.to({ referralId: id }, { notice: 'too-late' }) }
}

function screen(visit: Visit, { id, story }: CoordinatorStory, { typed, errors }: { typed: Typed; errors: FieldErrors }): Screen {
  const title = coordinatorWords(visit.language)('do.answer')
  const hasErrors = Object.keys(errors).length > 0
  const body: Html = (
    <>
      {hasErrors
        ? nhs.errorSummary({
            titleText: Object.values(errors)[0],
            errorList: Object.entries(errors).map(([field, text]) => ({ href: `#${field}`, text })),
          })
        : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <AnswerForm visit={visit} state={story.referral.state} typed={typed} errors={errors} />
    </>
  )
  return { title, body, width: 'staff', backTo: referralAt.to({ referralId: id }), hasErrors, status: hasErrors ? 422 : 200 }
}
