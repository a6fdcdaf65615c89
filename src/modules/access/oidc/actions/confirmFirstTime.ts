import { timingSafeEqual } from 'node:crypto'
import type { NetworkId } from '../../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { App } from '../../../../platform/app.ts'
import type { Work } from '../../../../platform/database/work.ts'
import type { SessionToken } from '../../../../platform/sessions/token.ts'
import type { SignInRefusal } from '../../actions/signInWithCode.ts'
import type { SignInCode } from '../../signIn.ts'
import { markUsed, takeTry } from '../../signInStore.ts'
import { rolesOf } from '../../store.ts'
import { doorkeeper, forgetSignedIn } from '../../whoIs.ts'
import { lockWaiting, settleAttempt } from '../attemptStore.ts'
import { hashOfLinkingCode } from '../hashOfLinkingCode.ts'
import type { AttemptId } from '../identity.ts'
import { keepIdentity } from '../keepIdentity.ts'
import { openSession, type SigningIn } from '../openSession.ts'

type Confirming = SigningIn & { readonly attemptId: AttemptId; readonly browser: string; readonly code: SignInCode }
type Confirmed = Result<{ readonly token: SessionToken; readonly wayBack: string | undefined }, SignInRefusal>

/**
 * The code from the e-mail, in the browser that came back from the issuer: whoever has both is the member, so the link is made
 * and they are signed in. Neither alone is enough: an account at the issuer made in advance in somebody's name gets no further.
 */
export async function confirmFirstTime(app: App, networkId: NetworkId, confirming: Confirming): Promise<Confirmed> {
  const confirmed = await app.database.within({ networkId, actor: doorkeeper }, (work) => confirm(app, work, confirming))
  forgetSignedIn(app)
  return confirmed
}

async function confirm(app: App, work: Work, confirming: Confirming): Promise<Confirmed> {
  const { attemptId, browser, code } = confirming
  const waiting = await lockWaiting(work, app.vault, { id: attemptId, browser, purpose: 'sign-in' })
  const id = waiting?.signInId
  const taken = id && (await takeTry(work, id))
  if (waiting === undefined || id === undefined || taken === undefined) return refuse({ kind: 'start-again' })
  const hash = hashOfLinkingCode(app.vault, work.networkId, { id, code })
  const isRight = timingSafeEqual(hash, taken.codeHash ?? Buffer.alloc(hash.length))
  if (!isRight || taken.memberId === null) {
    work.records({ action: 'access.sign-in-refuse', subjectKind: 'sign-in', subjectId: id, detail: { triesLeft: taken.triesLeft } })
    return taken.triesLeft > 0 ? refuse({ kind: 'wrong-code', triesLeft: taken.triesLeft }) : refuse({ kind: 'start-again' })
  }

  await markUsed(work, id)
  await settleAttempt(work, attemptId)
  const { memberId } = taken
  if ((await rolesOf(work, memberId)).length === 0) return refuse({ kind: 'start-again' })
  const identity = await keepIdentity(app, work, { memberId, vouched: waiting.vouched, isUsed: true, isStrongHere: false })
  if (identity === undefined) return refuse({ kind: 'start-again' })
  const token = await openSession(app, work, { memberId, identity, vouched: waiting.vouched }, confirming)
  return ok({ token, wayBack: waiting.wayBack })
}
