import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { teamOf } from '../../directory/index.ts'
import { findAlternatives } from '../alternatives.ts'
import { insertOffers } from '../offerStore.ts'
import { mayOfferAlternatives } from '../policy.ts'
import type { Referral } from '../referral.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { offer } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'
import { silenceDays } from './silenceDays.ts'

/** Puts other things near them to the person while the group is silent. With nothing to offer nobody is written to; the days go on to the human. */
export async function offerAlternatives(app: App, who: Context, asked: Which): Promise<Result<Referral, ChangeRefusal>> {
  const alternatives = await findAlternatives(app, who, asked.referralId)
  return changeReferral<Referral>(app, who, asked, {
    verb: 'offer',
    may: mayOfferAlternatives,
    decide: (before, at) => offer(before, { at, days: silenceDays(app), team: teamOf(who.networkId) }),
    also: async (work, { after }) => {
      const added = await insertOffers(work, after.id, alternatives)
      if (added > 0) await tellPerson(work, app, { referral: after, occasion: 'alternatives' })
    },
  })
}
