import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayChangeContact } from '../policy.ts'
import { readReferralToChange } from '../store.ts'
import { askToConfirm } from '../tell/askToConfirm.ts'
import { tooLate } from '../transitions.ts'
import type { ChangeRefusal, Which } from './change.ts'

/** The same message again, for whoever cannot find it. How often is for the page to count. */
export async function resendConfirmation(app: App, who: Context, asked: Which): Promise<Result<'sent', ChangeRefusal>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferralToChange(work, asked.referralId)
    if (referral === undefined || !mayChangeContact(work.actor, referral)) return refuse({ kind: 'not-found' })
    if (referral.state !== 'held') return tooLate(referral)
    await askToConfirm(work, app, { referral, occasion: 'confirm' })
    work.records({ action: 'referral.resend-confirmation', subjectKind: 'referral', subjectId: referral.id })
    return ok('sent')
  })
}
