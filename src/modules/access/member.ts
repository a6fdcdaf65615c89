import type { MemberId, OrganisationId, PlaceId, Role } from '../../kernel/actor.ts'
import { type Email, parseEmail } from '../../kernel/email.ts'
import type { Language } from '../../kernel/language.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'

/** Someone who signs in. */
export type Member = {
  readonly id: MemberId
  readonly name: string
  readonly email: Email
  readonly language: Language
  readonly roles: readonly Role[]
}

export type NewMember = { readonly name: string; readonly email: Email; readonly language: Language; readonly role: Role }
export type NotAMember = 'no-name' | 'name-too-long' | 'no-email' | 'not-an-email'

/** Reads what was typed about somebody new, with every mistake there is; the role comes from elsewhere, for typing it would be claiming it. */
export function parseNewMember(typed: {
  readonly name: string
  readonly email: string
}): Result<{ readonly name: string; readonly email: Email }, readonly NotAMember[]> {
  const name = typed.name.trim().replaceAll(/\s+/g, ' ')
  const email = parseEmail(typed.email)
  const wrongName: readonly NotAMember[] = name === '' ? ['no-name'] : name.length > 100 ? ['name-too-long'] : []
  if (email.ok && wrongName.length === 0) return ok({ name, email: email.value })
  return refuse([...wrongName, ...(email.ok ? [] : [email.reason === 'empty' ? ('no-email' as const) : ('not-an-email' as const)])])
}

export type RoleColumns = {
  readonly kind: Role['kind']
  readonly place_id: PlaceId | null
  readonly organisation_id: OrganisationId | null
}

/** A role as the database keeps it; its check constraint mirrors the union. */
export function columnsOfRole(role: Role): RoleColumns {
  return {
    kind: role.kind,
    place_id: 'placeId' in role ? (role.placeId ?? null) : null,
    organisation_id: 'organisationId' in role ? role.organisationId : null,
  }
}

/** A role read from the database. */
export function roleOfColumns({ kind, place_id, organisation_id }: RoleColumns): Role {
  if (kind === 'network-admin' || kind === 'researcher') return { kind }
  if (kind === 'coordinator' || kind === 'commissioner') return place_id === null ? { kind } : { kind, placeId: place_id }
  if (organisation_id === null)
    throw new Error(`The role ${kind} without its organisation: the constraint member_role_held_through_its_relation is missing`)
  return { kind, organisationId: organisation_id }
}

/** True for the same role through the same relation. */
export function isSameRole(one: Role, other: Role): boolean {
  const [a, b] = [columnsOfRole(one), columnsOfRole(other)]
  return a.kind === b.kind && a.place_id === b.place_id && a.organisation_id === b.organisation_id
}

/** A role that looks after the whole network: somebody must always hold one, or nobody could let anyone in. */
export function looksAfterNetwork(role: Role): boolean {
  return role.kind === 'network-admin' || (role.kind === 'coordinator' && role.placeId === undefined)
}

/** True for an address that can belong to nobody: RFC 2606 keeps `.example` for invention. */
export function isInvented({ email }: { readonly email: Email }): boolean {
  return email.endsWith('.example')
}
