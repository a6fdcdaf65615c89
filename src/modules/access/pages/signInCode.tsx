import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { sessionCookie } from '../../../platform/http/formGuards.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { hasOutbox } from '../../../platform/messages/carrier.ts'
import { parseWayBack } from '../../../platform/sessions/wayBack.ts'
import { signInWithCode } from '../actions/signInWithCode.ts'
import { codeAt, outboxAt, signInAt, youAt } from '../routes.ts'
import { keepSession } from '../sessionCookie.ts'
import { parseCode, type SignInCode, type SignInId } from '../signIn.ts'
import { signInWords } from '../words/signIn.ts'
import { CodeBox, ErrorSummary, errorOf, typedIn } from './formParts.tsx'

type Subject = { readonly attempt: SignInId | undefined; readonly code: SignInCode | undefined; readonly wayBack: string | undefined }

/** The second step: the code, typed, pasted, or brought by the link in the e-mail, which still wants its button pressed. */
export const signInCodePage: Page = page({
  at: codeAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'sign-in-code', per: 'address', most: 60, withinSeconds: 15 * 60, counts: 'sending' },
  load: async ({ query }): Promise<Subject> => ({
    attempt: parseId<'SignIn'>(query.get('attempt') ?? ''),
    code: parseCode(query.get('code') ?? ''),
    wayBack: parseWayBack(query.get('to')),
  }),
  show: (visit, subject) => {
    if (subject.attempt === undefined) return { redirectTo: signInAt.to({}) }
    return subject.code === undefined ? typeScreen(visit, {}) : pressScreen(visit, subject.code)
  },
  submit,
})

async function submit(visit: Submission, { attempt, wayBack }: Subject) {
  const say = signInWords(visit.language)
  if (attempt === undefined) return { redirectTo: signInAt.to({}) }
  const typed = typedIn(visit.typed, 'code')
  const code = parseCode(typed)
  if (code === undefined) return typeScreen(visit, { typed, error: say('noCode') })

  const from = { oldCookie: visit.cookies.get(sessionCookie), browser: visit.browser }
  const signedIn = await signInWithCode(visit.app, visit.network.id, { id: attempt, code, ...from })
  if (signedIn.ok) {
    keepSession(visit, signedIn.value)
    return { redirectTo: wayBack ?? youAt.to({}) }
  }
  const { reason } = signedIn
  return typeScreen(visit, { error: reason.kind === 'wrong-code' ? say('wrongCode', { triesLeft: reason.triesLeft }) : say('startAgain') })
}

function typeScreen(visit: Visit, { typed, error }: { readonly typed?: string; readonly error?: string }): Screen {
  const say = signInWords(visit.language)
  const errors = error === undefined ? {} : { code: error }
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('codeTitle')}</h1>
      <p>{say('codeSent')}</p>
      {hasOutbox(visit.network, visit.app.config) ? (
        <p>
          <a href={outboxAt.to({})}>{say('inOutbox')}</a>
        </p>
      ) : null}
      <form method="post" novalidate>
        {visit.formGuards()}
        <CodeBox label={say('codeLabel')} hint={say('codeHint')} value={typed} error={errorOf(errors, 'code')} />
        {nhs.button({ text: say('signIn'), preventDoubleClick: true })}
      </form>
      {nhs.details({
        summaryText: say('notArrived'),
        html: (
          <p>
            {say('notArrivedHelp')} <a href={signInAt.to({})}>{say('newCode')}</a>
          </p>
        ),
      })}
    </>
  )
  return { title: say('codeTitle'), body, backTo: signInAt.to({}), ...(error !== undefined && { status: 422, hasErrors: true }) }
}

function pressScreen(visit: Visit, code: SignInCode): Screen {
  const say = signInWords(visit.language)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say('linkTitle')}</h1>
      <p>{say('linkPress')}</p>
      <form method="post">
        {visit.formGuards()}
        <input type="hidden" name="code" value={code} />
        {nhs.button({ text: say('signIn'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title: say('linkTitle'), body }
}
