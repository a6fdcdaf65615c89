import { type Html, nhs } from '../../../design/index.ts'
import { parseEmail } from '../../../kernel/email.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { takeOne } from '../../../platform/http/rateLimit.ts'
import { parseWayBack } from '../../../platform/sessions/wayBack.ts'
import { askToSignIn } from '../actions/askToSignIn.ts'
import { codeAt, signInAt, youAt } from '../routes.ts'
import { signInWords } from '../words/signIn.ts'
import { ErrorSummary, errorOf, typedIn } from './formParts.tsx'

/** Codes to one address, whether anybody has it or not: enough for a slow mail server, too few to fill anybody's inbox. */
const codesToOneAddress = { name: 'sign-in-code', most: 5, withinSeconds: 15 * 60 }

/** The first step: an e-mail address. */
export function signInPage(findHref: string): Page {
  return page({
    at: signInAt,
    may: 'anyone',
    records: 'nothing',
    limit: { name: 'sign-in', per: 'address', most: 30, withinSeconds: 15 * 60, counts: 'sending' },
    load: async (visit) => ({ wayBack: parseWayBack(visit.query.get('to')), findHref }),
    show: (visit, subject) =>
      visit.member === undefined ? screen(visit, subject, { typed: {}, errors: {} }) : { redirectTo: subject.wayBack ?? youAt.to({}) },
    submit,
  })
}

type Subject = { readonly wayBack: string | undefined; readonly findHref: string }
type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

async function submit(visit: Submission, subject: Subject) {
  const say = signInWords(visit.language)
  const again = (error: string): Screen => screen(visit, subject, { typed: visit.typed, errors: { email: error } })
  const email = parseEmail(typedIn(visit.typed, 'email'))
  if (!email.ok) return again(say(email.reason === 'empty' ? 'noEmail' : 'notAnEmail'))
  const full = await takeOne(visit.app, visit.network.id, { budget: codesToOneAddress, whom: email.value.toLowerCase() })
  if (full !== undefined) return again(say('tooOften'))

  const attempt = await askToSignIn(visit.app, visit.network.id, email.value)
  return { redirectTo: codeAt.to({}, { attempt, ...(subject.wayBack !== undefined && { to: subject.wayBack }) }) }
}

function screen(visit: Visit, { findHref }: Subject, { typed, errors }: Filled): Screen {
  const say = signInWords(visit.language)
  const hasErrors = Object.keys(errors).length > 0
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('signInTitle')}</h1>
      <p>{say('signInFor')}</p>
      <p>
        <a href={findHref}>{say('findInstead')}</a>
      </p>
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
    </>
  )
  return { title: say('signInTitle'), body, ...(hasErrors && { status: 422, hasErrors }) }
}
