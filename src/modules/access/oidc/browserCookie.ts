import type { Visit } from '../../../platform/http/page.ts'
import { identityLimits } from './identity.ts'
import { drawSecret } from './secret.ts'

const cookie = 'hedgerow-issuer'

/** The secret that ties attempts to this browser; drawn at the first, so that two tabs at once both find back. */
export function keepBrowser({ cookies }: Visit): string {
  const secret = browserOf({ cookies }) ?? drawSecret()
  // Long enough for the way there, and then for the e-mail.
  cookies.set(cookie, secret, { seconds: (3 * identityLimits.attempt) / 1000 })
  return secret
}

export function browserOf({ cookies }: Pick<Visit, 'cookies'>): string | undefined {
  const secret = cookies.get(cookie)
  return secret !== undefined && /^[\w-]{43}$/.test(secret) ? secret : undefined
}
