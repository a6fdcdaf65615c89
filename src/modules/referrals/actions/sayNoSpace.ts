import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { findAlternatives } from '../alternatives.ts'
import { insertOffers } from '../offerStore.ts'
import { mayAnswer } from '../policy.ts'
import type { ExpectedWait } from '../reasons.ts'
import type { Waiting } from '../referral.ts'
import { loadStory } from '../tell/story.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { noSpace } from '../transitions.ts'
import { reasonWords } from '../words/reasons.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** The group is full: the person joins its waiting list, hears how long it may be, and is shown other things at once. */
export async function sayNoSpace(
  app: App,
  who: Context,
  asked: Which & { expectedWait: ExpectedWait; words?: string | undefined },
): Promise<Result<Waiting, ChangeRefusal>> {
  const alternatives = await findAlternatives(app, who, asked.referralId)
  return changeReferral(app, who, asked, {
    verb: 'no-space',
    may: mayAnswer,
    decide: (before, at) => noSpace(before, { at, expectedWait: asked.expectedWait }),
    answer: asked.words,
    also: async (work, { after }) => {
      await insertOffers(work, after.id, alternatives)
      const story = await loadStory(work, app, after)
      const wait = reasonWords(story.person.language)(`wait.${asked.expectedWait}`)
      await tellPerson(work, app, {
        referral: after,
        occasion: 'waiting',
        story,
        details: { wait, ...(asked.words && { words: asked.words }) },
      })
    },
  })
}
