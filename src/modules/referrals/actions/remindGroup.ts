import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayRemind } from '../policy.ts'
import type { Sent } from '../referral.ts'
import { loadStory } from '../tell/story.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { remind } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'
import { silenceDays } from './silenceDays.ts'

/** Asks the group again, with a link that works. */
export async function remindGroup(app: App, who: Context, asked: Which): Promise<Result<Sent, ChangeRefusal>> {
  return changeReferral(app, who, asked, {
    verb: 'remind',
    may: mayRemind,
    decide: (before, at) => remind(before, { at, days: silenceDays(app) }),
    also: async (work, { after }) => tellGroup(work, app, 'reminded', await loadStory(work, app, after)),
  })
}
