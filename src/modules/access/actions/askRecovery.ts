import type { MemberId } from '../../../kernel/actor.ts'
import { parseEmail } from '../../../kernel/email.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { endSessionsOf } from '../../../platform/sessions/store.ts'
import { recoveryMoved } from '../events.ts'
import { looksAfterNetwork, type Member } from '../member.ts'
import { endEveryIdentity } from '../oidc/keepIdentity.ts'
import { tellKeepers, tellMember } from '../second-step/notices.ts'
import { isOpen, type RecoveryId, recoveryLimits } from '../second-step/recovery.ts'
import { insertRecovery, moveRecovery } from '../second-step/recoveryStore.ts'
import { endStepsOf } from '../second-step/secondStepStore.ts'
import { emailIndex, findByEmailIndex, listMembers } from '../store.ts'
import { forgetSignedIn } from '../whoIs.ts'
import { secondStepsIn } from './seeSecondSteps.ts'

/** `nobody-to-ask`: there are not two others who look after the network; whoever runs the machine can help. */
export type AskRefusal = 'nothing-lost' | 'nobody-to-ask'

/** Asks for help with a lost second step. Asking again while one waits changes nothing. */
export async function askRecovery(
  app: App,
  who: Context,
  { memberId, why }: { readonly memberId: MemberId; readonly why: string },
): Promise<Result<'asked', AskRefusal>> {
  return await app.database.within(who, async (work): Promise<Result<'asked', AskRefusal>> => {
    const { recovery, isSetUpOpen } = await secondStepsIn(app, work, memberId)
    if (isSetUpOpen) return refuse('nothing-lost')
    if (recovery !== undefined && isOpen(recovery, work.at)) return ok('asked')
    const keepers = await otherKeepers(app, work, memberId)
    if (keepers.length < recoveryLimits.approvals) return refuse('nobody-to-ask')

    if (recovery !== undefined) await moveRecovery(work, recovery.id, 'lapsed')
    const id = await insertRecovery(work, app.vault, { memberId, why, state: 'waiting' })
    note(work, memberId, { id, action: 'access.recovery-ask' })
    await tellMember(app, work, memberId, 'asked')
    tellKeepers(app, work, keepers)
    return ok('asked')
  })
}

/** Removes a member's second steps for whoever runs the machine: the way out when fewer than two others could approve. */
export async function recoverAsOperator(
  app: App,
  who: Context,
  { email: typed, why }: { readonly email: string; readonly why: string },
): Promise<Result<MemberId, 'not-found' | 'may-not'>> {
  const email = parseEmail(typed)
  if (who.actor.kind !== 'system') return refuse('may-not')
  if (!email.ok) return refuse('not-found')
  const recovered = await app.database.within(who, async (work): Promise<Result<MemberId, 'not-found'>> => {
    const member = await findByEmailIndex(work, emailIndex(app.vault, work.networkId, email.value))
    if (member === undefined || member.hasEnded) return refuse('not-found')
    const { recovery } = await secondStepsIn(app, work, member.id)
    if (recovery !== undefined) await moveRecovery(work, recovery.id, 'lapsed')
    const id = await insertRecovery(work, app.vault, { memberId: member.id, why, state: 'approved' })
    note(work, member.id, { id, action: 'access.recovery-by-operator' })
    await removeAll(app, work, member.id)
    return ok(member.id)
  })
  forgetSignedIn(app)
  return recovered
}

/**
 * What an approval means: every old second step, every link to an issuer and every session ends, and the member is told that the day to set
 * up anew has begun. Whoever lost control of one way in may have lost the others; the code by e-mail always stays.
 */
export async function removeAll(app: App, work: Work, memberId: MemberId): Promise<void> {
  await endStepsOf(work, memberId)
  const identities = await endEveryIdentity(work, memberId)
  await endSessionsOf(work, memberId)
  work.happened(recoveryMoved(memberId, 'approved'))
  await tellMember(app, work, memberId, identities > 0 ? 'unlinked' : 'approved')
}

/** Those who may answer for a member: they look after the network, and are not the member. */
export async function otherKeepers(app: App, work: Work, memberId: MemberId): Promise<readonly Member[]> {
  const members = await listMembers(work, app.vault)
  return members.filter(({ id, roles }) => id !== memberId && roles.some(looksAfterNetwork))
}

function note(work: Work, memberId: MemberId, { id, action }: { readonly id: RecoveryId; readonly action: string }): void {
  work.happened(recoveryMoved(memberId, 'asked'))
  work.records({ action, subjectKind: 'member', subjectId: memberId, detail: { recovery: id } })
}
