import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { withdrawConsent } from '../../people/index.ts'
import { mayWithdraw } from '../policy.ts'
import type { WithdrawReason } from '../reasons.ts'
import type { Withdrawn } from '../referral.ts'
import { stopTellingGroup } from '../stopTelling.ts'
import { loadStory } from '../tell/story.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { withdraw } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** The person takes it back. Their consent ends with it, so that the group sees nothing more, and the group is told. */
export async function withdrawReferral(
  app: App,
  who: Context,
  asked: Which & { because: WithdrawReason },
): Promise<Result<Withdrawn, ChangeRefusal>> {
  return changeReferral(app, who, asked, {
    verb: 'withdraw',
    may: mayWithdraw,
    decide: (before, at) => withdraw(before, { at, because: asked.because }),
    also: async (work, { after }) => {
      await withdrawConsent(work, { personId: after.personId, aboutId: after.id, by: who.actor })
      const story = await loadStory(work, app, after)
      await stopTellingGroup(work, app, 'withdrawn', story)
      await tellPerson(work, app, { referral: after, occasion: 'withdrawn', story })
    },
  })
}
