import type { Module } from '../../platform/module.ts'
import { aboutPerson } from './aboutPerson.ts'
import { noticePossibleSame } from './actions/noticePossibleSame.ts'
import { closeDoors } from './closeDoors.ts'
import { mayLeave } from './limits/mayLeave.ts'

export { addPerson } from './actions/addPerson.ts'
export { changePerson } from './actions/changePerson.ts'
export { type SettleRefusal, settlePossibleSame } from './actions/settlePossibleSame.ts'
export { withdrawConsent } from './actions/withdrawConsent.ts'
export {
  type Agreement,
  type AgreementId,
  type AgreementPurpose,
  isInForce,
  mayTrustedAgree,
  type OwnPurpose,
  ownPurposes,
  type WithdrawnHow,
} from './agreements/agreement.ts'
export { endAgreementsAbout, holdAgreement, holdSharing, listAgreements, peopleWhoAgree } from './agreements/agreementStore.ts'
export { giveAgreement, takeBackAgreement } from './agreements/changeAgreements.ts'
export { restsOnAgreement } from './agreements/restsOnAgreement.ts'
export { wordingNow, wordsAgreed } from './agreements/wordings.ts'
export {
  type Ably,
  type Assessment,
  type AssessmentId,
  type AssessmentOutcome,
  abilities,
  assessmentOutcomes,
  type DecidablePurpose,
  fits,
  type Thing,
} from './capacity/assessment.ts'
export { endAssessment, listAssessments, listToAskAgain, markToldToAsk, type ToAskAgain } from './capacity/assessmentStore.ts'
export {
  type Authority,
  type AuthorityId,
  type AuthorityKind,
  authorityKinds,
  decidesCare,
  isAuthorityInForce,
} from './capacity/authority.ts'
export { listAuthorities } from './capacity/authorityStore.ts'
export type { BestInterests, BestInterestsId } from './capacity/bestInterests.ts'
export { listDecisions, listToReview, markToldToReview, type ToReview } from './capacity/decisionStore.ts'
export { endAuthority, writeAuthority } from './capacity/keepAuthority.ts'
export { type Ended, endDecision, writeAssessment, writeDecision } from './capacity/keepCapacity.ts'
export { type MayNotAgree, mayAgreeFor } from './capacity/mayAgreeFor.ts'
export { type Consent, type Shareable, sharedNow } from './consent.ts'
export { foldName } from './fold.ts'
export {
  type Hold,
  type HoldId,
  type HoldReason,
  holdReasons,
  type Limits,
  type RestrictionId,
  type RestrictReason,
  restrictReasons,
} from './limits/limits.ts'
export { LimitsBanner } from './limits/limitsBanner.tsx'
export { isUnrestricted, listHolds, readLimits } from './limits/limitsStore.ts'
export { holdPerson, liftHold, liftRestriction, restrictPerson } from './limits/setLimits.ts'
export { limitWords } from './limits/words.ts'
export { addToList, takeOffList } from './lists/keepLists.ts'
export { readLists } from './lists/listsStore.ts'
export { type PersonRule, type RuleId, type RuleKind, ruleKinds } from './lists/rule.ts'
export { knownPeople, namesOf } from './namesStore.ts'
export {
  type AccessNeeds,
  callOf,
  type NeedCode,
  needCodes,
  type Person,
  type PersonId,
  type Relation,
  relations,
  type TrustedPerson,
  type TrustedPersonId,
} from './person.ts'
export { maySettlePossibleSame } from './policy.ts'
export { maskWay, type Reach, type Way } from './reach.ts'
export { decidedAt, personAt, wishAt } from './routes.ts'
export { type DayPart, dayParts, type HumanBecause, howToTell, type SafeContact, type Telling } from './safeContact.ts'
export type { Match, PossibleSame, PossibleSameId, Verdict } from './sameAs.ts'
export { listPossibleSame, readPossibleSame, readSamePeople } from './sameAsStore.ts'
export { holdPersonRow, insertConsent, insertPerson, openPerson, readConsent, readPerson, readTrustedPerson } from './store.ts'
export { changeActing, letAct, type TrustedChange } from './trusted/changeTrusted.ts'
export { type Acting, type TrustedScope, trustedScopes } from './trusted/trusted.ts'
export { holdActing, listActing } from './trusted/trustedStore.ts'
export { peopleWords } from './words.ts'
export { endWorker, giveWorker, leaveToTeam } from './workers/arrange.ts'
export type { HandOverId, PersonWorker, WorkEnd } from './workers/worker.ts'
export { listWithoutWorker, listWorkers, readAround } from './workers/workersStore.ts'

/** The person, how to be in touch safely, who asks for them, what they agreed to, and who may be the same person. */
export const people: Module = { name: 'people', pages: [], jobs: [noticePossibleSame, closeDoors], listens: {}, aboutPerson, mayLeave }
