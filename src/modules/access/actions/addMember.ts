import type { MemberId, Role } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/oneAtATime.ts'
import type { Work } from '../../../platform/database/work.ts'
import { memberJoined, roleGiven } from '../events.ts'
import { isSameRole, type NewMember } from '../member.ts'
import { tellUnverified } from '../organisations/tellCoordinators.ts'
import { needsVerifiedFirst } from '../organisations/verification.ts'
import { isVerifiedNow, rolesThatCount } from '../organisations/verificationStore.ts'
import { mayGiveRole } from '../policy.ts'
import { emailIndex, findByEmailIndex, insertMember, insertRole, reopenMember, rolesOf } from '../store.ts'
import { forgetSignedIn } from '../whoIs.ts'

export type AddRefusal = 'may-not' | 'has-this-role' | 'not-verified'
/**
 * Adds a member with one role. An address that is known keeps its one member: somebody who left comes back, somebody who is
 * here gets the further role, and the name they already go by is kept. An organisation is verified first, as for an invitation.
 */
export async function addMember(app: App, who: Context, adding: NewMember): Promise<Result<MemberId, AddRefusal>> {
  if (!mayGiveRole(who.actor, adding.role)) return refuse('may-not')
  const added = await app.database.within(who, async (work): Promise<Result<MemberId, AddRefusal>> => {
    const { role } = adding
    const isUnverified = 'organisationId' in role && !(await isVerifiedNow(work, app.vault, role.organisationId))
    if (isUnverified && needsVerifiedFirst(role)) return refuse('not-verified')
    const { memberId, isNew } = await takeUpRole(app, work, adding)
    if (isNew && isUnverified) await tellUnverified(app, work, role.organisationId)
    return isNew ? ok(memberId) : refuse('has-this-role')
  })
  forgetSignedIn(app)
  return added
}

/** Whoever gives something to an address takes this turn first: an address has one member, who holds a role once. */
export function turnOfAddress(index: Buffer): string {
  return `access address ${index.toString('hex')}`
}

/** Gives somebody a role, and makes them a member where they are none; `isNew` is false when they hold it already. */
export async function takeUpRole(
  app: App,
  work: Work,
  adding: NewMember,
  { by = actorName(work.actor) }: { readonly by?: string } = {},
): Promise<{ readonly memberId: MemberId; readonly isNew: boolean }> {
  const index = emailIndex(app.vault, work.networkId, adding.email)
  await oneAtATime(work, turnOfAddress(index))
  const known = await findByEmailIndex(work, index)
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

/** False for a role that waits until somebody answers for its organisation. */
export async function countsAlready(app: App, who: Context, role: Role): Promise<boolean> {
  return await app.database.within(who, async (work) => (await rolesThatCount(work, [role])).length === 1)
}
