import * as may from '../../../src/modules/referrals/exports/policy.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

export const questions: Questions = {
  'exports.ask': aboutNothing(may.mayAskForExport),
  'exports.see': aboutNothing(may.maySeeExports),
  'exports.answer': about(
    {
      'own-large': { askedBy: own.memberId, people: 51 },
      'others-large': { askedBy: other.memberId, people: 51 },
      'others-small': { askedBy: other.memberId, people: 50 },
    },
    may.mayAnswerExport,
  ),
  'exports.take': about({ own: { askedBy: own.memberId }, others: { askedBy: other.memberId } }, may.mayTakeExport),
}
