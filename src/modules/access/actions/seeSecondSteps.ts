import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { identitiesOf } from '../oidc/identityStore.ts'
import { isCurrentIssuer } from '../oidc/nameOfIssuer.ts'
import { isSetUpOpen, type Recovery } from '../second-step/recovery.ts'
import { lockRecoveryOf } from '../second-step/recoveryStore.ts'
import type { AppStep, SecondStep } from '../second-step/secondStep.ts'
import { appBegun, secondStepsOf } from '../second-step/secondStepStore.ts'

/** Where a member stands with their second steps. */
export type SecondSteps = {
  readonly steps: readonly SecondStep[]
  readonly begun: AppStep | undefined
  readonly recovery: Recovery | undefined
  /** Whether a sign-in at the issuer stands for a second step: then somebody who only reads their e-mail must not set up another. */
  readonly isByIssuer: boolean
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
  const strong = (await identitiesOf(work, memberId)).filter(({ countsAsStrong, issuer }) => countsAsStrong && isCurrentIssuer(app, issuer))
  const has = steps.length + strong.length
  return { steps, begun, recovery, isByIssuer: strong.length > 0, isSetUpOpen: isSetUpOpen(has, recovery, work.at) }
}
