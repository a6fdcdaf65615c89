import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { teamOf } from '../../directory/index.ts'
import { mayEscalate } from '../policy.ts'
import type { Referral } from '../referral.ts'
import { escalate } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** Puts it on the team's list. The group may still answer; nothing is declined. */
export async function escalateReferral(app: App, who: Context, asked: Which): Promise<Result<Referral, ChangeRefusal>> {
  return changeReferral<Referral>(app, who, asked, {
    verb: 'escalate',
    may: mayEscalate,
    decide: (before, at) => escalate(before, { at, team: teamOf(who.networkId) }),
  })
}
