import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { memberJoined, roleGiven } from '../events.ts'
import { isSameRole, type NewMember } from '../member.ts'
import { welcome } from '../messages.ts'
import { mayGiveRole } from '../policy.ts'
import { emailIndex, findByEmailIndex, insertMember, insertRole, reopenMember, rolesOf } from '../store.ts'
import { forgetSignedIn } from '../whoIs.ts'

export type AddRefusal = 'may-not' | 'has-this-role'
/**
 * `tell` writes to them that they can sign in now; the demo and a command line say it in their own way.
 * `onceKey` is the form's: the same form sent twice adds one member, and says yes both times.
 */
export type Adding = NewMember & { readonly tell: boolean; readonly onceKey?: string }

/**
 * Adds a member with one role. An address that is known keeps its one member: somebody who left comes back, somebody who is
 * here gets the further role, and the name they already go by is kept.
 */
export async function addMember(app: App, who: Context, adding: Adding): Promise<Result<MemberId, AddRefusal>> {
  if (!mayGiveRole(who.actor, adding.role)) return refuse('may-not')
  const added = await app.database.within(who, async (work) => await addOnce(app, work, adding))
  forgetSignedIn(app)
  return added
}

async function addOnce(app: App, work: Work, adding: Adding): Promise<Result<MemberId, AddRefusal>> {
  const { onceKey, role, email } = adding
  if (onceKey === undefined) return await add(app, work, adding)
  const request = hashOfRequest({ role, email: emailIndex(app.vault, work.networkId, email).toString('hex') })
  const once = await onceOnly(work, onceKey, request, () => add(app, work, adding))
  // "Back", another name, and sent again: the browser kept the key, but it is another member.
  return once.ok ? once.value : await add(app, work, adding)
}

async function add(app: App, work: Work, adding: Adding): Promise<Result<MemberId, AddRefusal>> {
  const { memberId, isNew } = await takeUpRole(app, work, adding)
  if (!isNew) return refuse('has-this-role')
  if (adding.tell) work.send(welcome(app, { to: adding.email, language: adding.language, memberId }))
  return ok(memberId)
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
