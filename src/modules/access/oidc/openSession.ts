import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { Browser } from '../../../platform/sessions/browser.ts'
import { endSession, startSession } from '../../../platform/sessions/store.ts'
import { parseSessionToken, type SessionToken } from '../../../platform/sessions/token.ts'
import type { Identity, Vouched } from './identity.ts'
import { insertIssuedSession } from './issuedSessionStore.ts'

/** The browser that signs in: the session it had ends, and the new one remembers its kind. */
export type SigningIn = { readonly oldCookie: string | undefined; readonly kind: Browser }
type Opening = {
  readonly memberId: MemberId
  readonly identity: Pick<Identity, 'id' | 'countsAsStrong'>
  readonly vouched: Pick<Vouched, 'isStrong' | 'idToken'>
}

/** Opens a session by an issuer's word; it is strong when the sign-in there was, and the link counts as that. */
export async function openSession(app: App, work: Work, opening: Opening, { oldCookie, kind }: SigningIn): Promise<SessionToken> {
  const { memberId, identity, vouched } = opening
  const oldToken = parseSessionToken(oldCookie)
  if (oldToken !== undefined) await endSession(work, oldToken)
  const strength = vouched.isStrong && identity.countsAsStrong ? 'strong' : 'code'
  const token = await startSession(work, memberId, { strength, browser: kind })
  await insertIssuedSession(work, app.vault, { token, identityId: identity.id, idToken: vouched.idToken })
  work.records({ action: 'access.sign-in', subjectKind: 'member', subjectId: memberId, detail: { by: 'issuer', strength } })
  return token
}
