import { timingSafeEqual } from 'node:crypto'
import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { Browser } from '../../../platform/sessions/browser.ts'
import { endSession, startSession } from '../../../platform/sessions/store.ts'
import { parseSessionToken, type SessionToken } from '../../../platform/sessions/token.ts'
import { hashOfCode, type SignInCode, type SignInId } from '../signIn.ts'
import { markUsed, takeTry } from '../signInStore.ts'
import { rolesOf } from '../store.ts'
import { doorkeeper, forgetSignedIn } from '../whoIs.ts'

/** `start-again` covers used, over, tried too often and never asked for: telling them apart would tell who is a member. */
export type SignInRefusal = { readonly kind: 'wrong-code'; readonly triesLeft: number } | { readonly kind: 'start-again' }
export type SignInAttempt = { readonly id: SignInId; readonly code: SignInCode } & From
/** The browser that asks, and the session it came with. */
export type From = { readonly oldCookie: string | undefined; readonly browser: Browser }

/** Signs in with an e-mailed code, and ends the session the browser had before. Whoever sees personal data gives a second step next. */
export async function signInWithCode(app: App, networkId: NetworkId, attempt: SignInAttempt): Promise<Result<SessionToken, SignInRefusal>> {
  const signedIn = await app.database.within({ networkId, actor: doorkeeper }, async (work) => {
    const taken = await takeTry(work, attempt.id)
    if (taken === undefined) return refuse({ kind: 'start-again' })
    const hash = hashOfCode(app.vault, networkId, attempt)
    // The comparison is made, and takes the same time, whether or not there is a code to compare with.
    const isRight = timingSafeEqual(hash, taken.codeHash ?? Buffer.alloc(hash.length))
    if (!isRight || taken.memberId === null) return wrong(work, attempt.id, taken.triesLeft)

    await markUsed(work, attempt.id)
    return await open(work, taken.memberId, attempt)
  })
  forgetSignedIn(app)
  return signedIn
}

function wrong(work: Work, id: SignInId, triesLeft: number): Result<SessionToken, SignInRefusal> {
  work.records({ action: 'access.sign-in-refuse', subjectKind: 'sign-in', subjectId: id, detail: { triesLeft } })
  return triesLeft > 0 ? refuse({ kind: 'wrong-code', triesLeft }) : refuse({ kind: 'start-again' })
}

async function open(work: Work, memberId: MemberId, { oldCookie, browser }: From): Promise<Result<SessionToken, SignInRefusal>> {
  // Somebody whose membership ended while the code was on its way has no role left.
  if ((await rolesOf(work, memberId)).length === 0) return refuse({ kind: 'start-again' })
  const oldToken = parseSessionToken(oldCookie)
  if (oldToken !== undefined) await endSession(work, oldToken)
  work.records({ action: 'access.sign-in', subjectKind: 'member', subjectId: memberId })
  return ok(await startSession(work, memberId, { strength: 'code', browser }))
}
