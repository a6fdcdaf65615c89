import type { Module } from '../../platform/module.ts'
import { aboutPerson } from './aboutPerson.ts'
import { agreementsPage } from './agreements/agreementsPage.tsx'
import { recordAgreementPage } from './agreements/recordAgreementPage.tsx'
import { assessPage } from './capacity/assessPage.tsx'
import { authorityPage } from './capacity/authorityPage.tsx'
import { capacityPage } from './capacity/capacityPage.tsx'
import { decideForPage } from './capacity/decideForPage.tsx'
import { endSharing } from './capacity/endSharing.ts'
import { lookAgain } from './capacity/lookAgain.ts'
import { ownDecisionsPage } from './capacity/ownDecisionsPage.tsx'
import { caseloadPage } from './caseload/caseloadPage.tsx'
import { breakGlassPage, closeGlassPage } from './glass/breakGlassPage.tsx'
import { remindReview } from './glass/remindReview.ts'
import { reviewPage } from './glass/reviewPage.tsx'
import { handedOverPage } from './hand-over/handedOverPage.tsx'
import { handOverPage } from './hand-over/handOverPage.tsx'
import { leaveNobodyAlone } from './jobs.ts'
import { listsPage } from './lists/listsPage.tsx'
import { looksPage } from './looks/looksPage.tsx'
import { namingLooksPage } from './looks/namingPage.tsx'
import { staffLooksPage } from './looks/staffLooksPage.tsx'
import type { Neighbours } from './neighbours.ts'
import { personPage } from './person/personPage.tsx'
import { wishPage } from './wish/wishPage.tsx'
import { workersPage } from './workers/workersPage.tsx'

export { type AgreementsView, loadAgreementsView } from './agreements/agreementsView.ts'
export { GlassBanner } from './glass/glassBanner.tsx'
export { openGlassOf } from './glass/glassStore.ts'
export { handOverAtLeaving } from './hand-over/handOverAtLeaving.ts'
export { countPeopleOf } from './jobs.ts'
export { putOnList } from './lists/changeLists.ts'
export { forTeam } from './person/wear.ts'
export { agreementsAt, caseloadAt, handOverAt, namingLooksAt, writeToPersonAt } from './routes.ts'
export { arrangeWorker } from './workers/arrangeWorker.ts'

/** Working with people: who works with whom, handing over, who may not see whom, and opening a record in an emergency. */
export function caseworkModule(neighbours: Neighbours): Module {
  return {
    name: 'casework',
    pages: [
      caseloadPage,
      handOverPage,
      handedOverPage,
      personPage(neighbours),
      workersPage,
      listsPage,
      agreementsPage,
      recordAgreementPage,
      looksPage,
      staffLooksPage,
      namingLooksPage,
      wishPage,
      capacityPage,
      assessPage,
      decideForPage,
      authorityPage,
      ownDecisionsPage,
      breakGlassPage,
      closeGlassPage,
      reviewPage,
    ],
    jobs: [leaveNobodyAlone, lookAgain, endSharing, remindReview],
    listens: { 'member.membership-ended': [leaveNobodyAlone.name], 'member.role-ended': [leaveNobodyAlone.name] },
    aboutPerson,
  }
}
