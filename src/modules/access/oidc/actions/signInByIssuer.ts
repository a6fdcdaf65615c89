import type { App } from '../../../../platform/app.ts'
import type { Work } from '../../../../platform/database/work.ts'
import type { SessionToken } from '../../../../platform/sessions/token.ts'
import { type Asking, hasAskedTooOften } from '../../codesAsked.ts'
import { insertSignIn } from '../../signInStore.ts'
import { emailIndex, rolesOf } from '../../store.ts'
import { doorkeeper, forgetSignedIn } from '../../whoIs.ts'
import { keepVouched } from '../attemptStore.ts'
import { findIdentity, touchIdentity } from '../identityStore.ts'
import { openSession, type SigningIn } from '../openSession.ts'
import type { CameBack } from './comeBack.ts'

/** `first-time`: nobody here is linked to them; a code may be on its way, and the page is the same whether it is or not. */
export type ByIssuer =
  | { readonly kind: 'signed-in'; readonly token: SessionToken }
  | { readonly kind: 'first-time' }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'too-often' }

/** Signs in whoever the issuer vouches for, when they are linked to a member; else has an e-mailed code confirm that they are one. */
export async function signInByIssuer(asking: Asking, came: CameBack, browser: SigningIn): Promise<ByIssuer> {
  const { app, network } = asking
  const networkId = network.id
  const who = { networkId, actor: doorkeeper }
  const token = await app.database.within(who, (work) => openIfLinked(app, work, came, browser))
  if (token !== undefined) {
    forgetSignedIn(app)
    return { kind: 'signed-in', token }
  }
  const email = await came.answer.checkedEmail()
  if (email === undefined) return { kind: 'no-address' }
  if (await hasAskedTooOften(asking, email)) return { kind: 'too-often' }
  // As with a typed address, nothing here looks whether it is a member's: the job finds out later (hazard H-04).
  await app.database.within(who, async (work) => {
    const signInId = await insertSignIn(work, emailIndex(app.vault, networkId, email))
    const vouched = { ...came.answer.vouched, email }
    await keepVouched(work, app.vault, { id: came.attempt.id, vouched, signInId })
    work.later({ job: 'access.send-identity-code', details: { networkId, attemptId: came.attempt.id } })
  })
  return { kind: 'first-time' }
}

async function openIfLinked(app: App, work: Work, { answer }: CameBack, browser: SigningIn): Promise<SessionToken | undefined> {
  const identity = await findIdentity(work, app.vault, answer.vouched)
  // Somebody whose membership ended has no role left, and is nobody here.
  if (identity === undefined || (await rolesOf(work, identity.memberId)).length === 0) return undefined
  await touchIdentity(work, identity.id)
  return await openSession(app, work, { memberId: identity.memberId, identity, vouched: answer.vouched }, browser)
}
