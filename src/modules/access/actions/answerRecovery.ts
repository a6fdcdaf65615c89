import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { recoveryMoved } from '../events.ts'
import { mayAnswerRecovery } from '../policy.ts'
import { tellMember } from '../second-step/notices.ts'
import { isApproved, isOpen, type Recovery, type RecoveryAnswer, type RecoveryId } from '../second-step/recovery.ts'
import { answersTo, insertAnswer, lockRecovery, moveRecovery } from '../second-step/recoveryStore.ts'
import { forgetSignedIn } from '../whoIs.ts'
import { otherKeepers, removeAll } from './askRecovery.ts'

/** `over`: another answer, or the member's own second step, came first. */
export type AnswerRefusal = 'may-not' | 'over' | 'answered-already'
export type Outcome = 'approved' | 'refused' | 'one-more-needed'
type Answering = Pick<RecoveryAnswer, 'answer' | 'reason'> & { readonly id: RecoveryId }

/** Approves or refuses. One no is enough; a yes counts when a second one, of somebody else, joins it. */
export async function answerRecovery(app: App, who: Context, answering: Answering): Promise<Result<Outcome, AnswerRefusal>> {
  const answered = await app.database.within(who, (work) => answer(app, work, answering))
  forgetSignedIn(app)
  return answered
}

async function answer(app: App, work: Work, { id, answer: said, reason }: Answering): Promise<Result<Outcome, AnswerRefusal>> {
  const { actor } = work
  const recovery = await lockRecovery(work, app.vault, id)
  if (recovery?.state !== 'waiting' || !isOpen(recovery, work.at)) return refuse('over')
  if (actor.kind !== 'member' || !mayAnswerRecovery(actor, recovery)) return refuse('may-not')
  const isNew = await insertAnswer(work, app.vault, id, { answeredBy: actor.memberId, answer: said, reason })
  if (!isNew) return refuse('answered-already')
  work.records({ action: `access.recovery-${said}`, subjectKind: 'member', subjectId: recovery.memberId, detail: { recovery: id } })
  return ok(said === 'refuse' ? await refuseIt(app, work, recovery) : await approveIt(app, work, recovery))
}

async function refuseIt(app: App, work: Work, { id, memberId }: Recovery): Promise<Outcome> {
  await moveRecovery(work, id, 'refused')
  work.happened(recoveryMoved(memberId, 'refused'))
  await tellMember(app, work, memberId, 'refused')
  return 'refused'
}

async function approveIt(app: App, work: Work, { id, memberId }: Recovery): Promise<Outcome> {
  const keepers = new Set((await otherKeepers(app, work, memberId)).map((keeper) => keeper.id))
  if (!isApproved(memberId, await answersTo(work, app.vault, id), keepers)) return 'one-more-needed'
  await moveRecovery(work, id, 'approved')
  await removeAll(app, work, memberId)
  return 'approved'
}
