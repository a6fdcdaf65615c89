import { type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { readJoinableOf } from '../alternatives.ts'
import { mayRelease } from '../policy.ts'
import type { Sent } from '../referral.ts'
import { loadStory } from '../tell/story.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { release } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'
import { isSharingAgreed } from './isSharingAgreed.ts'
import { silenceDays } from './silenceDays.ts'

/** A human looked at what was held and passes it on to the group. */
export async function releaseReferral(app: App, who: Context, asked: Which): Promise<Result<Sent, ChangeRefusal>> {
  const activity = await readJoinableOf(app, who, asked.referralId)
  if (!(await isSharingAgreed(app, who, asked.referralId))) return refuse({ kind: 'too-late', state: 'held' })
  return changeReferral(app, who, asked, {
    verb: 'release',
    may: mayRelease,
    decide: (before, at) => release(before, { at, days: silenceDays(app), groupHasEmail: activity?.askEmail !== undefined }),
    also: async (work, { after }) => tellGroup(work, app, 'asked', await loadStory(work, app, after)),
  })
}
