import type { Language } from '../../../kernel/language.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import {
  type AgreementId,
  giveAgreement,
  listAgreements,
  type OwnPurpose,
  openPerson,
  takeBackAgreement,
  type WithdrawnHow,
} from '../../people/index.ts'
import { stopTellingReferrer } from '../passing-on/stopTellingReferrer.ts'
import { mayChangeAgreements } from '../policy.ts'
import type { Referral, ReferralId } from '../referral.ts'
import { readReferral } from '../store.ts'
import { changeTrusted } from './changeTrusted.ts'
import { stopSharing } from './stopSharing.ts'

export type OfferedPurpose = OwnPurpose | 'share-with-referrer'
type Through = { readonly referralId: ReferralId; readonly onceKey: string; readonly how: WithdrawnHow }
type Refused = { readonly kind: 'not-found' } | { readonly kind: 'another-request' }

/** Somebody agrees to one more thing, in the words and the language they read it in. */
export async function agreeTo(
  app: App,
  who: Context,
  asked: Through & { readonly purpose: OfferedPurpose; readonly language: Language },
): Promise<Result<undefined, Refused>> {
  return changeOnce(app, who, asked, async (work, referral) => {
    const { purpose, language, how } = asked
    const recipient = purpose === 'share-with-referrer' ? referral.referrerOrganisationId : undefined
    if (purpose === 'share-with-referrer' && recipient === undefined) return
    await giveAgreement(work, {
      personId: referral.personId,
      aboutId: referral.id,
      purpose,
      language,
      how,
      ...(recipient && { recipient }),
    })
  })
}

/** Takes back one thing they agreed to; when a group knows of them through it, all that follows from that as well. */
export async function takeBack(
  app: App,
  who: Context,
  asked: Through & { readonly agreementId: AgreementId },
): Promise<Result<undefined, Refused>> {
  const { agreement, trustedPersonId } = await app.database.within(who, async (work) => {
    const referral = await readReferral(work, asked.referralId)
    const all = referral === undefined ? [] : await listAgreements(work, { personId: referral.personId })
    return { agreement: all.find(({ id }) => id === asked.agreementId), trustedPersonId: referral?.trustedPersonId }
  })
  if (agreement === undefined) return refuse({ kind: 'not-found' })
  if (agreement.purpose === 'trusted-person-acts' && trustedPersonId !== undefined)
    return changeTrusted(app, who, { ...asked, trustedPersonId, change: { kind: 'end' } })
  if (agreement.purpose !== 'share-with-organisation')
    return changeOnce(app, who, asked, async (work) => {
      await takeBackAgreement(work, agreement, asked.how)
      if (agreement.purpose === 'share-with-referrer') await stopTellingReferrer(work, agreement.aboutId)
    })
  // Safe to repeat by itself: what was taken back stays so.
  const stopped = await stopSharing(app, who, { referralId: agreement.aboutId as ReferralId, how: asked.how })
  return stopped.ok ? ok(undefined) : refuse({ kind: 'not-found' })
}

async function changeOnce(
  app: App,
  who: Context,
  asked: Through,
  change: (work: Work, referral: Referral) => Promise<void>,
): Promise<Result<undefined, Refused>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferral(work, asked.referralId)
    if (referral === undefined || !mayChangeAgreements(work.actor, referral, work.at)) return refuse({ kind: 'not-found' })
    const once = await onceOnly(work, asked.onceKey, hashOfRequest(asked), async () => {
      await change(work, referral)
      await openPerson(work, referral.personId)
    })
    return once.ok ? ok(undefined) : refuse({ kind: 'another-request' })
  })
}
