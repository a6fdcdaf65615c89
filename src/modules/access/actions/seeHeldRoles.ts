import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Member } from '../member.ts'
import { mayKnowRole } from '../policy.ts'
import { type HeldRole, heldRolesOf } from '../store.ts'
import { seeMember } from './seeMembers.ts'

export type MemberWithRoles = Member & { readonly held: readonly HeldRole[] }

/** One member with the roles that the actor may know of, each by its name in the database. */
export async function seeHeldRoles(app: App, who: Context, id: MemberId | undefined): Promise<MemberWithRoles | undefined> {
  const member = id && (await seeMember(app, who, id))
  if (member === undefined) return undefined
  const held = await app.database.within(who, (work) => heldRolesOf(work, member.id))
  return { ...member, held: held.filter(({ role }) => mayKnowRole(who.actor, role)) }
}
