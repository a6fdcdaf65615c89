import type { Module } from '../../platform/module.ts'
import { accessJobs } from './jobs.ts'
import type { Neighbours } from './neighbours.ts'
import { demoPage } from './pages/demo.tsx'
import { endMembershipPage } from './pages/endMembership.tsx'
import { membersPage } from './pages/members.tsx'
import { newMemberPage } from './pages/newMember.tsx'
import { outboxPage } from './pages/outbox.tsx'
import { signInPage } from './pages/signIn.tsx'
import { signInCodePage } from './pages/signInCode.tsx'
import { signOutPage } from './pages/signOut.tsx'
import { youPage } from './pages/you.tsx'

export { type Adding, type AddRefusal, addMember } from './actions/addMember.ts'
export { type EndRefusal, endMembership } from './actions/endMembership.ts'
export { type CodeForOperator, makeCodeForOperator } from './actions/makeCodeForOperator.ts'
export { type NewMember, type NotAMember, parseNewMember } from './member.ts'
export type { Asking, NamedOrganisation, NamedPlace, Neighbours } from './neighbours.ts'
export { listMembers } from './store.ts'
export { whoIs } from './whoIs.ts'

/** Who signs in, what they may be, and the post: members, sessions, codes, and the messages every module sends. */
export function accessModule(neighbours: Neighbours): Module {
  return {
    name: 'access',
    pages: [
      signInPage(neighbours.ways.find),
      signInCodePage,
      signOutPage,
      youPage(neighbours),
      membersPage(neighbours),
      newMemberPage(neighbours),
      endMembershipPage,
      demoPage(neighbours),
      outboxPage(neighbours),
    ],
    jobs: accessJobs,
    listens: {},
  }
}
