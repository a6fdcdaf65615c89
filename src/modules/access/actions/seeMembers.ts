import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Member } from '../member.ts'
import { maySeeMember } from '../policy.ts'
import { findMember, listMembers } from '../store.ts'

/** The members an actor may know of; nobody else exists for them. */
export async function seeMembers(app: App, who: Context): Promise<readonly Member[]> {
  const members = await app.database.within(who, (work) => listMembers(work, app.vault))
  return members.filter((member) => maySeeMember(who.actor, { memberId: member.id, roles: member.roles }))
}

/** One member, or undefined: not there, no longer there, or not for this actor to know of. */
export async function seeMember(app: App, who: Context, id: MemberId): Promise<Member | undefined> {
  const member = await app.database.within(who, (work) => findMember(work, app.vault, id))
  return member !== undefined && maySeeMember(who.actor, { memberId: id, roles: member.roles }) ? member : undefined
}
