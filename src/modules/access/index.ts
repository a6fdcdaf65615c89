import type { Module } from '../../platform/module.ts'
import { alarmRaised } from '../../platform/reading/alarm.ts'
import { alarmPages } from './alarms/alarmPages.tsx'
import { readingPage } from './alarms/readingPage.tsx'
import { conductPage } from './conduct/conductPage.tsx'
import { resendInvitationPage, withdrawInvitationPage } from './invitations/changeInvitationPages.tsx'
import { invitationPage } from './invitations/invitationPage.tsx'
import { invitationsPage } from './invitations/invitationsPage.tsx'
import { accessJobs } from './jobs.ts'
import { leavePage, leftPage } from './leaving/leavePage.tsx'
import { ownHomePage } from './neighbourhood/homePage.tsx'
import type { Neighbours } from './neighbours.ts'
import { issuerLogoutApi } from './oidc/issuerLogoutApi.ts'
import { oidcPages } from './oidc/oidcPages.ts'
import { endVerificationPage } from './organisations/endVerificationPage.tsx'
import { organisationPage } from './organisations/organisationPage.tsx'
import { organisationsPage } from './organisations/organisationsPage.tsx'
import { verifyPage } from './organisations/verifyPage.tsx'
import { demoPage } from './pages/demo.tsx'
import { endMembershipPage } from './pages/endMembership.tsx'
import { endRolePage } from './pages/endRole.tsx'
import { memberPage } from './pages/member.tsx'
import { membersPage } from './pages/members.tsx'
import { newMemberPage } from './pages/newMember.tsx'
import { outboxPage } from './pages/outbox.tsx'
import { ownSecondStepsPage } from './pages/ownSecondSteps.tsx'
import { ownSessionsPage } from './pages/ownSessions.tsx'
import { recoveriesPage } from './pages/recoveries.tsx'
import { recoveryPage } from './pages/recovery.tsx'
import { secondStepPage } from './pages/secondStep.tsx'
import { secondStepAppPage } from './pages/secondStepApp.tsx'
import { secondStepLostPage } from './pages/secondStepLost.tsx'
import { signInPage } from './pages/signIn.tsx'
import { signInCodePage } from './pages/signInCode.tsx'
import { signOutPage } from './pages/signOut.tsx'
import { youPage } from './pages/you.tsx'

export { type AddRefusal, addMember, countsAlready } from './actions/addMember.ts'
export { recoverAsOperator } from './actions/askRecovery.ts'
export { type EndRefusal, endMembership } from './actions/endMembership.ts'
export { type CodeForOperator, makeCodeForOperator } from './actions/makeCodeForOperator.ts'
export { membersById, membersWhoAre } from './colleagues.ts'
export { acceptConduct } from './conduct/acceptConduct.ts'
export { forgetMember } from './forgetting/forgetMember.ts'
export { listFormerMembers } from './forgetting/formerMemberStore.ts'
export { type Member, type NewMember, type NotAMember, parseNewMember } from './member.ts'
export { homesOf } from './neighbourhood/homeStore.ts'
export type { Asking, ListedOrganisation, NamedOrganisation, NamedPlace, Neighbours } from './neighbours.ts'
export { verifyOrganisation } from './organisations/verifyOrganisation.ts'
export { alarmsAt, verifyAt } from './routes.ts'
export { listMembers } from './store.ts'
export { forgetSignedIn, type OpenGlass, whoIsWith } from './whoIs.ts'

/** Who signs in, what they may be, and the post: members, sessions, codes, and the messages every module sends. */
export function accessModule(neighbours: Neighbours): Module {
  return {
    name: 'access',
    pages: [
      signInPage(neighbours.ways.find),
      signInCodePage,
      secondStepPage,
      secondStepAppPage,
      secondStepLostPage,
      signOutPage,
      ...oidcPages,
      youPage(neighbours),
      ownSecondStepsPage,
      ownSessionsPage,
      ownHomePage,
      conductPage,
      leavePage(neighbours),
      leftPage,
      invitationPage(neighbours),
      recoveriesPage,
      recoveryPage,
      membersPage(neighbours),
      newMemberPage(neighbours),
      invitationsPage(neighbours),
      resendInvitationPage(neighbours),
      withdrawInvitationPage,
      organisationsPage(neighbours),
      organisationPage(neighbours),
      verifyPage(neighbours),
      endVerificationPage(neighbours),
      endMembershipPage(neighbours),
      endRolePage(neighbours),
      readingPage,
      ...alarmPages,
      // After every page whose address begins as its own does.
      memberPage(neighbours),
      demoPage(neighbours),
      outboxPage(neighbours),
    ],
    apis: [issuerLogoutApi],
    jobs: accessJobs,
    listens: { [alarmRaised]: ['access.tell-of-alarm'] },
  }
}
