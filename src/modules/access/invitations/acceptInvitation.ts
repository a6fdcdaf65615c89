import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import type { Email } from '../../../kernel/email.ts'
import type { Language } from '../../../kernel/language.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { takeUpRole } from '../actions/addMember.ts'
import { acceptIn } from '../conduct/acceptConduct.ts'
import { hasAcceptedConduct } from '../conduct/conductStore.ts'
import { invitationMoved } from '../events.ts'
import { needsVerifiedFirst } from '../organisations/verification.ts'
import { isVerifiedNow, rolesThatCount } from '../organisations/verificationStore.ts'
import { mayGiveRole } from '../policy.ts'
import { emailIndex, findByEmailIndex, findMember } from '../store.ts'
import { doorkeeper, forgetSignedIn } from '../whoIs.ts'
import { type Invitation, inviterOf, stateOfInvitation } from './invitation.ts'
import { lockByToken, markAccepted } from './invitationStore.ts'

/** What the link opens, for whoever holds it. */
export type OpenedInvitation = {
  readonly invitation: Invitation
  readonly state: 'open' | 'run-out' | 'accepted'
  readonly inviter: string | undefined
  /** True for somebody who signs in already: they keep their name and language. */
  readonly isMember: boolean
  readonly hasAcceptedConduct: boolean
  /** True while nobody answers for their organisation: they may accept, and wait. */
  readonly waits: boolean
}
/** `over`: taken back, run out, or nobody answers for it any more. */
export type AcceptRefusal = 'not-found' | 'over' | 'accepted-already'
export type Accepted = { readonly memberId: MemberId; readonly email: Email }
export type Accepting = { readonly token: string; readonly name: string; readonly language: Language }

/** Undefined when the link is none of ours, was replaced by a newer one, or the invitation was taken back. */
export async function openInvitation(app: App, networkId: NetworkId, token: string): Promise<OpenedInvitation | undefined> {
  return await app.database.within({ networkId, actor: doorkeeper }, async (work) => {
    const invitation = await lockByToken(work, app.vault, token)
    if (invitation === undefined) return undefined
    const inviterId = inviterOf(invitation)
    const inviter = inviterId && (await findMember(work, app.vault, inviterId))
    const known = await findByEmailIndex(work, emailIndex(app.vault, networkId, invitation.email))
    const isMember = known !== undefined && !known.hasEnded
    const state = await standingOf(app, work, invitation)
    if (state === 'withdrawn') return undefined
    const counting = await rolesThatCount(work, [invitation.role])
    return {
      invitation,
      state,
      inviter: inviter?.name,
      isMember,
      waits: counting.length === 0,
      hasAcceptedConduct: isMember && (await hasAcceptedConduct(work, known.id)),
    }
  })
}

/** The member says yes: from now on they hold the role, and have agreed to the code of conduct. They sign in as everybody does. */
export async function acceptInvitation(app: App, networkId: NetworkId, asked: Accepting): Promise<Result<Accepted, AcceptRefusal>> {
  const accepted = await app.database.within({ networkId, actor: doorkeeper }, async (work) => await accept(app, work, asked))
  forgetSignedIn(app)
  return accepted
}

async function accept(app: App, work: Work, { token, name, language }: Accepting): Promise<Result<Accepted, AcceptRefusal>> {
  const invitation = await lockByToken(work, app.vault, token)
  if (invitation === undefined) return refuse('not-found')
  const state = await standingOf(app, work, invitation)
  if (state === 'accepted') return refuse('accepted-already')
  if (state !== 'open') return refuse('over')

  const { email, role, id, invitedBy } = invitation
  const taken = await takeUpRole(app, work, { name, email, language, role }, { by: invitedBy })
  await acceptIn(work, { memberId: taken.memberId, language })
  await markAccepted(work, id, taken.memberId)
  work.happened(invitationMoved(id, 'accepted', role))
  work.records({ action: 'access.invitation-accept', subjectKind: 'invitation', subjectId: id, detail: { member: taken.memberId } })
  return ok({ memberId: taken.memberId, email })
}

/** An invitation whose sender may no longer give the role, or whose organisation nobody answers for, has run out whatever its date says. */
async function standingOf(app: App, work: Work, invitation: Invitation): Promise<ReturnType<typeof stateOfInvitation>> {
  const state = stateOfInvitation(invitation, work.at)
  if (state !== 'open') return state
  const { role } = invitation
  if (needsVerifiedFirst(role) && 'organisationId' in role) {
    if (!(await isVerifiedNow(work, app.vault, role.organisationId))) return 'run-out'
  }
  return (await mayStillGive(app, work, invitation)) ? 'open' : 'run-out'
}

async function mayStillGive(app: App, work: Work, invitation: Invitation): Promise<boolean> {
  const inviterId: MemberId | undefined = inviterOf(invitation)
  if (inviterId === undefined) return true
  const inviter = await findMember(work, app.vault, inviterId)
  if (inviter === undefined) return false
  return mayGiveRole({ kind: 'member', memberId: inviterId, roles: await rolesThatCount(work, inviter.roles) }, invitation.role)
}
