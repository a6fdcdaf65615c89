import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { membersWithin } from '../colleagues.ts'
import type { Member } from '../member.ts'
import { mayKnowRole, maySeeMember, memberScope } from '../policy.ts'
import { findMember } from '../store.ts'

/** The members an actor may know of, as what the actor may know them; nobody and nothing else exists for them. */
export async function seeMembers(app: App, who: Context): Promise<readonly Member[]> {
  const members = await app.database.within(who, (work) => membersWithin(work, app.vault, memberScope(who.actor)))
  return members.flatMap((member) => asKnown(who, member) ?? [])
}

/** One member, or undefined: not there, no longer there, or not for this actor to know of. */
export async function seeMember(app: App, who: Context, id: MemberId): Promise<Member | undefined> {
  const member = await app.database.within(who, (work) => findMember(work, app.vault, id))
  return member && asKnown(who, member)
}

function asKnown({ actor }: Context, member: Member): Member | undefined {
  if (!maySeeMember(actor, { memberId: member.id, roles: member.roles })) return undefined
  return { ...member, roles: member.roles.filter((role) => mayKnowRole(actor, role)) }
}
