import type { NetworkId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { endSession, startSession } from '../../../platform/sessions/store.ts'
import { parseSessionToken, type SessionToken } from '../../../platform/sessions/token.ts'
import { endRecoveryOf } from '../second-step/giving.ts'
import type { PasskeyAnswer } from '../second-step/passkey.ts'
import { usePasskey } from '../second-step/usePasskey.ts'
import { rolesOf } from '../store.ts'
import { doorkeeper, forgetSignedIn } from '../whoIs.ts'
import type { From } from './signInWithCode.ts'

export type Passing = From & { readonly answer: PasskeyAnswer }

/** Signs in with a passkey and nothing else: it is held, it checked who is there, and it answers to our name only. */
export async function signInWithPasskey(
  app: App,
  networkId: NetworkId,
  { answer, oldCookie, browser }: Passing,
): Promise<Result<SessionToken, 'not-known'>> {
  const signedIn = await app.database.within({ networkId, actor: doorkeeper }, async (work): Promise<Result<SessionToken, 'not-known'>> => {
    const passkey = await usePasskey(app, work, { networkId, what: 'sign-in', whom: '' }, answer)
    if (passkey === undefined || (await rolesOf(work, passkey.memberId)).length === 0) return refuse('not-known')
    const { memberId } = passkey
    const old = parseSessionToken(oldCookie)
    if (old !== undefined) await endSession(work, old)
    await endRecoveryOf(app, work, memberId)
    work.records({ action: 'access.sign-in', subjectKind: 'member', subjectId: memberId, detail: { with: 'passkey' } })
    return ok(await startSession(work, memberId, { strength: 'strong', browser }))
  })
  forgetSignedIn(app)
  return signedIn
}
