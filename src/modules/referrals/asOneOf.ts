import type { Actor, OrganisationId } from '../../kernel/actor.ts'

type HeldHere = 'provider' | 'referrer'

/** The organisations at which a member is a provider, or a referrer. */
export function heldAt(actor: Actor, kind: HeldHere): readonly OrganisationId[] {
  if (actor.kind !== 'member') return []
  return [...new Set(actor.roles.flatMap((role) => (role.kind === kind ? [role.organisationId] : [])))]
}

/** The same member as this one thing at this one organisation: what they may see otherwise stays on the other side of the wall. */
export function asOneOf(actor: Actor, { kind, at }: { readonly kind: HeldHere; readonly at: OrganisationId }): Actor {
  if (actor.kind !== 'member') return actor
  const { kind: member, memberId, roles } = actor
  return { kind: member, memberId, roles: roles.filter((role) => role.kind === kind && role.organisationId === at) }
}
