import type { OrganisationId } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Work } from '../../../platform/database/work.ts'
import { agreementChanged } from '../events.ts'
import type { PersonId } from '../person.ts'
import type { Agreement, AgreementPurpose, WithdrawnHow } from './agreement.ts'
import { endAgreement, insertAgreement } from './agreementStore.ts'
import { wordingNow } from './wordings.ts'

const lastsDays = 365

type Giving = {
  readonly personId: PersonId
  /** The referral through which it is given. */
  readonly aboutId: string
  readonly purpose: Exclude<AgreementPurpose, 'share-with-organisation'>
  readonly recipient?: OrganisationId
  readonly language: Language
  readonly how: Agreement['how']
  /** Who said yes, and when, where somebody of the team wrote it down; else the person, now. */
  readonly givenBy?: 'person' | 'trusted-person'
  readonly givenAt?: Date
}

/** Writes down that somebody agreed, in the words in use now, as part of a change; false when they had already. */
export async function giveAgreement(work: Work, giving: Giving): Promise<boolean> {
  const { givenBy = 'person', givenAt = work.at } = giving
  const isNew = await insertAgreement(work, {
    ...giving,
    id: work.newId(),
    shares: [],
    wording: wordingNow[giving.purpose],
    givenBy,
    givenAt,
    expiresAt: new Date(givenAt.getTime() + lastsDays * 86_400_000),
  })
  if (isNew) tell(work, giving, 'given')
  return isNew
}

/** Writes down that it was taken back; false when it had been already. */
export async function takeBackAgreement(work: Work, agreement: Agreement, how: WithdrawnHow): Promise<boolean> {
  const isEnded = await endAgreement(work, agreement.id, how)
  if (isEnded) tell(work, agreement, 'withdrawn')
  return isEnded
}

function tell(work: Work, { personId, purpose }: Pick<Agreement, 'personId' | 'purpose'>, to: 'given' | 'withdrawn'): void {
  work.happened(agreementChanged(personId, { purpose, to }))
  work.records({ action: `person.agreement-${to}`, subjectKind: 'person', subjectId: personId, detail: { purpose } })
}
