import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import { oneAtATime } from '../../../platform/database/oneAtATime.ts'
import type { Work } from '../../../platform/database/work.ts'
import { takeOne } from '../../../platform/http/rateLimit.ts'
import { turnOfAddress } from '../actions/addMember.ts'
import { invitationMoved } from '../events.ts'
import { isSameRole, type NewMember } from '../member.ts'
import { tellUnverified } from '../organisations/tellCoordinators.ts'
import { needsVerifiedFirst } from '../organisations/verification.ts'
import { isVerifiedNow } from '../organisations/verificationStore.ts'
import { mayGiveRole } from '../policy.ts'
import { emailIndex, findByEmailIndex, rolesOf } from '../store.ts'
import { type Invitation, type InvitationId, invitationsByOne, stateOfInvitation } from './invitation.ts'
import { type InvitationWording, invitationMail } from './invitationMail.ts'
import { insertInvitation, markWithdrawn, waitingFor } from './invitationStore.ts'

export type InviteRefusal = 'may-not' | 'has-this-role' | 'invited-already' | 'not-verified' | 'too-many'
export type Inviting = NewMember & InvitationWording & { readonly onceKey: string }

/** Asks somebody to hold a role. They hold nothing, and are not even kept as a member, before they accept. */
export async function inviteMember(app: App, who: Context, asked: Inviting): Promise<Result<InvitationId, InviteRefusal>> {
  if (!mayGiveRole(who.actor, asked.role)) return refuse('may-not')
  const whom = who.actor.kind === 'member' ? who.actor.memberId : who.actor.kind
  if ((await takeOne(app, who.networkId, { budget: invitationsByOne, whom })) !== undefined) return refuse('too-many')
  return await app.database.within(who, async (work) => {
    const request = hashOfRequest({ role: asked.role, email: emailIndex(app.vault, work.networkId, asked.email).toString('hex') })
    const once = await onceOnly(work, asked.onceKey, request, () => invite(app, work, asked))
    // "Back", another name, and sent again: the browser kept the key, but it is another invitation.
    return once.ok ? once.value : await invite(app, work, asked)
  })
}

async function invite(app: App, work: Work, asked: Inviting): Promise<Result<InvitationId, InviteRefusal>> {
  const index = emailIndex(app.vault, work.networkId, asked.email)
  await oneAtATime(work, turnOfAddress(index))
  const known = await findByEmailIndex(work, index)
  const held = known === undefined || known.hasEnded ? [] : await rolesOf(work, known.id)
  if (held.some((role) => isSameRole(role, asked.role))) return refuse('has-this-role')
  const before = (await waitingFor(work, app.vault, asked.email)).find(({ role }) => isSameRole(role, asked.role))
  if (before !== undefined && stateOfInvitation(before, work.at) === 'open') return refuse('invited-already')

  const isOfUnverified = 'organisationId' in asked.role && !(await isVerifiedNow(work, app.vault, asked.role.organisationId))
  if (isOfUnverified && needsVerifiedFirst(asked.role)) return refuse('not-verified')
  if (before !== undefined) await markWithdrawn(work, before.id)
  const invitation = await insertInvitation(work, app.vault, asked)
  sendInvitation(app, work, { invitation, wording: asked })
  work.happened(invitationMoved(invitation.id, 'made', asked.role))
  work.records({ action: 'access.invitation-make', subjectKind: 'invitation', subjectId: invitation.id, detail: { role: asked.role.kind } })
  if (isOfUnverified && 'organisationId' in asked.role) await tellUnverified(app, work, asked.role.organisationId)
  return ok(invitation.id)
}

type Sending = { readonly invitation: Invitation; readonly wording: InvitationWording }

export function sendInvitation(app: App, work: Work, { invitation, wording }: Sending): void {
  work.send(invitationMail(app, work.networkId, invitation, wording))
}
