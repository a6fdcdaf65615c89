import * as openid from 'openid-client'
import { type Email, parseEmail } from '../../../kernel/email.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { IssuerSettings } from '../../../platform/config/oidc.ts'
import { NoAnswer } from '../../../platform/egress/guardedCall.ts'
import type { Taken } from './attemptStore.ts'
import type { Vouched } from './identity.ts'
import { openIssuer } from './issuer.ts'
import { issuerBackAt } from './routes.ts'
import { type Claims, isStrongSignIn } from './strength.ts'

/** `declined`: they turned round there. `not-trusted`: the answer failed a check; `why` is the library's code for it. */
export type NotVouched = { readonly kind: 'away' } | { readonly kind: 'declined' } | { readonly kind: 'not-trusted'; readonly why: string }

export type Answer = {
  readonly vouched: Omit<Vouched, 'email'>
  /** Their address, when the issuer says that it has checked it; asked for only by who needs it. */
  readonly checkedEmail: () => Promise<Email | undefined>
}
type Returning = { readonly settings: IssuerSettings; readonly query: URLSearchParams; readonly attempt: Taken }

/**
 * Asks the issuer who came back: state, issuer, code and verifier, signature, audience, nonce and times are all checked before
 * anything it says is believed.
 */
export async function askIssuer(app: App, { settings, query, attempt }: Returning): Promise<Result<Answer, NotVouched>> {
  try {
    const issuer = await openIssuer(app, settings)
    const url = new URL(`${app.config.baseUrl}${issuerBackAt.to({})}?${query}`)
    const maxAge = oldestSignIn(app, settings, attempt)
    const answer = await openid.authorizationCodeGrant(issuer, url, {
      pkceCodeVerifier: attempt.verifier,
      expectedNonce: attempt.nonce,
      expectedState: query.get('state') ?? '',
      idTokenExpected: true,
      ...(maxAge !== undefined && { maxAge }),
    })
    const claims = answer.claims()
    if (claims === undefined || answer.id_token === undefined) return refuse({ kind: 'not-trusted', why: 'no-id-token' })
    const isStrong = isStrongSignIn(claims, settings.strong)
    return ok({
      vouched: { issuer: claims.iss, subject: claims.sub, isStrong, idToken: answer.id_token },
      checkedEmail: async () => readEmail(claims) ?? (await emailToldApart(issuer, answer.access_token, claims.sub)),
    })
  } catch (fault) {
    return refuse(reasonOf(fault))
  }
}

/** Why a call to the issuer came to nothing. Whatever is no answer of the issuer is a fault of ours, and thrown on. */
export function reasonOf(fault: unknown): NotVouched {
  const causes = causesOf(fault)
  if (causes.some((cause) => cause instanceof NoAnswer || isServerTrouble(cause))) return { kind: 'away' }
  if (fault instanceof openid.AuthorizationResponseError || fault instanceof openid.ResponseBodyError) {
    if (['server_error', 'temporarily_unavailable'].includes(fault.error)) return { kind: 'away' }
    if (['access_denied', 'login_required', 'interaction_required', 'consent_required'].includes(fault.error)) return { kind: 'declined' }
    return { kind: 'not-trusted', why: fault.error.replaceAll(/[^\w-]/g, '').slice(0, 60) }
  }
  if (fault instanceof openid.ClientError) {
    return fault.code === 'OAUTH_TIMEOUT' ? { kind: 'away' } : { kind: 'not-trusted', why: fault.code ?? 'unknown' }
  }
  if (fault instanceof openid.WWWAuthenticateChallengeError) return { kind: 'not-trusted', why: 'not-let-in' }
  throw fault
}

function causesOf(fault: unknown): readonly unknown[] {
  return fault instanceof Error && fault.cause !== undefined ? [fault, ...causesOf(fault.cause)] : [fault]
}

function isServerTrouble(cause: unknown): boolean {
  return cause instanceof Response && cause.status >= 500
}

/** Where a new sign-in was asked for, one from before this attempt is refused: the way there could have been tampered with. */
function oldestSignIn(app: App, { parameters }: IssuerSettings, { startedAt }: Taken): number | undefined {
  if (parameters['prompt']?.split(' ').includes('login') === true)
    return Math.max(0, Math.ceil((app.clock.now().getTime() - startedAt.getTime()) / 1000))
  const asked = Number(parameters['max_age'])
  return parameters['max_age'] !== undefined && Number.isSafeInteger(asked) && asked >= 0 ? asked : undefined
}

/** NHS login and others tell addresses only at their second window. */
async function emailToldApart(issuer: openid.Configuration, accessToken: string, subject: string): Promise<Email | undefined> {
  if (issuer.serverMetadata().userinfo_endpoint === undefined) return undefined
  try {
    return readEmail(await openid.fetchUserInfo(issuer, accessToken, subject))
  } catch (fault) {
    reasonOf(fault)
    return undefined
  }
}

function readEmail(claims: Claims): Email | undefined {
  const { email, email_verified } = claims
  if (typeof email !== 'string' || email_verified !== true) return undefined
  const read = parseEmail(email)
  return read.ok ? read.value : undefined
}
