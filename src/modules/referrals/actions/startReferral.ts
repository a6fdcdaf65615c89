import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { maySayStarted } from '../policy.ts'
import type { Started } from '../referral.ts'
import { start } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** They have been there for the first time: the person, the group or a coordinator may say so. */
export async function startReferral(app: App, who: Context, asked: Which): Promise<Result<Started, ChangeRefusal>> {
  return changeReferral(app, who, asked, { verb: 'start', may: maySayStarted, decide: (before, at) => start(before, { at }) })
}
