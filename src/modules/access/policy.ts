import type { Actor, MemberId, OrganisationId, PlaceId, Role } from '../../kernel/actor.ts'
import { looksAfterNetwork } from './member.ts'

/** Which members an actor may know of: all of them, or those who are something that `some` covers. */
export type MemberScope =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'some'; readonly placeIds: readonly PlaceId[]; readonly organisationIds: readonly OrganisationId[] }
  | { readonly kind: 'nobody' }
/** A member as far as the rules need to know them. */
export type MemberInQuestion = { readonly memberId: MemberId; readonly roles: readonly Role[] }

/**
 * Narrows every list of members. A coordinator of a place knows its coordinators, and provider members, who belong to no place; a
 * team lead knows who is something at their own organisation.
 */
export function memberScope(actor: Actor): MemberScope {
  if (actor.kind === 'system') return { kind: 'everyone' }
  if (actor.kind !== 'member') return { kind: 'nobody' }
  const reaches = actor.roles.map(reachOf)
  if (reaches.includes('everyone')) return { kind: 'everyone' }
  const placeIds = reaches.flatMap((reach) => (typeof reach === 'object' && 'placeId' in reach ? [reach.placeId] : []))
  const organisationIds = reaches.flatMap((reach) => (typeof reach === 'object' && 'organisationId' in reach ? [reach.organisationId] : []))
  return placeIds.length + organisationIds.length === 0 ? { kind: 'nobody' } : { kind: 'some', placeIds, organisationIds }
}

type Reach = 'everyone' | 'nobody' | { readonly placeId: PlaceId } | { readonly organisationId: OrganisationId }

function reachOf(role: Role): Reach {
  switch (role.kind) {
    case 'network-admin':
      return 'everyone'
    case 'coordinator':
      return role.placeId === undefined ? 'everyone' : { placeId: role.placeId }
    case 'team-lead':
      return { organisationId: role.organisationId }
    case 'provider':
    case 'referrer':
    case 'link-worker':
    case 'programme-lead':
    case 'commissioner':
    case 'researcher':
      return 'nobody'
    default:
      return role satisfies never
  }
}

/** What an actor may know that somebody is: a wall stands between the organisations of one member. */
export function mayKnowRole(actor: Actor, role: Role): boolean {
  const scope = memberScope(actor)
  if (scope.kind !== 'some') return scope.kind === 'everyone'
  if (role.kind === 'coordinator') return role.placeId !== undefined && scope.placeIds.includes(role.placeId)
  if (role.kind === 'provider' && scope.placeIds.length > 0) return true
  return 'organisationId' in role && scope.organisationIds.includes(role.organisationId)
}

export function mayListMembers(actor: Actor): boolean {
  return memberScope(actor).kind !== 'nobody'
}

export function maySeeMember(actor: Actor, member: MemberInQuestion): boolean {
  return memberScope(actor).kind === 'everyone' || member.roles.some((role) => mayKnowRole(actor, role))
}

/** Nobody gives a role that reaches further than their own. */
export function mayGiveRole(actor: Actor, role: Role): boolean {
  if (actor.kind === 'system') return true
  return actor.kind === 'member' && actor.roles.some((own) => mayGiveAs(own, role))
}

function mayGiveAs(own: Role, role: Role): boolean {
  switch (own.kind) {
    case 'network-admin':
      return true
    case 'coordinator':
      if (role.kind === 'network-admin') return false
      if (own.placeId === undefined || role.kind === 'provider' || role.kind === 'referrer') return true
      return role.kind === 'coordinator' && role.placeId === own.placeId
    case 'team-lead':
      return 'organisationId' in role && role.kind !== 'programme-lead' && role.organisationId === own.organisationId
    case 'provider':
    case 'referrer':
    case 'link-worker':
    case 'programme-lead':
    case 'commissioner':
    case 'researcher':
      return false
    default:
      return own satisfies never
  }
}

