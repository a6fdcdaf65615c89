import { type Html, nhs } from '../../../../design/index.ts'
import { faultCode } from '../../../../platform/http/faults.ts'
import type { Screen, Visit } from '../../../../platform/http/page.ts'
import { signInAt } from '../../routes.ts'
import type { NotBack } from '../actions/comeBack.ts'
import { issuerAt } from '../routes.ts'
import { identityWords } from '../words.ts'

type Trouble = NotBack['kind'] | 'no-address' | 'too-often' | 'somebody-elses'
type Key = Parameters<ReturnType<typeof identityWords>>[0]

const told = {
  away: { title: 'awayTitle', why: 'awayWhy', status: 503 },
  declined: { title: 'declinedTitle', why: 'declinedWhy', status: 200 },
  'start-again': { title: 'againTitle', why: 'againWhy', status: 400 },
  'not-trusted': { title: 'distrustTitle', why: 'distrustWhy', status: 403 },
  'no-address': { title: 'noAddressTitle', why: 'noAddressWhy', status: 200 },
  'too-often': { title: 'tooOftenTitle', why: 'tooOftenWhy', status: 429 },
  'somebody-elses': { title: 'elsesTitle', why: 'elsesWhy', status: 409 },
} as const satisfies Record<Trouble, { readonly title: Key; readonly why: Key; readonly status: number }>

/** When the issuer is of no help: what happened, that nothing is lost, and the way in that always works. */
export function troubleScreen(visit: Visit, name: string, trouble: NotBack | { readonly kind: Trouble }): Screen {
  const say = identityWords(visit.language)
  const { title, why, status } = told[trouble.kind]
  const code = 'why' in trouble ? tellOperator(visit, trouble.why) : undefined
  const mayTryAgain = trouble.kind !== 'no-address' && trouble.kind !== 'too-often'
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say(title, { name })}</h1>
      <p>{say(why, { name })}</p>
      {code === undefined ? null : (
        <p>
          <strong>{code}</strong>
        </p>
      )}
      {visit.member === undefined ? nhs.button({ text: say('codeInstead'), href: signInAt.to({}) }) : null}
      {mayTryAgain && visit.member === undefined ? (
        <p>
          <a href={issuerAt.to({})}>{say('tryAgain', { name })}</a>
        </p>
      ) : null}
    </>
  )
  return { title: say(title, { name }), body, status }
}

/** One line for the operator's log, with the code the member reads out: most often a setting is wrong, at our side or theirs. */
function tellOperator(visit: Visit, why: string): string {
  const code = faultCode()
  console.error(JSON.stringify({ level: 'issuer-not-trusted', at: visit.now.toISOString(), code, why }))
  return code
}
