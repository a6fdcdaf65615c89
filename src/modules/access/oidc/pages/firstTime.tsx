import { type Html, nhs } from '../../../../design/index.ts'
import { parseId } from '../../../../kernel/id.ts'
import { sessionCookie } from '../../../../platform/http/formGuards.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../../platform/http/page.ts'
import { hasOutbox } from '../../../../platform/messages/carrier.ts'
import { CodeBox, ErrorSummary, errorOf, typedIn } from '../../pages/formParts.tsx'
import { outboxAt, signInAt, youAt } from '../../routes.ts'
import { keepSession } from '../../sessionCookie.ts'
import { parseCode } from '../../signIn.ts'
import { signInWords } from '../../words/signIn.ts'
import { confirmFirstTime } from '../actions/confirmFirstTime.ts'
import { browserOf } from '../browserCookie.ts'
import type { AttemptId } from '../identity.ts'
import { firstTimeAt } from '../routes.ts'
import { identityWords } from '../words.ts'
import { troubleScreen } from './troubleScreens.tsx'

type Subject = { readonly name: string; readonly attemptId: AttemptId }

/** Somebody comes from the issuer for the first time: the same page whether or not they are a member (hazard H-04). */
export const firstTimePage: Page = page({
  at: firstTimeAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'sign-in-code', per: 'address', most: 60, withinSeconds: 15 * 60, counts: 'sending' },
  load: async ({ app, query }): Promise<Subject | undefined> => {
    const attemptId = parseId<'IdentityAttempt'>(query.get('attempt') ?? '')
    return app.config.oidc && attemptId && { name: app.config.oidc.name, attemptId }
  },
  show: (visit, subject) => screen(visit, subject, {}),
  submit,
})

async function submit(visit: Submission, subject: Subject) {
  const say = identityWords(visit.language)
  const typed = typedIn(visit.typed, 'code')
  const code = parseCode(typed)
  if (code === undefined) return screen(visit, subject, { typed, error: say('noCode') })
  const browser = browserOf(visit)
  if (browser === undefined) return troubleScreen(visit, subject.name, { kind: 'start-again' })

  const oldCookie = visit.cookies.get(sessionCookie)
  const { attemptId } = subject
  const confirmed = await confirmFirstTime(visit.app, visit.network.id, { attemptId, browser, code, oldCookie, kind: visit.browser })
  if (confirmed.ok) {
    keepSession(visit, confirmed.value.token)
    return { redirectTo: confirmed.value.wayBack ?? youAt.to({}) }
  }
  const { reason } = confirmed
  if (reason.kind === 'start-again') return troubleScreen(visit, subject.name, reason)
  return screen(visit, subject, { error: say('wrongCode', { triesLeft: reason.triesLeft }) })
}

function screen(visit: Visit, { name }: Subject, { typed, error }: { readonly typed?: string; readonly error?: string }): Screen {
  const say = identityWords(visit.language)
  const errors = error === undefined ? {} : { code: error }
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('firstTitle')}</h1>
      <p>{say('firstWhy', { name })}</p>
      {hasOutbox(visit.network, visit.app.config) ? (
        <p>
          <a href={outboxAt.to({})}>{signInWords(visit.language)('inOutbox')}</a>
        </p>
      ) : null}
      <form method="post" novalidate>
        {visit.formGuards()}
        <CodeBox label={say('codeLabel')} hint={say('codeHint')} value={typed} error={errorOf(errors, 'code')} />
        {nhs.button({ text: say('confirm'), preventDoubleClick: true })}
      </form>
      {nhs.details({
        summaryText: say('notArrived'),
        html: (
          <p>
            {say('notArrivedHelp', { name })} <a href={signInAt.to({})}>{say('codeInstead')}</a>
          </p>
        ),
      })}
    </>
  )
  return { title: say('firstTitle'), body, backTo: signInAt.to({}), ...(error !== undefined && { status: 422, hasErrors: true }) }
}
