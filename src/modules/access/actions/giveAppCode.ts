import { refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Given, type Here, makeStrong, takeTryAt } from '../second-step/giving.ts'
import type { SecondStepId } from '../second-step/secondStep.ts'
import { secondStepsOf, takeStep } from '../second-step/secondStepStore.ts'
import { stepOfCode } from '../second-step/totp.ts'
import { forgetSignedIn } from '../whoIs.ts'

/** Gives the code of an authenticator app as the second step; each code opens once. */
export async function giveAppCode(app: App, who: Context, here: Here, code: string): Promise<Given> {
  const tired = await takeTryAt(app, who, here)
  if (tired !== undefined) return refuse(tired)
  const given = await app.database.within(who, async (work): Promise<Given> => {
    const opening = await stepThatOpens(app, work, here, code)
    const action = opening === undefined ? 'access.second-step-refuse' : 'access.second-step-give'
    work.records({ action, subjectKind: 'member', subjectId: here.memberId, detail: { kind: 'app' } })
    return opening === undefined ? refuse({ kind: 'wrong' }) : await makeStrong(app, work, here)
  })
  forgetSignedIn(app)
  return given
}

async function stepThatOpens(app: App, work: Work, { memberId }: Here, code: string): Promise<SecondStepId | undefined> {
  for (const step of await secondStepsOf(work, app.vault, memberId)) {
    if (step.kind !== 'app') continue
    const time = stepOfCode(step, code, work.at)
    if (time !== undefined && (await takeStep(work, step.id, time))) return step.id
  }
  return undefined
}
