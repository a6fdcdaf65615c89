import type { Actor, MemberId, PlaceId, Role } from '../../kernel/actor.ts'

/** Which members an actor may know of. */
export type MemberScope =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'places'; readonly placeIds: readonly PlaceId[] }
  | { readonly kind: 'nobody' }
/** A member as far as the rules need to know them. */
export type MemberInQuestion = { readonly memberId: MemberId; readonly roles: readonly Role[] }

/** Narrows every list of members. A coordinator of a place knows its coordinators, and provider members, who belong to no place. */
export function memberScope(actor: Actor): MemberScope {
  if (actor.kind === 'system') return { kind: 'everyone' }
  if (actor.kind !== 'member') return { kind: 'nobody' }
  const reaches = actor.roles.map(reachOf)
  if (reaches.includes('everyone')) return { kind: 'everyone' }
  const placeIds = reaches.filter((reach): reach is PlaceId => reach !== 'nobody' && reach !== 'everyone')
  return placeIds.length === 0 ? { kind: 'nobody' } : { kind: 'places', placeIds }
}

function reachOf(role: Role): 'everyone' | 'nobody' | PlaceId {
  switch (role.kind) {
    case 'network-admin':
      return 'everyone'
    case 'coordinator':
      return role.placeId ?? 'everyone'
    case 'provider':
      return 'nobody'
    default:
      return role satisfies never
  }
}

export function mayListMembers(actor: Actor): boolean {
  return memberScope(actor).kind !== 'nobody'
}

export function maySeeMember(actor: Actor, member: MemberInQuestion): boolean {
  const scope = memberScope(actor)
  if (scope.kind !== 'places') return scope.kind === 'everyone'
  return member.roles.some(
    (role) =>
      role.kind === 'provider' || (role.kind === 'coordinator' && role.placeId !== undefined && scope.placeIds.includes(role.placeId)),
  )
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
      return own.placeId === undefined || role.kind === 'provider' || role.placeId === own.placeId
    case 'provider':
      return false
    default:
      return own satisfies never
  }
}

/**
 * Ends only what the actor could have given, and never their own membership: locking oneself out is always a slip. Provider members
 * belong to no place, so a coordinator of one place may let them in but leaves the ending to those who see the whole network.
 */
export function mayEndMembership(actor: Actor, member: MemberInQuestion): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'member' || actor.memberId === member.memberId) return false
  if (memberScope(actor).kind === 'everyone') return member.roles.every((role) => mayGiveRole(actor, role))
  return member.roles.length > 0 && member.roles.every((role) => role.kind === 'coordinator' && mayGiveRole(actor, role))
}

/** One's own page, and signing out, are for whoever is signed in, whatever their roles. */
export function mayHaveOwnPage(actor: Actor): boolean {
  return actor.kind === 'member'
}

/** Undelivered messages hold words about people: whoever looks after accounts only, or one organisation, does not read them. */
export function maySettleMessages(actor: Actor): boolean {
  return actor.kind === 'member' && actor.roles.some((role) => role.kind === 'coordinator')
}
