import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import type { App } from '../../../platform/app.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { finishLongWork, type LongWorkId, stepLongWork } from '../../../platform/progress/longWork.ts'
import { forgetMember } from '../../access/index.ts'
import type { PersonId } from '../../people/index.ts'
import { eraseRefused } from '../erase/eraseForRequest.ts'
import { erase, eraser } from '../erase/erasePerson.ts'
import type { Proposal, ProposalId } from './retention.ts'
import { listDueBy, listProposed, readProposal, saveProposal } from './retentionStore.ts'

export const carryOutRetention = 'rights.carry-out-retention'
type Given = { readonly app: App; readonly networkId: NetworkId; readonly mapping: readonly AboutPerson[] }
type Asked = { readonly proposalId: ProposalId; readonly workId: LongWorkId }

/** Erases whom an approved proposal is about, one person a transaction: stopped between two, it has harmed nobody, and begun again it goes on. */
export function carryOutJob(mapping: () => readonly AboutPerson[]): Job {
  return job({
    name: carryOutRetention,
    retries: 5,
    takesLong: true,
    work: async (app, details) => {
      const [networkId, proposalId, workId] = [
        parseId<'Network'>(String(details.networkId)),
        parseId<'RetentionProposal'>(String(details.proposalId)),
        parseId<'LongWork'>(String(details.workId)),
      ]
      if (networkId === undefined || proposalId === undefined || workId === undefined)
        throw new Error(`${carryOutRetention} was given no ids`)
      await carryOut({ app, networkId, mapping: mapping() }, { proposalId, workId })
    },
  })
}

async function carryOut(given: Given, { proposalId, workId }: Asked): Promise<void> {
  const { app, networkId } = given
  const who = { networkId, actor: eraser }
  const { proposal, ids, due } = await app.database.within(who, async (work) => {
    const found = await readProposal(work, proposalId)
    if (found === undefined) return { proposal: undefined, ids: [], due: [] }
    return { proposal: found, ids: await listProposed(work, found), due: await listDueBy(work, found, found.endedBefore) }
  })
  if (proposal?.state !== 'approved') return
  // Who came back, or was put on hold, since it was proposed is kept.
  const still = new Set(due.filter(({ isHeld }) => !isHeld).map(({ id }) => id))
  let erased = 0
  let isStopped = false
  for (const [place, id] of ids.entries()) {
    if (still.has(id) && (await endOne(given, proposal, id))) erased += 1
    isStopped = (await stepLongWork(app.database, workId, { done: place + 1, total: ids.length })) === 'stop'
    if (isStopped) break
  }
  const state = isStopped ? 'stopped' : 'done'
  const outcome = { erased, kept: ids.length - erased }
  await app.database.within(who, async (work) => {
    await saveProposal(work, proposalId, state, { ...outcome, ended_at: work.at })
    work.records({
      action: `rights.retention.${state}`,
      subjectKind: 'retention-proposal',
      subjectId: proposalId,
      detail: outcome,
    })
  })
  await finishLongWork(app.database, workId, { state: isStopped ? 'cancelled' : 'done', outcome, at: app.clock.now() })
}

/** One person, or one former member, in a transaction of their own. */
function endOne({ app, networkId, mapping }: Given, proposal: Proposal, id: string): Promise<boolean> {
  const decidedBy = proposal.secondBy ?? ''
  return app.database.within({ networkId, actor: eraser }, async (work) => {
    if (proposal.class === 'member') return forgetMember(work, id as MemberId, proposal.endedBefore)
    const personId = id as PersonId
    if ((await eraseRefused(work, [personId], 'retention')) !== undefined) return false
    await erase(work, app, { personIds: [personId], mapping, reason: 'retention', decidedBy })
    return true
  })
}
