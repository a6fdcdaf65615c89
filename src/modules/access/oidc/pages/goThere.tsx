import { sessionCookie } from '../../../../platform/http/formGuards.ts'
import { type Page, page } from '../../../../platform/http/page.ts'
import { parseWayBack } from '../../../../platform/sessions/wayBack.ts'
import { mayHaveOwnPage } from '../../policy.ts'
import { signInAt, youAt } from '../../routes.ts'
import { doorkeeper } from '../../whoIs.ts'
import { goToIssuer } from '../actions/goToIssuer.ts'
import { isFreshSession } from '../actions/isFreshSession.ts'
import { keepBrowser } from '../browserCookie.ts'
import { issuerAt, linkAt } from '../routes.ts'
import { freshScreen } from './freshScreen.tsx'
import { troubleScreen } from './troubleScreens.tsx'

/** Sends whoever signs in to the issuer. */
export const issuerPage: Page = page({
  at: issuerAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'sign-in-with', per: 'address', most: 60, withinSeconds: 15 * 60 },
  load: async ({ app }) => app.config.oidc,
  show: async (visit, settings) => {
    const wayBack = parseWayBack(visit.query.get('to'))
    const who = { networkId: visit.network.id, actor: doorkeeper }
    const href = await goToIssuer(visit.app, who, { settings, purpose: 'sign-in', browser: keepBrowser(visit), wayBack })
    return href.ok ? { redirectTo: href.value } : troubleScreen(visit, settings.name, href.reason)
  },
})

/** Sends a member who is signed in to the issuer, to add it as a way in. Nothing is added before they agree on the way back. */
export const linkPage: Page = page({
  at: linkAt,
  may: mayHaveOwnPage,
  records: 'nothing',
  limit: { name: 'identity-link', per: 'member', most: 20, withinSeconds: 15 * 60 },
  load: async ({ app }) => app.config.oidc,
  show: async (visit, settings) => {
    const who = { networkId: visit.network.id, actor: visit.actor }
    if (!(await isFreshSession(visit.app, who, visit.cookies.get(sessionCookie))))
      return freshScreen(visit, signInAt.to({}, { again: 'yes', to: linkAt.to({}) }))
    const href = await goToIssuer(visit.app, who, { settings, purpose: 'link', browser: keepBrowser(visit), wayBack: youAt.to({}) })
    return href.ok ? { redirectTo: href.value } : troubleScreen(visit, settings.name, href.reason)
  },
})
