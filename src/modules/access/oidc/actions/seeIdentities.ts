import type { App } from '../../../../platform/app.ts'
import type { Context } from '../../../../platform/database/database.ts'
import { mayEndIdentity } from '../../policy.ts'
import type { Identity, IdentityId } from '../identity.ts'
import { identitiesOf } from '../identityStore.ts'

/** The identities that sign in whoever asks. */
export async function seeOwnIdentities(app: App, who: Context): Promise<readonly Identity[]> {
  const { actor } = who
  if (actor.kind !== 'member') return []
  const all = await app.database.within(who, (work) => identitiesOf(work, actor.memberId))
  return all.filter((identity) => mayEndIdentity(actor, identity))
}

/** One of their own; anybody else's does not exist for them. */
export async function seeOwnIdentity(app: App, who: Context, id: IdentityId): Promise<Identity | undefined> {
  return (await seeOwnIdentities(app, who)).find((identity) => identity.id === id)
}
