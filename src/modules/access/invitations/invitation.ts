import { createHash } from 'node:crypto'
import type { MemberId, NetworkId, Role } from '../../../kernel/actor.ts'
import type { Email } from '../../../kernel/email.ts'
import type { Id } from '../../../kernel/id.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'

export type InvitationId = Id<'Invitation'>
/** Somebody is asked to be a member, or a member to be something more. It holds one role and gives nothing before it is accepted. */
export type Invitation = {
  readonly id: InvitationId
  readonly name: string
  readonly email: Email
  readonly language: Language
  readonly role: Role
  /** As kind:id. */
  readonly invitedBy: string
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly sendings: number
  readonly acceptedAt?: Date
  readonly withdrawnAt?: Date
}
export type InvitationState = 'open' | 'run-out' | 'accepted' | 'withdrawn'

const day = 86_400_000
export const invitationLimits = {
  lasts: 7 * day,
  /** Kept so long after it ended or ran out, for whoever wonders what became of it. */
  keptFor: 30 * day,
  /** A link for each sending; more would be pestering. */
  mostSendings: 5,
} as const

/** Invitations by one member: enough to bring in a whole team, too few to write to strangers in our name. */
export const invitationsByOne = { name: 'invitations', most: 60, withinSeconds: 24 * 60 * 60 } as const

/** @example stateOfInvitation({ expiresAt: new Date(0) }, new Date(1)) // => 'run-out' */
export function stateOfInvitation(
  { acceptedAt, withdrawnAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (acceptedAt !== undefined) return 'accepted'
  if (withdrawnAt !== undefined) return 'withdrawn'
  return expiresAt > now ? 'open' : 'run-out'
}

/** The member who invites; undefined when it was the software. */
export function inviterOf({ invitedBy }: Pick<Invitation, 'invitedBy'>): MemberId | undefined {
  return invitedBy.startsWith('member:') ? (invitedBy.slice('member:'.length) as MemberId) : undefined
}

/** The token of its newest link: 256 bits, made from the id and the sending under a key outside the database, so an older link opens nothing. */
export function tokenOfInvitation(vault: Vault, networkId: NetworkId, { id, sendings }: Pick<Invitation, 'id' | 'sendings'>): string {
  return vault.blindIndex(`${id}.${sendings}`, 'invitation.link', networkId).toString('base64url')
}

export function hashOfInvitationToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
