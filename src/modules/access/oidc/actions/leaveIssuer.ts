import * as openid from 'openid-client'
import type { NetworkId } from '../../../../kernel/actor.ts'
import type { App } from '../../../../platform/app.ts'
import type { IssuerSettings } from '../../../../platform/config/oidc.ts'
import type { Context } from '../../../../platform/database/database.ts'
import { parseSessionToken } from '../../../../platform/sessions/token.ts'
import { doorkeeper } from '../../whoIs.ts'
import { reasonOf } from '../askIssuer.ts'
import { leaveIssuedSession, tokenOfLeft } from '../issuedSessionStore.ts'
import { openIssuer } from '../issuer.ts'
import { signedOutAt } from '../routes.ts'

/** Where somebody who signed out here can sign out at the issuer too; undefined when their session did not begin there. */
export async function wayOutOfIssuer(app: App, who: Context, cookie: string | undefined): Promise<string | undefined> {
  const token = parseSessionToken(cookie)
  if (token === undefined || app.config.oidc === undefined) return undefined
  const secret = await app.database.within(who, (work) => leaveIssuedSession(work, token))
  return secret && signedOutAt.to({}, { leave: secret })
}

/** The issuer's own address for signing out, when it has one and the session was left a moment ago. */
export async function signOutThere(
  app: App,
  networkId: NetworkId,
  { settings, secret }: { readonly settings: IssuerSettings; readonly secret: string },
): Promise<string | undefined> {
  const hint = await app.database.within({ networkId, actor: doorkeeper }, (work) => tokenOfLeft(work, app.vault, secret))
  if (hint === undefined) return undefined
  try {
    const issuer = await openIssuer(app, settings)
    if (issuer.serverMetadata().end_session_endpoint === undefined) return undefined
    return openid.buildEndSessionUrl(issuer, { id_token_hint: hint, post_logout_redirect_uri: `${app.config.baseUrl}/` }).href
  } catch (fault) {
    reasonOf(fault)
    return undefined
  }
}
