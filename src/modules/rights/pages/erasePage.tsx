import { type Html, nhs } from '../../../design/index.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import { type EraseRefusal, eraseForRequest } from '../erase/eraseForRequest.ts'
import { mayErasePerson } from '../policy.ts'
import { loadOneRequest, type OneRequest, recordsRequest } from '../requests/oneRequest.ts'
import { tellErasing } from '../requests/tellErasing.ts'
import { eraseAt, requestAt } from '../routes.ts'
import { staffRights } from '../words/staffPages.ts'
import { choice, chosenIn, Problem, StepForm, typedIn } from './staffForm.tsx'

const reasons = ['asked', 'by-mistake', 'court-order'] as const
type ProblemAt = { readonly field: string; readonly text: string }

/** A human decides about an erasure: what it means, tell them first, why, and that nobody can undo it. */
export function erasePage(mapping: () => readonly AboutPerson[]): Page {
  return page({
    at: eraseAt,
    may: (actor) => mayErasePerson(actor),
    records: recordsRequest('rights.erase-read'),
    load: async (visit) => {
      const one = await loadOneRequest(visit)
      return one?.request.kind === 'erase' ? one : undefined
    },
    show: (visit, one: OneRequest) =>
      one.request.identity === undefined || one.request.state !== 'open' ? { redirectTo: requestAt.to(visit.params) } : screen(visit),
    submit: (submission, one) => submit(submission, one, mapping()),
  })
}

async function submit(
  submission: Submission<'/rights/requests/:requestId/erase'>,
  { request }: OneRequest,
  mapping: readonly AboutPerson[],
) {
  const say = staffRights(submission.language)
  if (typedIn(submission, 'step') === 'tell') {
    await tellErasing(submission.app, asActor(submission), request.id)
    return { redirectTo: eraseAt.to(submission.params, { told: '1' }) }
  }
  const reason = chosenIn(submission, 'reason', reasons)
  if (reason === undefined) return screen(submission, { field: 'reason', text: say('chooseOne') })
  if (typedIn(submission, 'sure') !== 'yes') return screen(submission, { field: 'sure', text: say('eraseSureError') })
  const done = await eraseForRequest(submission.app, asActor(submission), { id: request.id, version: request.version, reason, mapping })
  if (done.ok) return { redirectTo: requestAt.to(submission.params) }
  return refused(submission, done.reason)
}

function refused(submission: Submission<'/rights/requests/:requestId/erase'>, reason: EraseRefusal) {
  const say = staffRights(submission.language)
  if (reason.kind === 'not-found') return 'not-found'
  if (reason.kind !== 'must-be-kept') return { redirectTo: requestAt.to(submission.params, { notice: reason.kind }) }
  return screen(submission, { field: 'reason', text: say('mustBeKept', { reason: say(`keep.${reason.because}`) }) })
}

function screen(visit: Visit<'/rights/requests/:requestId/erase'>, problem?: ProblemAt): Screen {
  const say = staffRights(visit.language)
  const items = reasons.map((value) => ({ value, text: say(`erase.${value}`) }))
  const sureProblem = problem?.field === 'sure' ? problem.text : undefined
  const body: Html = (
    <>
      <Problem field={problem?.field ?? ''} text={problem?.text} />
      <h1 class="nhsuk-heading-l">{say('eraseTitle')}</h1>
      <p>{say('eraseSaid')}</p>
      {visit.query.has('told') ? (
        nhs.insetText({ text: say('eraseTold') })
      ) : (
        <StepForm visit={visit} step="tell" title={say('eraseTellButton')} said={say('eraseTell')} button={say('eraseTellButton')} />
      )}
      <form method="post" novalidate>
        {visit.formGuards()}
        {choice({ name: 'reason', legend: say('eraseWhy'), items, problem: problem?.field === 'reason' ? problem.text : undefined })}
        {nhs.checkboxes({
          idPrefix: 'sure',
          name: 'sure',
          items: [{ value: 'yes', text: say('eraseSure') }],
          ...(sureProblem && { errorMessage: { text: sureProblem } }),
        })}
        {nhs.button({ text: say('eraseButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
    </>
  )
  const backTo = requestAt.to(visit.params)
  return {
    title: say('eraseTitle'),
    body,
    width: 'staff',
    backTo,
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}
