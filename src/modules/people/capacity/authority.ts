import type { Day } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { PersonId, TrustedPersonId } from '../person.ts'

export type AuthorityId = Id<'Authority'>
export const authorityKinds = ['attorney-welfare', 'deputy-welfare', 'attorney-property', 'deputy-property'] as const
export type AuthorityKind = (typeof authorityKinds)[number]

/** Somebody who may by law decide for a person. The document was seen, and no copy of it is kept. */
export type Authority = {
  readonly id: AuthorityId
  readonly personId: PersonId
  readonly kind: AuthorityKind
  readonly name: string
  /** What the document limits it to. */
  readonly extent?: string
  readonly trustedPersonId?: TrustedPersonId
  readonly seenHow: 'paper' | 'online'
  readonly seenBy: string
  readonly seenOn: Day
  readonly validFrom: Day
  readonly validUntil?: Day
  readonly endedAt?: Date
  readonly version: number
}

/** An attorney or deputy for money does not decide about care, company or who is told. */
export function decidesCare({ kind }: Pick<Authority, 'kind'>): boolean {
  return kind === 'attorney-welfare' || kind === 'deputy-welfare'
}

export function isAuthorityInForce({ validFrom, validUntil, endedAt }: Authority, today: Day): boolean {
  return endedAt === undefined && validFrom <= today && (validUntil === undefined || validUntil >= today)
}
