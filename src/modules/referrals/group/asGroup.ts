import type { Actor, OrganisationId } from '../../../kernel/actor.ts'

/** The groups a member answers for. */
export function groupsOf(actor: Actor): readonly OrganisationId[] {
  if (actor.kind !== 'member') return []
  return [...new Set(actor.roles.flatMap((role) => (role.kind === 'provider' ? [role.organisationId] : [])))]
}

/** The same member as somebody of one group and nothing else: what they may see elsewhere stays on the other side of the wall. */
export function asGroup(actor: Actor, organisationId: OrganisationId): Actor {
  if (actor.kind !== 'member') return actor
  const { kind, memberId } = actor
  return { kind, memberId, roles: actor.roles.filter((role) => role.kind === 'provider' && role.organisationId === organisationId) }
}
