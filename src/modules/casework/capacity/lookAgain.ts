import type { Actor } from '../../../kernel/actor.ts'
import { addDays, type Day, dayAt } from '../../../kernel/day.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { inEveryNetwork } from '../../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../../platform/jobs/job.ts'
import {
  endAssessment,
  endDecision,
  listAssessments,
  listToAskAgain,
  listToReview,
  markToldToAsk,
  markToldToReview,
  openPerson,
  type ToReview,
} from '../../people/index.ts'
import { readTimeZone } from '../../referrals/index.ts'
import { endSharingLater } from './endSharing.ts'
import { tellAround } from './tellAround.ts'

const caretaker: Actor = { kind: 'system', named: 'casework.look-again' }
/** How long before its day somebody is reminded, and how far back the list of what passed goes. */
export const lookAhead = { days: 14, passedDays: 90 } as const

/**
 * Reminds of what must be looked at again, and ends what nobody did: what was decided for somebody never runs on silently. Each is
 * told once, so it is safe to repeat.
 */
export const lookAgain = job({
  name: 'casework.look-again',
  every: '11 * * * *',
  retries: 3,
  work: async (app) =>
    await inEveryNetwork(app, caretaker, async (work) => {
      const today = dayAt(work.at, await readTimeZone(work))
      for (const due of await listToReview(work, { from: addDays(today, -lookAhead.passedDays), to: addDays(today, lookAhead.days) }))
        await review(work, app, due, today)
      for (const { id, personId, isTold } of await listToAskAgain(work, today)) {
        if (isTold) continue
        await markToldToAsk(work, id)
        await tellAround(work, app, { personId, what: 'ask-again' })
      }
    }),
})

async function review(work: Work, app: App, due: ToReview, today: Day): Promise<void> {
  if (due.isOver) return
  if (due.reviewOn < today) return pass(work, app, due)
  if (due.isTold) return
  await markToldToReview(work, due.id)
  await tellAround(work, app, { personId: due.personId, what: 'review-soon', by: new Date(`${due.reviewOn}T12:00:00Z`) })
}

/** Its day passed without a look: it ends, and so does the assessment it rests on. */
async function pass(work: Work, app: App, { personId, assessmentId, id }: ToReview): Promise<void> {
  const assessment = (await listAssessments(work, app.vault, personId)).find((each) => each.id === assessmentId)
  if (assessment === undefined) return
  const ended = await endDecision(work, { id, personId }, { thing: assessment.thing, because: 'review-passed' })
  await endAssessment(work, assessmentId)
  endSharingLater(work, ended)
  await openPerson(work, personId)
  await tellAround(work, app, { personId, what: 'review-over' })
}
