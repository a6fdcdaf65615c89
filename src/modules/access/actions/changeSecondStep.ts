import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { secondStepRemoved } from '../events.ts'
import { tellMember } from '../second-step/notices.ts'
import type { SecondStepId } from '../second-step/secondStep.ts'
import { endStep, renameStep } from '../second-step/secondStepStore.ts'
import { secondStepsIn } from './seeSecondSteps.ts'

export type Own = { readonly memberId: MemberId; readonly id: SecondStepId }
export type RemoveRefusal = 'not-found' | 'last-one'

/** Removes one of several second steps. The last stays: without it the mailbox alone would open everything again. */
export async function removeSecondStep(app: App, who: Context, { memberId, id }: Own): Promise<Result<SecondStepId, RemoveRefusal>> {
  return await app.database.within(who, async (work): Promise<Result<SecondStepId, RemoveRefusal>> => {
    const { steps } = await secondStepsIn(app, work, memberId)
    const step = steps.find((one) => one.id === id)
    if (step === undefined) return refuse('not-found')
    if (steps.length === 1) return refuse('last-one')
    await endStep(work, id)
    work.happened(secondStepRemoved(memberId, step.kind))
    work.records({ action: 'access.second-step-remove', subjectKind: 'member', subjectId: memberId, detail: { kind: step.kind } })
    await tellMember(app, work, memberId, 'removed')
    return ok(id)
  })
}

/** Calls one by another name. */
export async function renameSecondStep(
  app: App,
  who: Context,
  { memberId, id, name }: Own & { readonly name: string },
): Promise<Result<SecondStepId, 'not-found'>> {
  return await app.database.within(who, async (work): Promise<Result<SecondStepId, 'not-found'>> => {
    const { steps } = await secondStepsIn(app, work, memberId)
    if (!steps.some((one) => one.id === id)) return refuse('not-found')
    await renameStep(work, app.vault, { id, name })
    work.records({ action: 'access.second-step-rename', subjectKind: 'member', subjectId: memberId })
    return ok(id)
  })
}
