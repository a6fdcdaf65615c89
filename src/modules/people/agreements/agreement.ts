import type { OrganisationId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import type { Language } from '../../../kernel/language.ts'
import type { BestInterestsId } from '../capacity/bestInterests.ts'
import type { Shareable } from '../consent.ts'
import type { PersonId } from '../person.ts'
import type { TrustedScope } from '../trusted/trusted.ts'

export type AgreementId = Id<'Consent'>

export const agreementPurposes = [
  'share-with-organisation',
  'share-with-referrer',
  'contact-me-about',
  'research-contact',
  'trusted-person-acts',
] as const
export type AgreementPurpose = (typeof agreementPurposes)[number]
/** What a person can say yes to by itself, at any time. */
export const ownPurposes = ['contact-me-about', 'research-contact'] as const satisfies readonly AgreementPurpose[]
export type OwnPurpose = (typeof ownPurposes)[number]

export type WithdrawnHow = 'private-link' | 'phone' | 'in-person'

/** One thing somebody agreed to, with the words they agreed to and how; never the lawful basis, which is ours to have and not theirs to give. */
export type Agreement = {
  readonly id: AgreementId
  readonly personId: PersonId
  /** The referral it was given for, or through whose private link it was given. */
  readonly aboutId: string
  readonly purpose: AgreementPurpose
  readonly recipient?: OrganisationId
  readonly shares: readonly Shareable[]
  readonly wording: string
  readonly language?: Language
  readonly givenBy: 'person' | 'trusted-person' | 'best-interests' | 'attorney'
  /** The decision made for them on which it rests, where somebody gave it because they cannot. */
  readonly decisionId?: BestInterestsId
  readonly how: 'web-form' | 'private-link' | 'phone' | 'in-person'
  readonly givenAt: Date
  readonly expiresAt: Date
  readonly withdrawnAt?: Date
}

/** True while it may be relied on. */
export function isInForce({ withdrawnAt, expiresAt }: Pick<Agreement, 'withdrawnAt' | 'expiresAt'>, now: Date): boolean {
  return withdrawnAt === undefined && expiresAt > now
}

/**
 * Whether somebody trusted may say yes for the person: only to being written to and to what came of it being told, and only when they
 * may change things. To be asked about research, and who else may act, nobody agrees for another.
 */
export function mayTrustedAgree(purpose: AgreementPurpose, may: readonly TrustedScope[]): boolean {
  return (purpose === 'contact-me-about' || purpose === 'share-with-referrer') && may.includes('change')
}
