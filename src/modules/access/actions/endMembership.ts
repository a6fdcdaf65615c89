import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { endSessionsOf } from '../../../platform/sessions/store.ts'
import { membershipEnded } from '../events.ts'
import { mayEndMembership, maySeeMember } from '../policy.ts'
import { endMember, findMember, lockNetworkKeepers } from '../store.ts'
import { forgetSignedIn } from '../whoIs.ts'

export type EndRefusal = 'not-found' | 'may-not' | 'last-one'

/** Ends a membership with all its roles and sessions. The last who looks after the network stays: nobody could let anyone in. */
export async function endMembership(app: App, who: Context, memberId: MemberId): Promise<Result<MemberId, EndRefusal>> {
  const ended = await app.database.within(who, async (work) => await end(app, work, memberId))
  forgetSignedIn(app)
  return ended
}

async function end(app: App, work: Work, memberId: MemberId): Promise<Result<MemberId, EndRefusal>> {
  const keepers = await lockNetworkKeepers(work)
  const member = await findMember(work, app.vault, memberId)
  if (member === undefined || !maySeeMember(work.actor, { memberId, roles: member.roles })) return refuse('not-found')
  if (!mayEndMembership(work.actor, { memberId, roles: member.roles })) return refuse('may-not')
  if (keepers.has(memberId) && keepers.size === 1) return refuse('last-one')

  await endMember(work, memberId)
  const sessions = await endSessionsOf(work, memberId)
  work.happened(membershipEnded(memberId))
  work.records({ action: 'access.membership-end', subjectKind: 'member', subjectId: memberId, detail: { sessions } })
  return ok(memberId)
}
