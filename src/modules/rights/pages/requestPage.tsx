import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Visit } from '../../../platform/http/page.ts'
import { LimitsBanner, restrictReasons } from '../../people/index.ts'
import { sayDay } from '../../referrals/index.ts'
import { asActor } from '../asActor.ts'
import { mayAnswerRightsRequest } from '../policy.ts'
import { checkIdentity, settleRequest, takeLonger } from '../requests/answerRequest.ts'
import { loadOneRequest, type OneRequest, recordsRequest } from '../requests/oneRequest.ts'
import { identityWays, longerReasons, refuseReasons } from '../requests/request.ts'
import { liftForRequest, restrictForRequest } from '../requests/restrictForRequest.ts'
import { requestAt, requestsAt } from '../routes.ts'
import { staffRights } from '../words/staffPages.ts'
import { RequestSteps } from './requestSteps.tsx'
import { chosenIn, Problem, typedIn } from './staffForm.tsx'

/** One request: who asks for what and by when, then every step there is to its answer. */
export const requestPage: Page = page({
  at: requestAt,
  may: (actor, { request }: OneRequest) => mayAnswerRightsRequest(actor, request),
  records: recordsRequest('rights.request-read'),
  load: (visit) => loadOneRequest(visit),
  show: (visit, one) => screen(visit, one),
  submit: (submission, one) => submit(submission, one),
})

type Visiting = Visit<'/rights/requests/:requestId'>
export type StepProblem = { readonly field: string; readonly text: string }

async function submit(submission: Submission<'/rights/requests/:requestId'>, one: OneRequest): Promise<Shown> {
  const say = staffRights(submission.language)
  const answer = typedIn(submission, 'answer')
  if ((answer?.length ?? 0) > 2000) return screen(submission, one, { field: 'answer', text: say('tooLong') })
  const done = await take(submission, one, answer)
  if (done === undefined) return screen(submission, one, { field: fieldOf(submission), text: say('chooseOne') })
  if (done.ok) return { redirectTo: requestAt.to(submission.params) }
  if (done.reason.kind === 'not-found') return 'not-found'
  return { redirectTo: requestAt.to(submission.params, { notice: done.reason.kind }) }
}

const fields: Readonly<Record<string, string>> = { identity: 'identity', restrict: 'restrict', longer: 'longer', refuse: 'because' }

function fieldOf(submission: Submission): string {
  return fields[typedIn(submission, 'step') ?? ''] ?? 'answer'
}

/** The step whose button was pressed; undefined when it lacks what it needs. */
async function take(submission: Submission, { request }: OneRequest, answer: string | undefined) {
  const { app } = submission
  const who = asActor(submission)
  const which = { id: request.id, version: request.version }
  switch (typedIn(submission, 'step')) {
    case 'identity': {
      const how = chosenIn(submission, 'identity', identityWays)
      return how && checkIdentity(app, who, { ...which, how })
    }
    case 'longer': {
      const because = chosenIn(submission, 'longer', longerReasons)
      return because && takeLonger(app, who, { ...which, because })
    }
    case 'restrict': {
      const because = chosenIn(submission, 'restrict', restrictReasons)
      return because && restrictForRequest(app, who, { ...which, because })
    }
    case 'lift':
      return liftForRequest(app, who, request.id)
    case 'done':
      return settleRequest(app, who, { ...which, state: 'done', answer })
    case 'refuse': {
      const because = chosenIn(submission, 'because', refuseReasons)
      return because && settleRequest(app, who, { ...which, state: 'refused', because, answer })
    }
    default:
      return undefined
  }
}

function screen(visit: Visiting, one: OneRequest, problem?: StepProblem): Screen {
  const say = staffRights(visit.language)
  const { request, reference, limits } = one
  const title = say('requestTitle', { kind: say(`kind.${request.kind}`), reference })
  const notice = visit.query.get('notice')
  const body: Html = (
    <>
      <Problem field={problem?.field ?? ''} text={problem?.text} />
      {notice === 'too-late' || notice === 'who-are-they'
        ? nhs.insetText({ text: say(notice === 'too-late' ? 'tooLate' : 'whoAreThey') })
        : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <LimitsBanner limits={limits} language={visit.language} />
      <Facts visit={visit} one={one} />
      <RequestSteps visit={visit} one={one} problem={problem} />
    </>
  )
  return {
    title,
    body,
    width: 'staff',
    backTo: requestsAt.to({}),
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}

function Facts({ visit, one }: { readonly visit: Visiting; readonly one: OneRequest }): Html {
  const say = staffRights(visit.language)
  const { request, words, released } = one
  const day = (at: Date) => sayDay(at, visit.language, visit.network.timeZone)
  const fetched = released === undefined ? '' : released.fetchedAt ? say('fetched', { date: day(released.fetchedAt) }) : say('notFetched')
  const facts = [
    { term: say('state'), value: [say(`state.${request.state}`), fetched].filter(Boolean).join(' · ') },
    { term: say('asked'), value: say('askedHow', { date: day(request.askedAt), how: say(`how.${request.how}`) }) },
    { term: say('answerBy'), value: day(request.dueAt) },
    { term: say('theyWrote'), value: words.asked ?? say('nothing') },
    {
      term: say('identity'),
      value:
        request.identity === undefined
          ? say('unchecked')
          : say('identityDone', { date: day(request.identity.at), how: say(`identity.${request.identity.how}`) }),
    },
    ...(words.answer ? [{ term: say('answer'), value: words.answer }] : []),
  ]
  return <KeyFacts facts={facts} />
}
