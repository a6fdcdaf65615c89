import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../../people/index.ts'
import { listOfPeople, mayChangeAgreements, type Referral, readReferral } from '../../referrals/index.ts'
import type { Approach } from '../approach.ts'
import { finishApproach, insertApproach } from '../approachStore.ts'
import type { WhyNot } from '../fit.ts'
import { sendOne } from '../sending/sendOne.ts'

export type WriteRefusal = WhyNot | 'already' | 'not-running' | 'not-found' | 'another-request'
type Writing = { readonly personId: PersonId; readonly activityId: Referral['activityId']; readonly onceKey: string }

/** Whoever works with a person sends them something they could join, because they agreed to hear of such things. */
export async function writeToPerson(app: App, who: Context, asked: Writing): Promise<Result<undefined, WriteRefusal>> {
  const { onceKey, ...request } = asked
  return app.database.within(who, async (work) => {
    const [newest] = await listOfPeople(work, [asked.personId])
    const referral = newest && (await readReferral(work, newest.id))
    if (referral === undefined || !mayChangeAgreements(work.actor, referral, work.at)) return refuse('not-found')
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => write(work, app, asked))
    if (!once.ok) return refuse('another-request')
    return once.value === null ? ok(undefined) : refuse(once.value)
  })
}

async function write(work: Work, app: App, { personId, activityId }: Writing): Promise<WriteRefusal | null> {
  if (work.actor.kind !== 'member') return 'not-found'
  const approach: Approach = {
    kind: 'activity',
    activityId,
    isForOne: true,
    id: work.newId(),
    people: 1,
    askedBy: work.actor.memberId,
    askedAt: work.at,
    version: 1,
  }
  await insertApproach(work, approach)
  const refused = await work.inNameOf({ kind: 'system', named: 'approaches' }, (software) => sendOne(software, app, approach, personId))
  await work.inNameOf({ kind: 'system', named: 'approaches' }, (software) => finishApproach(software, approach.id))
  return refused ?? null
}
