import type { MemberId, Role } from '../../kernel/actor.ts'
import type { DomainEvent } from '../../platform/database/work.ts'

/** Somebody became a member, or came back. */
export function memberJoined(memberId: MemberId, role: Role): DomainEvent {
  return { kind: 'member.joined', version: 1, subjectId: memberId, body: { ...role } }
}

/** A member was given a further role. */
export function roleGiven(memberId: MemberId, role: Role): DomainEvent {
  return { kind: 'member.role-given', version: 1, subjectId: memberId, body: { ...role } }
}

/** A membership ended, with every role and session it had. */
export function membershipEnded(memberId: MemberId): DomainEvent {
  return { kind: 'member.membership-ended', version: 1, subjectId: memberId, body: {} }
}
