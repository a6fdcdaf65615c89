import * as openid from 'openid-client'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { App } from '../../../../platform/app.ts'
import type { IssuerSettings } from '../../../../platform/config/oidc.ts'
import type { Context } from '../../../../platform/database/database.ts'
import { type NotVouched, reasonOf } from '../askIssuer.ts'
import { insertAttempt } from '../attemptStore.ts'
import type { Purpose } from '../identity.ts'
import { openIssuer } from '../issuer.ts'
import { issuerBackAt } from '../routes.ts'

type Going = {
  readonly settings: IssuerSettings
  readonly purpose: Purpose
  /** The secret in the browser's cookie: only this browser can come back. */
  readonly browser: string
  readonly wayBack: string | undefined
}

/** Notes an attempt, and gives the address at the issuer to send the browser to. */
export async function goToIssuer(app: App, who: Context, going: Going): Promise<Result<string, NotVouched>> {
  const opened = await openIssuer(app, going.settings).then(ok, (fault) => refuse(reasonOf(fault)))
  if (!opened.ok) return opened
  const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()]
  const challenge = await openid.calculatePKCECodeChallenge(verifier)
  const memberId = who.actor.kind === 'member' ? who.actor.memberId : undefined
  const { purpose, browser, wayBack, settings } = going
  await app.database.within(who, (work) => insertAttempt(work, app.vault, { purpose, browser, state, nonce, verifier, memberId, wayBack }))
  const url = openid.buildAuthorizationUrl(opened.value, {
    ...settings.parameters,
    ...(settings.vectorsOfTrust !== undefined && { vtr: settings.vectorsOfTrust }),
    scope: settings.scope,
    redirect_uri: `${app.config.baseUrl}${issuerBackAt.to({})}`,
    state,
    nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })
  return ok(url.href)
}
