import type { Actor, NetworkId } from '../../../kernel/actor.ts'
import { dayAt } from '../../../kernel/day.ts'
import { parseId } from '../../../kernel/id.ts'
import type { App } from '../../../platform/app.ts'
import { job } from '../../../platform/jobs/job.ts'
import type { PersonId } from '../../people/index.ts'
import { readTimeZone } from '../../referrals/index.ts'
import { type Approach, type ApproachId, standingOf } from '../approach.ts'
import { findApproach, finishApproach } from '../approachStore.ts'
import { inReach } from './inReach.ts'
import { sendOne } from './sendOne.ts'

export const postman: Actor = { kind: 'system', named: 'approaches' }

/** Writes an approach to everybody it may go to, one transaction for each person; safe to repeat, and to begin anew after a crash. */
export const sendApproach = job({
  name: 'approaches.send',
  retries: 10,
  takesLong: true,
  work: async (app, details) => {
    const networkId = parseId<'Network'>(String(details.networkId))
    const id: ApproachId | undefined = parseId(String(details.approachId))
    if (networkId === undefined || id === undefined) throw new Error('approaches.send was asked without a network and an approach')
    const approach = await toSend(app, networkId, id)
    if (approach !== undefined) await sendToAll(app, networkId, approach)
  },
})

async function toSend(app: App, networkId: NetworkId, id: ApproachId): Promise<Approach | undefined> {
  return app.database.within({ networkId, actor: postman }, async (work) => {
    const approach = await findApproach(work, id)
    const today = dayAt(work.at, await readTimeZone(work))
    return approach !== undefined && standingOf(approach, today) === 'sending' ? approach : undefined
  })
}

async function sendToAll(app: App, networkId: NetworkId, approach: Approach): Promise<void> {
  const who = { networkId, actor: postman }
  let after: PersonId | undefined
  do {
    const from = after
    const reach = await app.database.within(who, (work) => inReach(work, { about: approach, placeId: approach.placeId }, from))
    for (const personId of reach.people) await app.database.within(who, (work) => sendOne(work, app, approach, personId))
    after = reach.next
  } while (after !== undefined)
  await app.database.within(who, async (work) => {
    const sent = await finishApproach(work, approach.id)
    work.happened({ kind: 'approach.sent', version: 1, subjectId: approach.id, body: { sent } })
    work.records({ action: 'approach.sent', subjectKind: 'approach', subjectId: approach.id, detail: { sent } })
  })
}