/**
 * Takes away only what the actor could have given, and never anything of their own: locking oneself out is always a slip. Provider members
 * belong to no place, so a coordinator of one place may let them in but leaves the ending to their lead, or to those who see the whole network.
 */
export function mayEndRole(actor: Actor, { memberId, role }: { readonly memberId: MemberId; readonly role: Role }): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'member' || actor.memberId === memberId || !mayGiveRole(actor, role)) return false
  return memberScope(actor).kind === 'everyone' || role.kind === 'coordinator' || leadsAt(actor, role)
}

function leadsAt(actor: Actor, role: Role): boolean {
  if (actor.kind !== 'member' || !('organisationId' in role)) return false
  return actor.roles.some((own) => own.kind === 'team-lead' && own.organisationId === role.organisationId)
}

export function mayEndMembership(actor: Actor, { memberId, roles }: MemberInQuestion): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'member' || actor.memberId === memberId) return false
  return (roles.length > 0 || memberScope(actor).kind === 'everyone') && roles.every((role) => mayEndRole(actor, { memberId, role }))
}

/** The same of as much as the actor knows: what a member is behind a wall stays, and that it is there is not told. */
export function mayEndWhatIsKnown(actor: Actor, { memberId, roles }: MemberInQuestion): boolean {
  return mayEndMembership(actor, { memberId, roles: roles.filter((role) => mayKnowRole(actor, role)) })
}

/** Going is everybody's own to decide. */
export function mayLeave(actor: Actor, { memberId }: { readonly memberId: MemberId }): boolean {
  return actor.kind === 'member' && actor.memberId === memberId
}

/** Whoever looks after the network or a place of it knows its organisations … */
export function mayListOrganisations(actor: Actor): boolean {
  return actor.kind === 'member' && actor.roles.some((role) => role.kind === 'coordinator' || role.kind === 'network-admin')
}

/** … and a lead their own. */
export function maySeeOrganisation(actor: Actor, { organisationId }: { readonly organisationId: OrganisationId }): boolean {
  if (mayListOrganisations(actor)) return true
  return actor.kind === 'member' && actor.roles.some((role) => role.kind === 'team-lead' && role.organisationId === organisationId)
}

/** Says that an organisation is what it says it is. Nobody says it of their own. */
export function mayVerify(actor: Actor, { organisationId }: { readonly organisationId: OrganisationId }): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'member' || !mayListOrganisations(actor)) return false
  return !actor.roles.some((role) => 'organisationId' in role && role.organisationId === organisationId)
}

/** One's own page, and signing out, are for whoever is signed in, whatever their roles. */
export function mayHaveOwnPage(actor: Actor): boolean {
  return actor.kind === 'member'
}

/** Undelivered messages hold words about people: whoever looks after accounts only, or one organisation, does not read them. */
export function maySettleMessages(actor: Actor): boolean {
  return actor.kind === 'member' && actor.roles.some((role) => role.kind === 'coordinator')
}

/** A further way in is for the member alone to add: whoever else did it could sign in as them. */
export function mayLinkIdentity(actor: Actor, { memberId }: { readonly memberId: MemberId }): boolean {
  return actor.kind === 'member' && actor.memberId === memberId
}

/** Their own to take away; an administrator who must shut somebody out ends the membership, which ends every way in. */
export function mayEndIdentity(actor: Actor, { memberId }: { readonly memberId: MemberId }): boolean {
  return actor.kind === 'member' && actor.memberId === memberId
}

/** Who looks after accounts of the whole network answers for a member who lost their second step … */
export function mayAnswerRecoveries(actor: Actor): boolean {
  return actor.kind === 'member' && actor.roles.some(looksAfterNetwork)
}

/** … never for themself. */
export function mayAnswerRecovery(actor: Actor, about: { readonly memberId: MemberId }): boolean {
  return mayAnswerRecoveries(actor) && actor.kind === 'member' && actor.memberId !== about.memberId
}
