import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { endSessionOf, type LiveSession, liveSessionsOf, type SessionId } from '../../../platform/sessions/store.ts'
import { forgetSignedIn } from '../whoIs.ts'

/** Where a member is signed in. */
export async function seeOwnSessions(app: App, who: Context, memberId: MemberId): Promise<readonly LiveSession[]> {
  return await app.database.within(who, (work) => liveSessionsOf(work, memberId))
}

/** Signs a member out of one other browser; false when it is signed out already, or nobody's of theirs. */
export async function signOutOf(
  app: App,
  who: Context,
  { memberId, id }: { readonly memberId: MemberId; readonly id: SessionId },
): Promise<boolean> {
  const wasThere = await app.database.within(who, async (work) => {
    const ended = await endSessionOf(work, memberId, id)
    if (ended) work.records({ action: 'access.sign-out-of', subjectKind: 'member', subjectId: memberId })
    return ended
  })
  forgetSignedIn(app)
  return wasThere
}
