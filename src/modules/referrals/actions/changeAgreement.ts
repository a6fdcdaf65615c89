import type { Language } from '../../../kernel/language.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import {
  type Agreement,
  type AgreementId,
  giveAgreement,
  isInForce,
  listAgreements,
  mayTrustedAgree,
  type OwnPurpose,
  openPerson,
  takeBackAgreement,
  type WithdrawnHow,
} from '../../people/index.ts'
import { stopTellingReferrer } from '../passing-on/stopTellingReferrer.ts'
import { mayChangeAgreements } from '../policy.ts'
import type { Referral, ReferralId } from '../referral.ts'
import { readReferral, readReferralToChange } from '../store.ts'
import { tellNoted } from '../tell/tellPerson.ts'
import { changeTrusted } from './changeTrusted.ts'
import { stopSharing } from './stopSharing.ts'

export type OfferedPurpose = OwnPurpose | 'share-with-referrer'
export type Through = { readonly referralId: ReferralId; readonly onceKey: string; readonly how: WithdrawnHow }
export type Refused = { readonly kind: 'not-found' } | { readonly kind: 'another-request' }

/** What somebody says yes to, in the words and the language they read it in. */
export type Agreeing = Through & { readonly purpose: OfferedPurpose; readonly language: Language }

/** Somebody agrees to one more thing. */
export async function agreeTo(app: App, who: Context, asked: Agreeing): Promise<Result<undefined, Refused>> {
  return changeOnce(app, who, { ...asked, change: { run: (work, referral) => give(work, app, referral, asked) } })
}

export type NotNow = 'not-theirs-to-say' | 'taken-back-since' | 'already'
/** A yes that was said to somebody of the team. */
export type Recording = Agreeing & {
  readonly how: 'phone' | 'in-person'
  readonly givenBy: 'person' | 'trusted-person'
  readonly givenAt: Date
}

/** Somebody of the team writes down a yes, said by phone or in person to the words they read out; the person is told that they did. */
export async function recordAgreement(app: App, who: Context, asked: Recording): Promise<Result<undefined, Refused | { kind: NotNow }>> {
  const whyNot = async (work: Work, referral: Referral): Promise<{ kind: NotNow } | undefined> => {
    const { purpose, givenBy, givenAt } = asked
    if (givenBy === 'trusted-person' && !mayTrustedAgree(purpose, referral.trustedMay ?? [])) return { kind: 'not-theirs-to-say' }
    const before = (await listAgreements(work, { personId: referral.personId })).filter((each) => each.purpose === purpose)
    // A no that was said later than this yes is what they want now.
    if (before.some(({ withdrawnAt }) => withdrawnAt !== undefined && withdrawnAt > givenAt)) return { kind: 'taken-back-since' }
    return before.some((each) => each.aboutId === referral.id && isInForce(each, work.at)) ? { kind: 'already' } : undefined
  }
  return changeOnce(app, who, { ...asked, change: { whyNot, run: (work, referral) => give(work, app, referral, asked) } })
}

async function give(work: Work, app: App, referral: Referral, asked: Agreeing | Recording): Promise<void> {
  const { purpose, language, how } = asked
  const recipient = purpose === 'share-with-referrer' ? referral.referrerOrganisationId : undefined
  if (purpose === 'share-with-referrer' && recipient === undefined) return
  const isNew = await giveAgreement(work, {
    personId: referral.personId,
    aboutId: referral.id,
    purpose,
    language,
    how,
    ...(recipient && { recipient }),
    ...('givenBy' in asked && { givenBy: asked.givenBy, givenAt: asked.givenAt }),
  })
  if (isNew) await work.inNameOf(software, (unseen) => tellNoted(unseen, app, { referral, how }))
}
const software = { kind: 'system', named: 'referrals' } as const

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
    return changeOnce(app, who, { ...asked, change: { run: (work, referral) => end(work, app, referral, { agreement, how: asked.how }) } })
  // Safe to repeat by itself: what was taken back stays so.
  const stopped = await stopSharing(app, who, { referralId: agreement.aboutId as ReferralId, how: asked.how })
  return stopped.ok ? ok(undefined) : refuse({ kind: 'not-found' })
}

type Ending = { readonly agreement: Agreement; readonly how: WithdrawnHow }

async function end(work: Work, app: App, referral: Referral, { agreement, how }: Ending): Promise<void> {
  if (!(await takeBackAgreement(work, agreement, how))) return
  if (agreement.purpose === 'share-with-referrer') await stopTellingReferrer(work, agreement.aboutId)
  await work.inNameOf(software, (unseen) => tellNoted(unseen, app, { referral, how }))
}

type Change<NotNow> = {
  /** Why it cannot be now; asked while nobody else changes the request. */
  readonly whyNot?: (work: Work, referral: Referral) => Promise<NotNow | undefined>
  readonly run: (work: Work, referral: Referral) => Promise<void>
}

async function changeOnce<NotNow = never>(
  app: App,
  who: Context,
  { change, ...asked }: Through & { readonly change: Change<NotNow> },
): Promise<Result<undefined, Refused | NotNow>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferralToChange(work, asked.referralId)
    if (referral === undefined || !mayChangeAgreements(work.actor, referral, work.at)) return refuse({ kind: 'not-found' })
    const { onceKey, ...request } = asked
    const once = await onceOnly(work, onceKey, hashOfRequest(request), async () => {
      const refused = await change.whyNot?.(work, referral)
      if (refused !== undefined) return refused
      await change.run(work, referral)
      await openPerson(work, referral.personId)
      return null
    })
    if (!once.ok) return refuse({ kind: 'another-request' })
    return once.value === null ? ok(undefined) : refuse(once.value)
  })
}
