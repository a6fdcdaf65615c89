import { sessionCookie } from '../../platform/http/formGuards.ts'
import type { Visit } from '../../platform/http/page.ts'
import { sessionLimits } from '../../platform/sessions/limits.ts'
import type { SessionToken } from '../../platform/sessions/token.ts'

/** Gives the browser the token. The cookie lasts as long as a session can at most; the server ends it earlier. */
export function keepSession({ cookies }: Visit, token: SessionToken): void {
  cookies.set(sessionCookie, token, { seconds: sessionLimits.absolute / 1000 })
}

export function dropSession({ cookies }: Visit): void {
  cookies.set(sessionCookie, '', { seconds: 0 })
}
