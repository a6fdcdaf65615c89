import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayAnswer } from '../policy.ts'
import type { Accepted } from '../referral.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { accept } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** The group says yes, and may say when and where the first time is. From now on it sees how to reach the person. */
export async function acceptReferral(
  app: App,
  who: Context,
  asked: Which & { words?: string | undefined },
): Promise<Result<Accepted, ChangeRefusal>> {
  return changeReferral(app, who, asked, {
    verb: 'accept',
    may: mayAnswer,
    decide: (before, at) => accept(before, { at }),
    answer: asked.words,
    also: (work, { after }) =>
      tellPerson(work, app, { referral: after, occasion: 'accepted', details: asked.words ? { words: asked.words } : {} }),
  })
}
