import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { endSession, endSessionsOf } from '../../../platform/sessions/store.ts'
import { parseSessionToken } from '../../../platform/sessions/token.ts'
import { forgetSignedIn } from '../whoIs.ts'

/** Ends the session of this browser, or of every browser the member is signed in with. */
export async function signOut(
  app: App,
  who: Context,
  leaving: { readonly memberId: MemberId; readonly cookie: string | undefined; readonly everywhere: boolean },
): Promise<void> {
  const { memberId, cookie, everywhere } = leaving
  await app.database.within(who, async (work) => {
    const token = parseSessionToken(cookie)
    if (everywhere) await endSessionsOf(work, memberId)
    else if (token !== undefined) await endSession(work, token)
    work.records({ action: everywhere ? 'access.sign-out-everywhere' : 'access.sign-out', subjectKind: 'member', subjectId: memberId })
  })
  forgetSignedIn(app)
}
