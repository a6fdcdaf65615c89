import type { Id } from './id.ts'

export type NetworkId = Id<'Network'>
export type MemberId = Id<'Member'>
export type PlaceId = Id<'Place'>
export type OrganisationId = Id<'Organisation'>

/** What a member may be within a network; each role is held through a relation, never globally. */
export type Role =
  | { readonly kind: 'coordinator'; readonly placeId?: PlaceId }
  | { readonly kind: RoleAtOrganisation; readonly organisationId: OrganisationId }
  /** Pays for what happens in the network or in one place of it; sees figures. */
  | { readonly kind: 'commissioner'; readonly placeId?: PlaceId }
  | { readonly kind: 'researcher' }
  | { readonly kind: 'network-admin' }

/** Roles that are held at an organisation; a member may hold them at several, with walls between. */
export const rolesAtOrganisation = ['provider', 'referrer', 'link-worker', 'team-lead', 'programme-lead'] as const
export type RoleAtOrganisation = (typeof rolesAtOrganisation)[number]
export const roleKinds = ['coordinator', ...rolesAtOrganisation, 'commissioner', 'researcher', 'network-admin'] as const

/** Whoever asks for something: the first word of every policy question. */
export type Actor =
  | { readonly kind: 'anyone' }
  /** Someone holding a private link; `subjectId` is the one thing the link opens. `trusted` is a carer or trusted person, for as long and as far as the person agreed. */
  | { readonly kind: 'link-holder'; readonly purpose: 'person' | 'trusted' | 'provider'; readonly subjectId: string }
  | {
      readonly kind: 'member'
      readonly memberId: MemberId
      readonly roles: readonly Role[]
      /** Whose record they opened by breaking the glass, within the last hour. */
      readonly glass?: readonly Id<'Person'>[]
    }
  /** The software itself, acting for a job or a command. */
  | { readonly kind: 'system'; readonly named: string }

export const anyone: Actor = { kind: 'anyone' }
