import { type Html, nhs } from '../../../design/index.ts'
import { parseEmail } from '../../../kernel/email.ts'
import { sessionCookie } from '../../../platform/http/formGuards.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Elsewhere, type Page, page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { parseWayBack } from '../../../platform/sessions/wayBack.ts'
import { askToSignIn } from '../actions/askToSignIn.ts'
import { signInWithPasskey } from '../actions/signInWithPasskey.ts'
import { hasAskedTooOften } from '../codesAsked.ts'
import { IssuerButton } from '../oidc/pages/issuerButton.tsx'
import { codeAt, signInAt, youAt } from '../routes.ts'
import { optionsToGive, readAnswer } from '../second-step/passkey.ts'
import { keepSession } from '../sessionCookie.ts'
import { signInWords } from '../words/signIn.ts'
import { ErrorSummary, errorOf, typedIn } from './formParts.tsx'
import { PasskeyForm } from './passkeyForm.tsx'

/** The first step: an e-mail address. */
export function signInPage(findHref: string): Page {
  return page({
    at: signInAt,
    may: 'anyone',
    records: 'nothing',
    limit: { name: 'sign-in', per: 'address', most: 30, withinSeconds: 15 * 60, counts: 'sending' },
    load: async ({ query }) => ({ wayBack: parseWayBack(query.get('to')), again: query.get('again') === 'yes', findHref }),
    show: async (visit, subject) =>
      visit.member === undefined || subject.again
        ? await screen(visit, subject, { typed: {}, errors: {} })
        : { redirectTo: subject.wayBack ?? youAt.to({}) },
    submit,
  })
}

/** `again`: somebody signed in is asked to prove once more that it is them. */
type Subject = { readonly wayBack: string | undefined; readonly again: boolean; readonly findHref: string }
type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

async function submit(visit: Submission, subject: Subject) {
  const say = signInWords(visit.language)
  const again = (error: string): Promise<Screen> => screen(visit, subject, { typed: visit.typed, errors: { email: error } })
  if (visit.typed.passkey !== undefined) return (await passWith(visit, subject)) ?? (await again(say('passkeyUnknown')))
  const email = parseEmail(typedIn(visit.typed, 'email'))
  if (!email.ok) return await again(say(email.reason === 'empty' ? 'noEmail' : 'notAnEmail'))
  if (await hasAskedTooOften(visit, email.value)) return await again(say('tooOften'))

  const attempt = await askToSignIn(visit.app, visit.network.id, email.value)
  return { redirectTo: codeAt.to({}, { attempt, ...(subject.wayBack !== undefined && { to: subject.wayBack }) }) }
}

async function passWith(visit: Submission, { wayBack }: Subject): Promise<Elsewhere | undefined> {
  const answer = readAnswer(typedIn(visit.typed, 'passkey'))
  if (answer === undefined) return undefined
  const from = { oldCookie: visit.cookies.get(sessionCookie), browser: visit.browser }
  const signedIn = await signInWithPasskey(visit.app, visit.network.id, { answer, ...from })
  if (!signedIn.ok) return undefined
  keepSession(visit, signedIn.value)
  return { redirectTo: wayBack ?? youAt.to({}) }
}

async function screen(visit: Visit, { findHref, wayBack }: Subject, { typed, errors }: Filled): Promise<Screen> {
  const say = signInWords(visit.language)
  const hasErrors = Object.keys(errors).length > 0
  const options = await optionsToGive(visit.app, { networkId: visit.network.id, what: 'sign-in', whom: '' })
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('signInTitle')}</h1>
      <p>{say('signInFor')}</p>
      <p>
        <a href={findHref}>{say('findInstead')}</a>
      </p>
      <IssuerButton visit={visit} wayBack={wayBack} />
      <form method="post" novalidate>
        {visit.formGuards()}
        {nhs.input({
          id: 'email',
          name: 'email',
          type: 'email',
          value: typedIn(typed, 'email'),
          autocomplete: 'email',
          spellcheck: false,
          autocapitalize: 'none',
          label: { text: say('emailLabel'), size: 's' },
          hint: { text: say('emailHint') },
          errorMessage: errorOf(errors, 'email'),
        })}
        {nhs.button({ text: say('sendCode'), preventDoubleClick: true })}
      </form>
      <h2 class="nhsuk-heading-m">{say('orPasskey')}</h2>
      <PasskeyForm visit={visit} does="give" options={options} button={say('withPasskey')} isSecondary={true} />
    </>
  )
  return { title: say('signInTitle'), body, ...(hasErrors && { status: 422, hasErrors }) }
}
