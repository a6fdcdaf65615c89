import { type Html, nhs } from '../../../design/index.ts'
import type { Screen, Visit } from '../../../platform/http/page.ts'
import type { SecondSteps } from '../actions/seeSecondSteps.ts'
import { issuerAt } from '../oidc/routes.ts'
import { identityWords } from '../oidc/words.ts'
import { secondStepLostAt } from '../routes.ts'
import { optionsToGive, optionsToRegister } from '../second-step/passkey.ts'
import type { PasskeyStep } from '../second-step/secondStep.ts'
import { secondStepWords } from '../words/secondStep.ts'
import { CodeBox, ErrorSummary } from './formParts.tsx'
import { PasskeyForm } from './passkeyForm.tsx'

type Asking = Pick<SecondSteps, 'steps' | 'isByIssuer'> & { readonly wayBack: string | undefined }

/** Asks for one of the second steps there are. */
export async function askScreen(visit: Visit, { steps, isByIssuer, wayBack }: Asking, problem?: string): Promise<Screen> {
  const say = secondStepWords(visit.language)
  const passkeys = steps.filter((step): step is PasskeyStep => step.kind === 'passkey')
  const hasApp = steps.length > passkeys.length
  const asked = { networkId: visit.network.id, what: 'second-step', whom: visit.member?.memberId ?? '' } as const
  const options = passkeys.length === 0 ? undefined : await optionsToGive(visit.app, asked, passkeys)
  const body: Html = (
    <>
      <Problem visit={visit} problem={problem} field={hasApp ? 'code' : 'passkey'} />
      <h1 class="nhsuk-heading-l">{say('askTitle')}</h1>
      <p>{say(visit.member?.mustFirst === undefined ? 'askFresh' : 'askWhy')}</p>
      {hasApp ? <CodeForm visit={visit} problem={problem} /> : null}
      {hasApp && options !== undefined ? <h2 class="nhsuk-heading-m">{say('orPasskey')}</h2> : null}
      {options === undefined ? null : (
        <div id="passkey">
          <PasskeyForm visit={visit} does="give" options={options} button={say('usePasskey')} isSecondary={hasApp} />
        </div>
      )}
      {isByIssuer ? <ByIssuer visit={visit} wayBack={wayBack} isSecondary={steps.length > 0} /> : null}
      <p>
        <a href={secondStepLostAt.to({})}>{say('lost')}</a>
      </p>
    </>
  )
  return { title: say('askTitle'), body, ...(problem !== undefined && { status: 422, hasErrors: true }) }
}

type Leading = { readonly visit: Visit; readonly wayBack: string | undefined; readonly isSecondary: boolean }

function ByIssuer({ visit, wayBack, isSecondary }: Leading): Html {
  const { oidc } = visit.app.config
  const text = oidc?.button ?? identityWords(visit.language)('button', { name: oidc?.name ?? '' })
  const href = issuerAt.to({}, wayBack === undefined ? undefined : { to: wayBack })
  return nhs.button({ text, href, ...(isSecondary && { variant: 'secondary' }) })
}

/** Offers the ways there are to whoever sets up their first. */
export async function chooseScreen(visit: Visit, problem?: string): Promise<Screen> {
  const say = secondStepWords(visit.language)
  const body: Html = (
    <>
      <Problem visit={visit} problem={problem} field="choices" />
      <h1 class="nhsuk-heading-l">{say('chooseTitle')}</h1>
      <p>{say('chooseWhy')}</p>
      <div id="choices">
        <Choices visit={visit} options={await registerOptions(visit, [])} />
      </div>
    </>
  )
  return { title: say('chooseTitle'), body, ...(problem !== undefined && { status: 422, hasErrors: true }) }
}

export function tooLateScreen(visit: Visit): Screen {
  const say = secondStepWords(visit.language)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say('tooLateTitle')}</h1>
      <p>{say('tooLate')}</p>
      {nhs.button({ text: say('askAgain'), href: secondStepLostAt.to({}) })}
    </>
  )
  return { title: say('tooLateTitle'), body }
}

/** What the browser is asked when the member who is signed in makes a passkey. */
export async function registerOptions({ app, network, member }: Visit, have: readonly PasskeyStep[]): Promise<string> {
  if (member === undefined) return ''
  const { memberId, name } = member
  const asked = { networkId: network.id, what: 'register', whom: memberId } as const
  return await optionsToRegister(app, { asked, memberId, label: name, name, have })
}

/** The two kinds, with what each is like. `fields` stand before the button of the passkey. */
export function Choices({ visit, options, fields }: { readonly visit: Visit; readonly options: string; readonly fields?: Html }): Html {
  const say = secondStepWords(visit.language)
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('chooseApp')}</h2>
      <p>{say('chooseAppHint')}</p>
      <form method="post">
        {visit.formGuards()}
        <input type="hidden" name="begin" value="app" />
        {nhs.button({ text: say('beginApp'), preventDoubleClick: true })}
      </form>
      <h2 class="nhsuk-heading-m">{say('choosePasskey')}</h2>
      <p>{say('choosePasskeyHint')}</p>
      <PasskeyForm visit={visit} does="make" options={options} button={say('addPasskey')} isSecondary={true} fields={fields} />
    </>
  )
}

function CodeForm({ visit, problem }: { readonly visit: Visit; readonly problem: string | undefined }): Html {
  const say = secondStepWords(visit.language)
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      <CodeBox label={say('codeLabel')} hint={say('codeHint')} error={problem === undefined ? undefined : { text: problem }} />
      {nhs.button({ text: say('goOn'), preventDoubleClick: true })}
    </form>
  )
}

function Problem({ visit, problem, field }: { readonly visit: Visit; readonly problem: string | undefined; readonly field: string }): Html {
  return <ErrorSummary visit={visit} errors={problem === undefined ? {} : { [field]: problem }} />
}
