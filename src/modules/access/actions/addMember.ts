import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { memberJoined, roleGiven } from '../events.ts'
import { isSameRole, type NewMember } from '../member.ts'
import { mayGiveRole } from '../policy.ts'
import { emailIndex, findByEmailIndex, insertMember, insertRole, reopenMember, rolesOf } from '../store.ts'
import { forgetSignedIn } from '../whoIs.ts'

export type AddRefusal = 'may-not' | 'has-this-role'
/**
 * Adds a member with one role. An address that is known keeps its one member: somebody who left comes back, somebody who is
 * here gets the further role, and the name they already go by is kept.
 */
export async function addMember(app: App, who: Context, adding: NewMember): Promise<Result<MemberId, AddRefusal>> {
  if (!mayGiveRole(who.actor, adding.role)) return refuse('may-not')
  const { memberId, isNew } = await app.database.within(who, async (work) => await takeUpRole(app, work, adding))
  forgetSignedIn(app)
  return isNew ? ok(memberId) : refuse('has-this-role')
}

/** Gives somebody a role, and makes them a member where they are none; `isNew` is false when they hold it already. */
export async function takeUpRole(
  app: App,
  work: Work,
  adding: NewMember,
  { by = actorName(work.actor) }: { readonly by?: string } = {},
): Promise<{ readonly memberId: MemberId; readonly isNew: boolean }> {
  const known = await findByEmailIndex(work, emailIndex(app.vault, work.networkId, adding.email))
  const memberId = known?.id ?? (await insertMember(work, app.vault, adding))
  if (known?.hasEnded) await reopenMember(work, memberId)
  const held = await rolesOf(work, memberId)
  if (held.some((role) => isSameRole(role, adding.role))) return { memberId, isNew: false }

  await insertRole(work, memberId, { role: adding.role, by })
  const isHere = known !== undefined && !known.hasEnded
  work.happened(isHere ? roleGiven(memberId, adding.role) : memberJoined(memberId, adding.role))
  work.records({
    action: isHere ? 'access.role-give' : 'access.member-add',
    subjectKind: 'member',
    subjectId: memberId,
    detail: { role: adding.role.kind, by },
  })
  return { memberId, isNew: true }
}
