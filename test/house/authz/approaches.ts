import { mayAnswer, mayAsk, mayAskResearch, mayList } from '../../../src/modules/approaches/policy.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

export const questions: Questions = {
  'approaches.list': aboutNothing(mayList),
  'approaches.ask': aboutNothing((actor) => mayAsk(actor)),
  'approaches.ask-research': aboutNothing(mayAskResearch),
  'approaches.answer': about({ own: { askedBy: own.memberId }, others: { askedBy: other.memberId } }, mayAnswer),
}
