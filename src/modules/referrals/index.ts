import type { Module } from '../../platform/module.ts'
import { coordinatorPages } from './coordinator/pages.ts'
import { joinPages } from './journey/joinJourney.tsx'
import { beenPage } from './pages/beenPage.tsx'
import { changePage } from './pages/changePage.tsx'
import { choosePage } from './pages/choosePage.tsx'
import { groupGatePage } from './pages/groupGatePage.tsx'
import { groupRequestPage } from './pages/groupRequestPage.tsx'
import { personLinkPage } from './pages/personLinkPage.tsx'
import { withdrawPage } from './pages/withdrawPage.tsx'
import { reconcileReferrals } from './reconcile.ts'
import { watchReferrals } from './watchdog.ts'

export { acceptReferral } from './actions/acceptReferral.ts'
export { askToCallFirst } from './actions/askToCallFirst.ts'
export type { ChangeRefusal, Which } from './actions/change.ts'
export type { NewDetails } from './actions/changeDetails.ts'
export { closeReferral } from './actions/closeReferral.ts'
export { completeReferral } from './actions/completeReferral.ts'
export { releaseReferral } from './actions/releaseReferral.ts'
export { type RerouteRefusal, type Rerouting, rerouteReferral } from './actions/rerouteReferral.ts'
export { sayCannotTake } from './actions/sayCannotTake.ts'
export { sayNoSpace } from './actions/sayNoSpace.ts'
export { findLink, sendFreshLink } from './actions/sendFreshLink.ts'
export { type SelfReferral, type SendRefusal, type SentSelfReferral, sendSelfReferral } from './actions/sendSelfReferral.ts'
export { startReferral } from './actions/startReferral.ts'
export { withdrawReferral } from './actions/withdrawReferral.ts'
export { type Reconciled, reconcile } from './reconcile.ts'
export type { Referral, ReferralId } from './referral.ts'

/** Requests that a group takes somebody on, from being sent to their end: nobody is lost on the way. */
export const referrals: Module = {
  name: 'referrals',
  pages: [
    ...joinPages,
    personLinkPage,
    changePage,
    withdrawPage,
    beenPage,
    choosePage,
    groupGatePage,
    groupRequestPage,
    ...coordinatorPages,
  ],
  jobs: [watchReferrals, reconcileReferrals],
  listens: {},
}
