import { raw } from 'hono/html'
import { toString as drawPicture } from 'qrcode'
import { type Html, nhs } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { parseWayBack } from '../../../platform/sessions/wayBack.ts'
import { confirmAppWith } from '../actions/addSecondStep.ts'
import { seeSecondSteps } from '../actions/seeSecondSteps.ts'
import { secondStepAppAt, secondStepAt } from '../routes.ts'
import { type AppStep, secondStepLimits } from '../second-step/secondStep.ts'
import { addressForApp, parseAppCode, spokenSecret } from '../second-step/totp.ts'
import { secondStepWords } from '../words/secondStep.ts'
import { CodeBox, ErrorSummary, errorOf, typedIn } from './formParts.tsx'
import { adding, keep, signedInHere } from './givenHere.ts'

type Subject = { readonly begun: AppStep | undefined; readonly wayBack: string | undefined }
type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

/** The secret as a picture and as letters, until the app's first code shows that it has it. */
export const secondStepAppPage: Page = page({
  at: secondStepAppAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'second-step', per: 'address', most: 60, withinSeconds: 15 * 60, counts: 'sending' },
  load: async (visit): Promise<Subject> => {
    const here = signedInHere(visit)
    const standing = here && (await seeSecondSteps(visit.app, here.who, here.member.memberId))
    return { begun: standing?.begun, wayBack: parseWayBack(visit.query.get('to')) }
  },
  show: async (visit, subject) => await screenOr(visit, subject, { typed: {}, errors: {} }),
  submit,
})

async function screenOr(visit: Visit, { begun, wayBack }: Subject, filled: Filled): Promise<Shown> {
  if (begun === undefined) return { redirectTo: secondStepAt.to({}, wayBack === undefined ? {} : { to: wayBack }) }
  return await screen(visit, begun, filled)
}

async function submit(visit: Submission, subject: Subject): Promise<Shown> {
  const here = signedInHere(visit)
  const say = secondStepWords(visit.language)
  const { typed } = visit
  if (here === undefined || subject.begun === undefined)
    return await screenOr(visit, { ...subject, begun: undefined }, { typed, errors: {} })
  const again = async (errors: FieldErrors): Promise<Shown> => await screenOr(visit, subject, { typed, errors })
  const name = typedIn(typed, 'name').trim()
  const code = parseAppCode(typedIn(typed, 'code'))
  const wrongName = nameProblem(visit, name)
  if (code === undefined || wrongName !== undefined)
    return await again({ ...(wrongName !== undefined && { name: wrongName }), ...(code === undefined && { code: say('noCode') }) })
  const added = await confirmAppWith(visit.app, here.who, adding(visit, here), { code, name })
  return await keep(visit, added, subject, (problem) => again({ code: problem }))
}

/** What is wrong with what a member calls a second step. */
export function nameProblem({ language }: Visit, name: string): string | undefined {
  if (name === '') return secondStepWords(language)('noName')
  return name.length > secondStepLimits.longestName ? secondStepWords(language)('nameTooLong') : undefined
}

async function screen(visit: Visit, begun: AppStep, { typed, errors }: Filled): Promise<Screen> {
  const say = secondStepWords(visit.language)
  const hasErrors = Object.keys(errors).length > 0
  const address = addressForApp({ secret: begun.secret, issuer: `Hedgerow ${visit.network.name}`, label: visit.member?.name ?? '' })
  const picture = await drawPicture(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('appTitle')}</h1>
      <p>{say('appScan')}</p>
      <div class="hr-square-code" role="img" aria-label={say('appPicture')}>
        {raw(picture)}
      </div>
      <h2 class="nhsuk-heading-s">{say('appType')}</h2>
      <p>
        <code class="hr-letters">{spokenSecret(begun.secret)}</code>
      </p>
      <p class="nhsuk-hint">{say('appTypeHint')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        <CodeBox label={say('firstCode')} hint={say('codeHint')} error={errorOf(errors, 'code')} />
        {nhs.input({
          id: 'name',
          name: 'name',
          value: typed.name === undefined ? begun.name : typedIn(typed, 'name'),
          autocomplete: 'off',
          width: 20,
          label: { text: say('appName'), size: 's' },
          hint: { text: say('appNameHint') },
          errorMessage: errorOf(errors, 'name'),
        })}
        {nhs.button({ text: say('confirm'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title: say('appTitle'), body, ...(hasErrors && { status: 422, hasErrors }) }
}
