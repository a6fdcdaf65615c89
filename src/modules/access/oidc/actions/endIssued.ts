import type { NetworkId } from '../../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { App } from '../../../../platform/app.ts'
import type { IssuerSettings } from '../../../../platform/config/oidc.ts'
import { NoAnswer } from '../../../../platform/egress/guardedCall.ts'
import { endSessionsKept } from '../../../../platform/sessions/store.ts'
import { doorkeeper, forgetSignedIn } from '../../whoIs.ts'
import { reasonOf } from '../askIssuer.ts'
import { issuedSessionsOf, takeLogoutWord } from '../issuedSessionStore.ts'
import { keysOf, openIssuer } from '../issuer.ts'
import { isSignedBy, type LogoutWord, type NotALogout, readLogout } from '../logoutToken.ts'

export type NotEnded = NotALogout | 'seen-already' | 'issuer-away'
type Told = { readonly settings: IssuerSettings; readonly token: string }

/** Ends the sessions that began at an issuer, once it says that they are over there. Answers how many members are signed out. */
export async function endIssued(app: App, networkId: NetworkId, told: Told): Promise<Result<number, NotEnded>> {
  const word = await believed(app, told)
  if (!word.ok) return word
  const ended = await app.database.within({ networkId, actor: doorkeeper }, async (work): Promise<Result<number, NotEnded>> => {
    if (!(await takeLogoutWord(work, word.value.id))) return refuse('seen-already')
    const members = await endSessionsKept(work, await issuedSessionsOf(work, app.vault, word.value))
    for (const memberId of members) work.records({ action: 'access.sign-out-by-issuer', subjectKind: 'member', subjectId: memberId })
    return ok(members.length)
  })
  forgetSignedIn(app)
  return ended
}

async function believed(app: App, { settings, token }: Told): Promise<Result<LogoutWord, NotEnded>> {
  try {
    const issuer = await openIssuer(app, settings)
    const read = readLogout(token, { settings, metadata: issuer.serverMetadata(), now: app.clock.now() })
    if (!read.ok) return read
    return isSignedBy(await keysOf(issuer, settings), read.value) ? ok(read.value.word) : refuse('wrong-signature')
  } catch (fault) {
    if (fault instanceof NoAnswer || reasonOf(fault).kind === 'away') return refuse('issuer-away')
    throw fault
  }
}
