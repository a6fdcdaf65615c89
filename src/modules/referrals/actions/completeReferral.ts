import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { withdrawConsent } from '../../people/index.ts'
import { mayComplete } from '../policy.ts'
import type { Completed } from '../referral.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { complete } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** It has run its course. What the group may see ends here; what it knows of its own members is its own. */
export async function completeReferral(app: App, who: Context, asked: Which): Promise<Result<Completed, ChangeRefusal>> {
  return changeReferral(app, who, asked, {
    verb: 'complete',
    may: mayComplete,
    decide: (before, at) => complete(before, { at }),
    also: async (work, { after }) => {
      await withdrawConsent(work, { personId: after.personId, aboutId: after.id, by: who.actor })
      await tellPerson(work, app, { referral: after, occasion: 'completed' })
    },
  })
}
