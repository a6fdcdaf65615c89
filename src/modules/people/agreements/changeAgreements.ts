import type { Actor, OrganisationId } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Work } from '../../../platform/database/work.ts'
import { cancelMessages } from '../../../platform/messages/store.ts'
import { agreementChanged } from '../events.ts'
import type { PersonId } from '../person.ts'
import { type Agreement, type AgreementPurpose, type OwnPurpose, ownPurposes, type WithdrawnHow } from './agreement.ts'
import { endAgreement, endAgreementsOf, insertAgreement } from './agreementStore.ts'
import { restsOnAgreement } from './restsOnAgreement.ts'
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

/** Writes down that it was taken back, and stops what waits under it; false when it had been already. */
export async function takeBackAgreement(work: Work, agreement: Agreement, how: WithdrawnHow): Promise<boolean> {
  const isEnded = await endAgreement(work, agreement.id, how)
  if (!isEnded) return false
  tell(work, agreement, 'withdrawn')
  const purpose = ownPurposes.find((each) => each === agreement.purpose)
  if (purpose !== undefined) await stopWriting(work, agreement.personId, { purpose, how, by: work.actor })
  return true
}

type Stopping = { readonly purpose: OwnPurpose; readonly how: WithdrawnHow; readonly by: Actor }

/** Whoever says no to being written to says it once, whichever of their requests it was agreed through. */
function stopWriting(work: Work, personId: PersonId, stopping: Stopping): Promise<void> {
  return work.inNameOf({ kind: 'system', named: 'people' }, async (unseen) => {
    await endAgreementsOf(unseen, personId, stopping)
    const templates = [restsOnAgreement[stopping.purpose]]
    await cancelMessages(unseen, { subjectKind: 'person', subjectId: personId, templates, because: 'taken-back' })
  })
}

function tell(work: Work, { personId, purpose }: Pick<Agreement, 'personId' | 'purpose'>, to: 'given' | 'withdrawn'): void {
  work.happened(agreementChanged(personId, { purpose, to }))
  work.records({ action: `person.agreement-${to}`, subjectKind: 'person', subjectId: personId, detail: { purpose } })
}
