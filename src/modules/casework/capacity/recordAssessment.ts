import type { Day } from '../../../kernel/day.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import {
  type Ably,
  type AssessmentId,
  type AssessmentOutcome,
  fits,
  holdPersonRow,
  type PersonId,
  writeAssessment,
} from '../../people/index.ts'
import { listOfPeople } from '../../referrals/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayRecordCapacity } from '../policy.ts'
import { endSharingLater } from './endSharing.ts'
import { keyOfThing, thingsToDecide } from './things.ts'

export type Assessing = {
  readonly personId: PersonId
  /** Which decision, as `keyOfThing` names it. */
  readonly thing: string
  readonly decision?: string | undefined
  readonly help: string
  readonly ably: Ably
  readonly cause?: string | undefined
  readonly outcome: AssessmentOutcome
  readonly askAgainOn?: Day | undefined
  readonly assessedBy?: string | undefined
  readonly assessedOn: Day
  readonly onceKey: string
}
export type AssessRefusal = 'not-found' | 'unknown-thing' | 'does-not-fit'

/** Somebody who works with a person writes down whether they can decide one thing now, and how that was found out. */
export async function recordAssessment(app: App, who: Context, asked: Assessing): Promise<Result<AssessmentId, AssessRefusal>> {
  const { onceKey, ...request } = asked
  return app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => record(work, app, asked))
    return once.ok ? once.value : record(work, app, asked)
  })
}

async function record(work: Work, app: App, asked: Assessing): Promise<Result<AssessmentId, AssessRefusal>> {
  const { personId, decision, cause, askAgainOn, assessedBy, help, ably, outcome, assessedOn } = asked
  const found = await findPerson(work, app, personId)
  if (found === undefined || !mayRecordCapacity(work.actor, found.matter, work.at)) return refuse('not-found')
  // Two who write at once come one after the other, and the second sees what the first wrote.
  await holdPersonRow(work, personId)
  const thing = thingsToDecide(await listOfPeople(work, [personId])).find((each) => keyOfThing(each) === asked.thing)
  if (thing === undefined) return refuse('unknown-thing')
  if (!fits(outcome, ably)) return refuse('does-not-fit')
  const id: AssessmentId = work.newId()
  const { sharingEndedOf } = await writeAssessment(work, app.vault, {
    ...{ id, personId, thing, help, ably, outcome, assessedOn },
    ...(thing.purpose === 'something-else' && decision !== undefined && { decision }),
    ...(outcome !== 'can' && cause !== undefined && { cause }),
    ...(outcome === 'not-now' && askAgainOn !== undefined && { askAgainOn }),
    ...(assessedBy !== undefined && { assessedBy }),
    madeBy: actorName(work.actor),
    madeAt: work.at,
  })
  endSharingLater(work, sharingEndedOf)
  return ok(id)
}
