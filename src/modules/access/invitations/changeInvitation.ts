import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { invitationMoved } from '../events.ts'
import { mayGiveRole } from '../policy.ts'
import { type Invitation, type InvitationId, invitationLimits, inviterOf, stateOfInvitation } from './invitation.ts'
import type { InvitationWording } from './invitationMail.ts'
import { lockInvitation, markWithdrawn, sendAgain, waitingInvitations } from './invitationStore.ts'
import { sendInvitation } from './inviteMember.ts'

/** `over`: it was answered or taken back meanwhile. */
export type ChangeRefusal = 'not-found' | 'over' | 'too-often'
type Resending = InvitationWording & { readonly id: InvitationId; readonly onceKey: string }

/** Sends an invitation once more with a new link and its full time; also one that has run out. */
export async function resendInvitation(app: App, who: Context, asked: Resending): Promise<Result<null, ChangeRefusal>> {
  return await app.database.within(who, async (work) => {
    const once = await onceOnly(work, asked.onceKey, hashOfRequest({ id: asked.id }), () => resend(app, work, asked))
    return once.ok ? once.value : refuse('over')
  })
}

async function resend(app: App, work: Work, asked: Resending): Promise<Result<null, ChangeRefusal>> {
  const found = await waiting(app, work, asked.id)
  if (!found.ok) return found
  if (found.value.sendings >= invitationLimits.mostSendings) return refuse('too-often')
  const again = await sendAgain(work, app.vault, found.value)
  sendInvitation(app, work, { invitation: again, wording: asked })
  work.happened(invitationMoved(again.id, 'sent-again', again.role))
  work.records({ action: 'access.invitation-resend', subjectKind: 'invitation', subjectId: again.id, detail: { sendings: again.sendings } })
  return ok(null)
}

/** Takes an invitation back: its link opens nothing from now on. */
export async function withdrawInvitation(app: App, who: Context, id: InvitationId): Promise<Result<null, ChangeRefusal>> {
  return await app.database.within(who, async (work) => {
    const found = await waiting(app, work, id)
    if (!found.ok) return found
    await withdraw(work, found.value)
    return ok(null)
  })
}

/** What somebody who goes has asked for is taken back with them: nobody answers for it any more. */
export async function withdrawInvitationsOf(app: App, work: Work, memberId: MemberId): Promise<number> {
  const theirs = (await waitingInvitations(work, app.vault)).filter((invitation) => inviterOf(invitation) === memberId)
  for (const invitation of theirs) await withdraw(work, invitation)
  return theirs.length
}

async function withdraw(work: Work, { id, role }: Invitation): Promise<void> {
  await markWithdrawn(work, id)
  work.happened(invitationMoved(id, 'withdrawn', role))
  work.records({ action: 'access.invitation-withdraw', subjectKind: 'invitation', subjectId: id, detail: { role: role.kind } })
}

async function waiting(app: App, work: Work, id: InvitationId): Promise<Result<Invitation, ChangeRefusal>> {
  const invitation = await lockInvitation(work, app.vault, id)
  if (invitation === undefined || !mayGiveRole(work.actor, invitation.role)) return refuse('not-found')
  const state = stateOfInvitation(invitation, work.at)
  return state === 'open' || state === 'run-out' ? ok(invitation) : refuse('over')
}
