import type { Module } from '../../platform/module.ts'
import { aboutPerson } from './aboutPerson.ts'
import { coordinatorPages } from './coordinator/pages.ts'
import { groupMemberRequestPage } from './group/requestPage.tsx'
import { requestsPage } from './group/requestsPage.tsx'
import { joinPages } from './journey/joinJourney.tsx'
import { mayLeave } from './mayLeave.ts'
import { addTrustedPage } from './own-pages/addTrustedPage.tsx'
import { agreedPage } from './own-pages/agreedPage.tsx'
import { trustedPage } from './own-pages/trustedPage.tsx'
import { beenPage } from './pages/beenPage.tsx'
import { changePage } from './pages/changePage.tsx'
import { choosePage } from './pages/choosePage.tsx'
import { confirmHerePage } from './pages/confirmHerePage.tsx'
import { confirmLinkPage } from './pages/confirmLinkPage.tsx'
import { groupGatePage } from './pages/groupGatePage.tsx'
import { groupRequestPage } from './pages/groupRequestPage.tsx'
import { personLinkPage } from './pages/personLinkPage.tsx'
import { withdrawPage } from './pages/withdrawPage.tsx'
import { referredPage } from './passing-on/referredPage.tsx'
import { reconcileReferrals } from './reconcile.ts'
import { sweepProofs } from './sweepProofs.ts'
import { watchReferrals } from './watchdog.ts'

export { acceptReferral } from './actions/acceptReferral.ts'
export { askToCallFirst } from './actions/askToCallFirst.ts'
export type { ChangeRefusal, Which } from './actions/change.ts'
export { type NotNow, type OfferedPurpose, recordAgreement, takeBack } from './actions/changeAgreement.ts'
export type { NewDetails } from './actions/changeDetails.ts'
export { closeReferral } from './actions/closeReferral.ts'
export { completeReferral } from './actions/completeReferral.ts'
export { plantCanaries } from './actions/plantCanaries.ts'
export { releaseReferral } from './actions/releaseReferral.ts'
export { type RerouteRefusal, type Rerouting, rerouteReferral } from './actions/rerouteReferral.ts'
export { sayCannotTake } from './actions/sayCannotTake.ts'
export { sayNoSpace } from './actions/sayNoSpace.ts'
export { findLink, sendFreshLink } from './actions/sendFreshLink.ts'
export { type SelfReferral, type SendRefusal, type SentSelfReferral, sendSelfReferral } from './actions/sendSelfReferral.ts'
export { startReferral } from './actions/startReferral.ts'
export { stopSharing } from './actions/stopSharing.ts'
export { withdrawReferral } from './actions/withdrawReferral.ts'
export { referralAt } from './coordinator/routes.ts'
export { requestsAt } from './group/routes.ts'
export { tellNeeds, tellSafe } from './journey/contactFields.tsx'
export { asHolder, type Held, linkLimit, loadHeld, looksAt, recordsLink, rightsAt } from './links/personLink.ts'
export { stateKind } from './pages/stateKind.ts'
export { referredAt } from './passing-on/routes.ts'
export { askingsOf, matterOf, mayChangeAgreements, maySeeAgreements } from './policy.ts'
export { currentLink, holderOf, personLinkAt, urlOf } from './privateLink.ts'
export { type Reconciled, reconcile } from './reconcile.ts'
export { parseReference, type Reference } from './reference.ts'
export { isOpen, type OpenReferral, type Referral, type ReferralId } from './referral.ts'
export { findByReference, listByIds, listOfPeople, listOpenOfPeople, readReferral, readTimeZone } from './store.ts'
export { sayDay } from './tell/letter.ts'
export { reasonWords } from './words/reasons.ts'

/** Requests that a group takes somebody on, from being sent to their end: nobody is lost on the way. */
export const referrals: Module = {
  name: 'referrals',
  pages: [
    ...joinPages,
    personLinkPage,
    confirmHerePage,
    confirmLinkPage,
    changePage,
    withdrawPage,
    beenPage,
    agreedPage,
    trustedPage,
    addTrustedPage,
    choosePage,
    groupGatePage,
    groupRequestPage,
    requestsPage,
    groupMemberRequestPage,
    referredPage,
    ...coordinatorPages,
  ],
  jobs: [watchReferrals, reconcileReferrals, sweepProofs],
  listens: {},
  aboutPerson,
  mayLeave,
}
