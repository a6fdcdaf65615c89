import type { Id } from './id.ts'

export type NetworkId = Id<'Network'>
export type MemberId = Id<'Member'>
export type PlaceId = Id<'Place'>
export type OrganisationId = Id<'Organisation'>

/** What a member may be within a network; each role is held through a relation, never globally. */
export type Role =
  | { readonly kind: 'coordinator'; readonly placeId?: PlaceId }
  | { readonly kind: 'provider'; readonly organisationId: OrganisationId }
  | { readonly kind: 'network-admin' }

/** Whoever asks for something: the first word of every policy question. */
export type Actor =
  | { readonly kind: 'anyone' }
  /** Someone holding a private link; `subjectId` is the one thing the link opens. */
  | { readonly kind: 'link-holder'; readonly purpose: 'person' | 'provider'; readonly subjectId: string }
  | { readonly kind: 'member'; readonly memberId: MemberId; readonly roles: readonly Role[] }
  /** The software itself, acting for a job or a command. */
  | { readonly kind: 'system'; readonly named: string }

export const anyone: Actor = { kind: 'anyone' }
