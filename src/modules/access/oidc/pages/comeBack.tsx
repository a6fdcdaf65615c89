import type { IssuerSettings } from '../../../../platform/config/oidc.ts'
import { sessionCookie } from '../../../../platform/http/formGuards.ts'
import { type Page, page, type Shown, type Visit } from '../../../../platform/http/page.ts'
import { youAt } from '../../routes.ts'
import { keepSession } from '../../sessionCookie.ts'
import { type CameBack, comeBack } from '../actions/comeBack.ts'
import { offerLink } from '../actions/linkIdentity.ts'
import { signInByIssuer } from '../actions/signInByIssuer.ts'
import { browserOf } from '../browserCookie.ts'
import { confirmLinkAt, firstTimeAt, issuerBackAt } from '../routes.ts'
import { troubleScreen } from './troubleScreens.tsx'

/** Where the issuer sends people back to. It only ever leads on, so that no code of the issuer's stays in the browser's history. */
export const comeBackPage: Page = page({
  at: issuerBackAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'sign-in-back', per: 'address', most: 60, withinSeconds: 15 * 60 },
  load: async ({ app }) => app.config.oidc,
  show: async (visit, settings) => {
    const came = await comeBack(visit.app, visit.network.id, { settings, query: visit.query, browser: browserOf(visit) })
    if (came.ok) return came.value.attempt.purpose === 'link' ? offered(visit, settings, came.value) : signedIn(visit, settings, came.value)
    // "Back", or the page loaded again, after it all went well: they are where they wanted to be.
    if (came.reason.kind === 'start-again' && visit.member !== undefined) return { redirectTo: youAt.to({}) }
    return troubleScreen(visit, settings.name, came.reason)
  },
})

async function signedIn(visit: Visit, { name }: IssuerSettings, came: CameBack): Promise<Shown> {
  const browser = { oldCookie: visit.cookies.get(sessionCookie), kind: visit.browser }
  const entered = await signInByIssuer(visit, came, browser)
  if (entered.kind === 'first-time') return { redirectTo: firstTimeAt.to({}, { attempt: came.attempt.id }) }
  if (entered.kind !== 'signed-in') return troubleScreen(visit, name, entered)
  keepSession(visit, entered.token)
  return { redirectTo: came.attempt.wayBack ?? youAt.to({}) }
}

async function offered(visit: Visit, { name }: IssuerSettings, came: CameBack): Promise<Shown> {
  const offer = await offerLink(visit.app, { networkId: visit.network.id, actor: visit.actor }, came)
  return offer.ok ? { redirectTo: confirmLinkAt.to({}, { attempt: offer.value }) } : troubleScreen(visit, name, { kind: offer.reason })
}
