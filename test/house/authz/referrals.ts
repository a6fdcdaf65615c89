import * as may from '../../../src/modules/referrals/policy.ts'
import type { Referral, ReferralId } from '../../../src/modules/referrals/referral.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

type InQuestion = Pick<Referral, 'id' | 'organisationId' | 'placeId'>

const referrals: Readonly<Record<string, InQuestion>> = {
  own: { id: own.subjectId as ReferralId, organisationId: own.organisationId, placeId: own.placeId },
  other: { id: other.subjectId as ReferralId, organisationId: other.organisationId, placeId: other.placeId },
  'place-unknown': { id: other.subjectId as ReferralId, organisationId: other.organisationId },
}

export const questions: Questions = {
  'referrals.ask-to-join': aboutNothing(may.mayAskToJoin),
  'referrals.coordinators-list': aboutNothing(may.maySeeCoordinatorList),
  'referrals.see': about(referrals, may.maySee),
  'referrals.see-whole-story': about(referrals, may.maySeeWholeStory),
  'referrals.change-contact': about(referrals, may.mayChangeContact),
  'referrals.withdraw': about(referrals, may.mayWithdraw),
  'referrals.choose-alternative': about(referrals, may.mayChooseAlternative),
  'referrals.reroute': about(referrals, may.mayReroute),
  'referrals.say-started': about(referrals, may.maySayStarted),
  'referrals.answer': about(referrals, may.mayAnswer),
  'referrals.release': about(referrals, may.mayRelease),
  'referrals.complete': about(referrals, may.mayComplete),
  'referrals.close': about(referrals, may.mayClose),
  'referrals.settle-flag': about(referrals, may.maySettleFlag),
  'referrals.remind': about(referrals, may.mayRemind),
  'referrals.offer-alternatives': about(referrals, may.mayOfferAlternatives),
  'referrals.escalate': about(referrals, may.mayEscalate),
}
