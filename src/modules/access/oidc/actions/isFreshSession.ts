import type { App } from '../../../../platform/app.ts'
import type { Context } from '../../../../platform/database/database.ts'
import { sessionOpenedBy } from '../../../../platform/sessions/store.ts'
import { parseSessionToken } from '../../../../platform/sessions/token.ts'
import { identityLimits } from '../identity.ts'

/** True when the member proved who they are so lately that nobody else can have sat down at the desk. */
export async function isFreshSession(app: App, who: Context, cookie: string | undefined): Promise<boolean> {
  const token = parseSessionToken(cookie)
  const session = token && (await app.database.within(who, (work) => sessionOpenedBy(work, token)))
  if (session === undefined) return false
  const proved = Math.max(session.madeAt.getTime(), session.strongAt?.getTime() ?? 0)
  return app.clock.now().getTime() - proved < identityLimits.fresh
}
