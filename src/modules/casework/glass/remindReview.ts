import type { Actor } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { inEveryNetwork } from '../../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../../platform/jobs/job.ts'
import type { Member } from '../../access/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { reviewGlassAt } from '../routes.ts'
import { tellMember } from '../tellMember.ts'
import { listUnreviewed, markReminded } from './glassStore.ts'
import { whoReviews } from './whoReviews.ts'

const reminder: Actor = { kind: 'system', named: 'casework.remind-review' }

/** Asks again, after two days and then each week, those who should look at an opened record; one message to each, without a name. */
export const remindReview = job({
  name: 'casework.remind-review',
  every: '41 * * * *',
  retries: 3,
  work: async (app) => await inEveryNetwork(app, reminder, (work) => remind(work, app)),
})

async function remind(work: Work, app: App): Promise<void> {
  const waiting = new Map<string, { readonly to: Member; readonly count: number }>()
  for (const { id, personId, memberId } of await listUnreviewed(work)) {
    const found = await findPerson(work, app, personId)
    const reviewers = found === undefined ? [] : await whoReviews(work, app, { by: memberId, person: found.matter })
    for (const to of reviewers) waiting.set(to.id, { to, count: (waiting.get(to.id)?.count ?? 0) + 1 })
    await markReminded(work, id)
    work.happened({ kind: 'person.glass-review-reminded', version: 1, subjectId: personId, body: { glassId: id } })
    work.records({ action: 'casework.glass-remind', subjectKind: 'person', subjectId: personId, detail: { glassId: id } })
  }
  for (const { to, count } of waiting.values()) await tellMember(work, app, { to, what: 'glass-waits', count, path: reviewGlassAt.to({}) })
}
