import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { App } from '../../../../platform/app.ts'
import type { Context } from '../../../../platform/database/database.ts'
import { mayEndIdentity } from '../../policy.ts'
import type { Identity } from '../identity.ts'
import { endIdentityRow } from '../identityStore.ts'
import { noteEnded } from '../keepIdentity.ts'

/** Takes a way in away. The e-mailed code always stays, so nobody locks themselves out. */
export async function endIdentity(app: App, who: Context, identity: Identity): Promise<Result<'ended', 'may-not'>> {
  if (!mayEndIdentity(who.actor, identity)) return refuse('may-not')
  return await app.database.within(who, async (work) => {
    if (await endIdentityRow(work, identity.id)) await noteEnded(app, work, identity)
    return ok('ended')
  })
}
