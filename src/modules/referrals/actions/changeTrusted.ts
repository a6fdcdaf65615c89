import type { Language } from '../../../kernel/language.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { cancelMessages } from '../../../platform/messages/store.ts'
import {
  type Acting,
  changeActing,
  endAgreementsAbout,
  giveAgreement,
  letAct,
  openPerson,
  type TrustedChange,
  type TrustedPersonId,
  type WithdrawnHow,
} from '../../people/index.ts'
import { runOutLinks } from '../linkStore.ts'
import { mayChangeTrusted } from '../policy.ts'
import type { Referral, ReferralId } from '../referral.ts'
import { readReferralToChange, setTrusted } from '../store.ts'
import { occasions } from '../tell/letter.ts'
import { tellNoted, tellTrusted } from '../tell/tellPerson.ts'

type Through = { readonly referralId: ReferralId; readonly onceKey: string }
type Refused = { readonly kind: 'not-found' } | { readonly kind: 'another-request' }
export type NewTrusted = Pick<Acting, 'name' | 'relation' | 'way' | 'may'> & { readonly expiresAt?: Date }

/** The person lets somebody act for them in this request: they get a link of their own. Whoever did before does no longer. */
export async function addTrusted(
  app: App,
  who: Context,
  asked: Through & { readonly given: NewTrusted; readonly language: Language },
): Promise<Result<undefined, Refused>> {
  return changeOnce(app, who, asked, async (work, referral) => {
    if (referral.trustedPersonId !== undefined) await change(work, referral, { id: referral.trustedPersonId, change: { kind: 'end' } })
    const acting: Acting = { ...asked.given, id: work.newId(), isReachedInstead: false, since: work.at }
    await letAct(work, app.vault, referral.personId, acting)
    await setTrusted(work, referral.id, acting.id)
    const { personId, id: aboutId } = referral
    await giveAgreement(work, { personId, aboutId, purpose: 'trusted-person-acts', language: asked.language, how: 'private-link' })
    await work.inNameOf(software, (unseen) =>
      tellTrusted(unseen, app, { referral: { ...referral, trustedPersonId: acting.id }, occasion: 'may-act' }),
    )
  })
}
const software = { kind: 'system', named: 'referrals' } as const

type Changes = Through & { readonly trustedPersonId: TrustedPersonId; readonly change: TrustedChange; readonly how?: WithdrawnHow }

/** The person pauses, limits or ends what somebody may do for them, or the team does as they said. Whoever it is about is told nothing. */
export async function changeTrusted(app: App, who: Context, asked: Changes): Promise<Result<undefined, Refused>> {
  const { trustedPersonId: id, change: what, how = 'private-link' } = asked
  return changeOnce(app, who, asked, async (work, referral) => {
    await change(work, referral, { id, change: what, how })
    await work.inNameOf(software, (unseen) => tellNoted(unseen, app, { referral, how }))
  })
}

type Changing = { readonly id: TrustedPersonId; readonly change: TrustedChange; readonly how?: WithdrawnHow }

async function change(work: Work, referral: Referral, { id, change: what, how = 'private-link' }: Changing): Promise<void> {
  if (!(await changeActing(work, referral.personId, id, what))) return
  if (what.kind !== 'pause' && what.kind !== 'end') return
  // Nothing that waits goes to them any more; what is leaving at this moment was waited for.
  const templates = occasions.map((occasion) => `referral.trusted-${occasion}`)
  await cancelMessages(work, { subjectKind: 'referral', subjectId: referral.id, templates, because: 'taken-back' })
  if (what.kind === 'pause') return
  await runOutLinks(work, referral.id, 'trusted')
  await endAgreementsAbout(work, referral.id, { purpose: 'trusted-person-acts', how })
}

async function changeOnce(
  app: App,
  who: Context,
  asked: Through,
  run: (work: Work, referral: Referral) => Promise<void>,
): Promise<Result<undefined, Refused>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferralToChange(work, asked.referralId)
    if (referral === undefined || !mayChangeTrusted(work.actor, referral, work.at)) return refuse({ kind: 'not-found' })
    const { onceKey, ...request } = asked
    const once = await onceOnly(work, onceKey, hashOfRequest(request), async () => {
      await run(work, referral)
      await openPerson(work, referral.personId)
    })
    return once.ok ? ok(undefined) : refuse({ kind: 'another-request' })
  })
}
