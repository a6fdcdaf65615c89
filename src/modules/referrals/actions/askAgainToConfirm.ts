import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayRemind } from '../policy.ts'
import type { Held } from '../referral.ts'
import { askToConfirm } from '../tell/askToConfirm.ts'
import { askAgain } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** A day without the button pressed: the person is asked once more, before a human looks. */
export async function askAgainToConfirm(app: App, who: Context, asked: Which): Promise<Result<Held, ChangeRefusal>> {
  return changeReferral(app, who, asked, {
    verb: 'ask-again',
    may: mayRemind,
    decide: (before, at) => askAgain(before, { at }),
    also: async (work, { after }) => askToConfirm(work, app, { referral: after, occasion: 'confirm-again' }),
  })
}
