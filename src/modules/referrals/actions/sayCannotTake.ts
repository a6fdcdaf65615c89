import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { teamOf } from '../../directory/index.ts'
import { findAlternatives } from '../alternatives.ts'
import { insertOffers } from '../offerStore.ts'
import { mayAnswer } from '../policy.ts'
import type { ReturnReason } from '../reasons.ts'
import type { Returned } from '../referral.ts'
import { loadStory } from '../tell/story.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { cannotTake } from '../transitions.ts'
import { reasonWords } from '../words/reasons.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** The group cannot take them and says why. The team owes the person something else; alternatives are shown at once. */
export async function sayCannotTake(
  app: App,
  who: Context,
  asked: Which & { because: ReturnReason; words?: string | undefined },
): Promise<Result<Returned, ChangeRefusal>> {
  const alternatives = await findAlternatives(app, who, asked.referralId)
  return changeReferral(app, who, asked, {
    verb: 'cannot-take',
    may: mayAnswer,
    decide: (before, at) => cannotTake(before, { at, because: asked.because, team: teamOf(who.networkId) }),
    answer: asked.words,
    also: async (work, { after }) => {
      await insertOffers(work, after.id, alternatives)
      const story = await loadStory(work, app, after)
      const reason = reasonWords(story.person.language)(`return.${asked.because}`)
      await tellPerson(work, app, {
        referral: after,
        occasion: 'returned',
        story,
        details: { reason, ...(asked.words && { words: asked.words }) },
      })
    },
  })
}
