import type { Module } from '../../platform/module.ts'
import { noticePossibleSame } from './actions/noticePossibleSame.ts'

export { addPerson } from './actions/addPerson.ts'
export { changePerson } from './actions/changePerson.ts'
export { type SettleRefusal, settlePossibleSame } from './actions/settlePossibleSame.ts'
export { withdrawConsent } from './actions/withdrawConsent.ts'
export { type Consent, type Shareable, sharedNow } from './consent.ts'
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
export { type DayPart, dayParts, type HumanBecause, howToTell, type SafeContact, type Telling } from './safeContact.ts'
export type { Match, PossibleSame, PossibleSameId, Verdict } from './sameAs.ts'
export { listPossibleSame, readPossibleSame } from './sameAsStore.ts'
export { insertConsent, readConsent, readPerson, readTrustedPerson } from './store.ts'
export { peopleWords } from './words.ts'

/** The person, how to be in touch safely, who asks for them, what they agreed to, and who may be the same person. */
export const people: Module = { name: 'people', pages: [], jobs: [noticePossibleSame], listens: {} }
