import type { MemberId, Role } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { isSameRole } from '../member.ts'
import { rolesThatCount } from '../organisations/verificationStore.ts'
import { mayLeave as isOwnAccount } from '../policy.ts'
import { rolesOf } from '../store.ts'

/** Everything a member is, and which of it waits for their organisation to be verified. */
export type OwnRole = { readonly role: Role; readonly waits: boolean }

export async function seeOwnRoles(app: App, who: Context, memberId: MemberId): Promise<readonly OwnRole[]> {
  if (!isOwnAccount(who.actor, { memberId })) return []
  return await app.database.within(who, async (work) => {
    const all = await rolesOf(work, memberId)
    const counting = await rolesThatCount(work, all)
    return all.map((role) => ({ role, waits: !counting.some((one) => isSameRole(one, role)) }))
  })
}
