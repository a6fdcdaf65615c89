import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayAnswer } from '../policy.ts'
import type { CallFirst } from '../referral.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { callFirst } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

/** The group wants to talk with the person before it answers. It now sees how to reach them, and what is safe. */
export async function askToCallFirst(
  app: App,
  who: Context,
  asked: Which & { words?: string | undefined },
): Promise<Result<CallFirst, ChangeRefusal>> {
  return changeReferral(app, who, asked, {
    verb: 'call-first',
    may: mayAnswer,
    decide: (before, at) => callFirst(before, { at }),
    answer: asked.words,
    also: (work, { after }) =>
      tellPerson(work, app, { referral: after, occasion: 'call-first', details: asked.words ? { words: asked.words } : {} }),
  })
}
