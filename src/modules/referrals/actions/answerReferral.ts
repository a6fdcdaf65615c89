import type { Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Answer } from '../answer.ts'
import type { Referral } from '../referral.ts'
import { acceptReferral } from './acceptReferral.ts'
import { askToCallFirst } from './askToCallFirst.ts'
import type { ChangeRefusal, Which } from './change.ts'
import { sayCannotTake } from './sayCannotTake.ts'
import { sayNoSpace } from './sayNoSpace.ts'

/** Does what an answer says, whoever gives it: the group by its link, or a coordinator who phoned it. */
export async function answerReferral(app: App, who: Context, asked: Which & { answer: Answer }): Promise<Result<Referral, ChangeRefusal>> {
  const { answer, ...which } = asked
  const said = { ...which, words: answer.words }
  switch (answer.say) {
    case 'accept':
      return acceptReferral(app, who, said)
    case 'call-first':
      return askToCallFirst(app, who, said)
    case 'no-space':
      return sayNoSpace(app, who, { ...said, expectedWait: answer.expectedWait })
    case 'cannot-take':
      return sayCannotTake(app, who, { ...said, because: answer.because })
    default:
      return answer satisfies never
  }
}
