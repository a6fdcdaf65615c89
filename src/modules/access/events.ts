import type { MemberId, OrganisationId, Role } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { DomainEvent } from '../../platform/database/work.ts'

/** Somebody became a member, or came back. */
export function memberJoined(memberId: MemberId, role: Role): DomainEvent {
  return { kind: 'member.joined', version: 1, subjectId: memberId, body: { ...role } }
}

/** A member was given a further role. */
export function roleGiven(memberId: MemberId, role: Role): DomainEvent {
  return { kind: 'member.role-given', version: 1, subjectId: memberId, body: { ...role } }
}

/** A member said roughly where they live, or took it back; where is nobody's to read here. */
export function homeSaid(memberId: MemberId, what: 'said' | 'taken-back'): DomainEvent {
  return { kind: `member.home-${what}`, version: 1, subjectId: memberId, body: {} }
}

/** A membership ended, with every role and session it had. */
export function membershipEnded(memberId: MemberId): DomainEvent {
  return { kind: 'member.membership-ended', version: 1, subjectId: memberId, body: {} }
}

/** The time that a former member's name is kept is over: it can be read no more. */
export function memberForgotten(memberId: MemberId): DomainEvent {
  return { kind: 'member.forgotten', version: 1, subjectId: memberId, body: {} }
}

/** A member can give a further second step from now on. */
export function secondStepAdded(memberId: MemberId, kind: 'app' | 'passkey'): DomainEvent {
  return { kind: 'member.second-step-added', version: 1, subjectId: memberId, body: { kind } }
}

/** One of a member's second steps opens nothing any more. */
export function secondStepRemoved(memberId: MemberId, kind: 'app' | 'passkey'): DomainEvent {
  return { kind: 'member.second-step-removed', version: 1, subjectId: memberId, body: { kind } }
}

/** A member said that their second step is lost, or what was said of it came to something. */
export function recoveryMoved(memberId: MemberId, state: 'asked' | 'approved' | 'refused' | 'withdrawn' | 'done'): DomainEvent {
  return { kind: `member.recovery-${state}`, version: 1, subjectId: memberId, body: {} }
}

/** A member is not something any more that they were; what is left of them stays. */
export function roleEnded(memberId: MemberId, role: Role): DomainEvent {
  return { kind: 'member.role-ended', version: 1, subjectId: memberId, body: { ...role } }
}

/** A member agreed to the code of conduct in its present words. */
export function conductAccepted(memberId: MemberId, version: number): DomainEvent {
  return { kind: 'member.conduct-accepted', version: 1, subjectId: memberId, body: { version } }
}

/** Somebody is asked to hold a role; `sent-again` makes the link before it worthless. */
export function invitationMoved(
  invitationId: Id<'Invitation'>,
  moved: 'made' | 'sent-again' | 'accepted' | 'withdrawn',
  role: Role,
): DomainEvent {
  return { kind: `invitation.${moved}`, version: 1, subjectId: invitationId, body: { ...role } }
}

/** An organisation is what it says, or nobody answers for that any more. */
export function verificationMoved(
  organisationId: OrganisationId,
  moved: 'given' | 'ended',
  body: { readonly how?: string } = {},
): DomainEvent {
  return { kind: `organisation.verification-${moved}`, version: 1, subjectId: organisationId, body }
}
