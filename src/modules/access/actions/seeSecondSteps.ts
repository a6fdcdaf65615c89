import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { isSetUpOpen, type Recovery } from '../second-step/recovery.ts'
import { lockRecoveryOf } from '../second-step/recoveryStore.ts'
import type { AppStep, SecondStep } from '../second-step/secondStep.ts'
import { appBegun, secondStepsOf } from '../second-step/secondStepStore.ts'

/** Where a member stands with their second steps. */
export type SecondSteps = {
  readonly steps: readonly SecondStep[]
  readonly begun: AppStep | undefined
  readonly recovery: Recovery | undefined
  /** Whether a first one may be set up by who has shown no more than an e-mailed code. */
  readonly isSetUpOpen: boolean
}

export async function seeSecondSteps(app: App, who: Context, memberId: MemberId): Promise<SecondSteps> {
  return await app.database.within(who, (work) => secondStepsIn(app, work, memberId))
}

export async function secondStepsIn(app: App, work: Work, memberId: MemberId): Promise<SecondSteps> {
  const recovery = await lockRecoveryOf(work, app.vault, memberId)
  const steps = await secondStepsOf(work, app.vault, memberId)
  const begun = await appBegun(work, app.vault, memberId)
  return { steps, begun, recovery, isSetUpOpen: isSetUpOpen(steps.length, recovery, work.at) }
}
