import type { Actor, OrganisationId } from './actor.ts'

/**
 * The same member as somebody of one organisation only: of several roles those held there are left, and a broken glass is not.
 * Whoever works for two organisations looks at a person as one of them, so that neither learns what the other does.
 *
 * @example
 * narrowedTo({ kind: 'anyone' }, '01900000-0000-7000-8000-000000000003') // => { kind: 'anyone' }
 */
export function narrowedTo(actor: Actor, organisationId: OrganisationId): Actor {
  if (actor.kind !== 'member') return actor
  const { kind, memberId } = actor
  return { kind, memberId, roles: actor.roles.filter((role) => 'organisationId' in role && role.organisationId === organisationId) }
}
