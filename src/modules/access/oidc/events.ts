import type { MemberId } from '../../../kernel/actor.ts'
import type { DomainEvent } from '../../../platform/database/work.ts'
import type { IdentityId } from './identity.ts'

/** From now on an issuer's word signs a member in. */
export function identityLinked(memberId: MemberId, identityId: IdentityId, issuer: string): DomainEvent {
  return { kind: 'member.identity-linked', version: 1, subjectId: memberId, body: { identityId, issuer } }
}

/** An issuer's word no longer signs a member in. */
export function identityEnded(memberId: MemberId, identityId: IdentityId): DomainEvent {
  return { kind: 'member.identity-ended', version: 1, subjectId: memberId, body: { identityId } }
}
