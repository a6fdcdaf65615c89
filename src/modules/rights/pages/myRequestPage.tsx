import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { asHolder, holderOf, linkLimit, matterOf, recordsLink, rightsAt, sayDay } from '../../referrals/index.ts'
import { mayAskForRights } from '../policy.ts'
import { isOpened, loadMyRequest, type MyRequest, rememberOpened } from '../requests/myRequest.ts'
import { sendCopyCode, useCopyCode } from '../requests/releaseCopy.ts'
import { myCopyAt, myRequestAt } from '../routes.ts'
import { personRights } from '../words/personPages.ts'

/** How one request of theirs stands, what we answered, and the copy once it is there: behind the link and a code to the way we know. */
export const myRequestPage: Page = page({
  at: myRequestAt,
  may: (actor, { story }: MyRequest) => mayAskForRights(actor, matterOf(story.referral)),
  records: recordsLink('rights.person-request-read'),
  load: (visit) => loadMyRequest(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: { ...linkLimit, name: 'rights-request', most: 40 },
  show: (visit, mine) => screen(visit, mine),
  submit: async (submission, mine) => {
    if (mine.released === undefined) return { redirectTo: myRequestAt.to(submission.params) }
    const who = asHolder(submission, mine)
    if (submission.typed.step?.[0] === 'send') {
      // One a minute: a held link must not become a way to fill somebody's inbox.
      const last = mine.released.codeAt?.getTime() ?? 0
      if (submission.now.getTime() - last >= 60_000) await sendCopyCode(submission.app, who, mine.request)
      return { redirectTo: myRequestAt.to(submission.params, { sent: '1' }) }
    }
    const typed = submission.typed.code?.[0] ?? ''
    if (!(await useCopyCode(submission.app, who, { request: mine.request, typed }))) return screen(submission, mine, 'codeWrong')
    rememberOpened(submission, mine.request)
    return { redirectTo: myRequestAt.to(submission.params) }
  },
})

type MyVisit = Visit<'/r/:token/rights/:requestId'>
type Parts = { readonly visit: MyVisit; readonly mine: MyRequest; readonly problem?: 'codeWrong' | undefined }

function screen(visit: MyVisit, mine: MyRequest, problem?: 'codeWrong'): Screen {
  const say = personRights(visit.language)
  const { request, words } = mine
  const day = (at: Date) => sayDay(at, visit.language, visit.network.timeZone)
  const title = visit.query.has('asked') ? say('asked') : say('requestTitle', { kind: say(`kind.${request.kind}`) })
  const body = (
    <>
      {problem === undefined ? null : nhs.errorSummary({ titleText: say(problem), errorList: [{ href: '#code', text: say(problem) }] })}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('askedOn', { date: day(request.askedAt) })}</p>
      {request.state === 'open' ? (
        <p>{say('askedSaid', { date: day(request.dueAt) })}</p>
      ) : (
        <p>{say(request.state, { date: day(request.dueAt) })}.</p>
      )}
      {request.longerBecause === undefined ? null : <p>{say('longer', { reason: say(`longer.${request.longerBecause}`) })}</p>}
      {request.state === 'refused' ? <Refused visit={visit} mine={mine} /> : null}
      {words.answer === undefined
        ? null
        : nhs.insetText({
            html: (
              <>
                <strong>{say('answer')}</strong>
                <br />
                {words.answer}
              </>
            ),
          })}
      {request.state === 'released' ? <Copy visit={visit} mine={mine} problem={problem} /> : null}
    </>
  )
  return { title, body, backTo: rightsAt.to(visit.params), hasErrors: problem !== undefined, status: problem === undefined ? 200 : 422 }
}

function Refused({ visit, mine }: Parts): Html {
  const say = personRights(visit.language)
  const reason = reasons.find((each) => each === mine.request.because) ?? 'other'
  return (
    <>
      <p>{say('why', { reason: say(`because.${reason}`) })}</p>
      <p>{say('complain')}</p>
    </>
  )
}
const reasons = [
  'not-them',
  'must-be-kept-by-law',
  'direct-care-record',
  'already-answered',
  'cannot-be-told',
  'legal-hold',
  'open-requests',
  'other',
] as const

function Copy({ visit, mine, problem }: Parts): Html {
  const say = personRights(visit.language)
  const { released, request } = mine
  if (released === undefined || released.expiresAt <= visit.now) return <p>{say('copyGone')}</p>
  const until = sayDay(released.expiresAt, visit.language, visit.network.timeZone)
  const to = (form: 'pdf' | 'json') => myCopyAt.to({ ...visit.params, form })
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('copyTitle')}</h2>
      <p>{say('copyUntil', { date: until })}</p>
      {isOpened(visit, request) ? (
        <>
          <ul class="nhsuk-list">
            <li>
              <a href={to('pdf')}>{say('fetchPdf')}</a>
            </li>
            <li>
              <a href={to('json')}>{say('fetchJson')}</a>
            </li>
          </ul>
          <p class="nhsuk-hint">{say('shared')}</p>
        </>
      ) : (
        <Code visit={visit} mine={mine} problem={problem} />
      )}
    </section>
  )
}

function Code({ visit, mine, problem }: Parts): Html {
  const say = personRights(visit.language)
  const isSent = mine.released?.codeAt !== undefined
  return (
    <>
      <p>{visit.query.has('sent') ? say('codeSent') : say('codeFirst')}</p>
      {isSent ? (
        <form method="post" novalidate>
          {visit.formGuards()}
          {nhs.input({
            id: 'code',
            name: 'code',
            label: { text: say('code') },
            hint: { text: say('codeHint') },
            inputmode: 'numeric',
            autocomplete: 'one-time-code',
            classes: 'nhsuk-input--width-10',
            ...(problem && { errorMessage: { text: say(problem) } }),
          })}
          {nhs.button({ text: say('openCopy'), preventDoubleClick: true })}
        </form>
      ) : null}
      <form method="post">
        {visit.formGuards()}
        <input type="hidden" name="step" value="send" />
        {nhs.button({ text: say('sendCode'), variant: isSent ? 'secondary' : undefined, preventDoubleClick: true })}
      </form>
    </>
  )
}
