import type { NetworkId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import type { App } from '../../../platform/app.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { finishLongWork, type LongWorkId, stepLongWork } from '../../../platform/progress/longWork.ts'
import type { PersonId } from '../../people/index.ts'
import { eraseRefused } from '../erase/eraseForRequest.ts'
import { erase, eraser } from '../erase/erasePerson.ts'
import type { ProposalId } from './retention.ts'
import { listDue, listProposed, readProposal, saveProposal } from './retentionStore.ts'

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
  const { proposal, people, due } = await app.database.within(who, async (work) => {
    const found = await readProposal(work, proposalId)
    return { proposal: found, people: await listProposed(work, proposalId), due: found && (await listDue(work, found.endedBefore)) }
  })
  if (proposal?.state !== 'approved' || due === undefined) return
  // Who came back, or was put on hold, since it was proposed is kept.
  const still = new Set(due.filter(({ isHeld }) => !isHeld).map(({ personId }) => personId))
  let erased = 0
  let isStopped = false
  for (const [place, personId] of people.entries()) {
    if (still.has(personId) && (await eraseOne(given, { personId, decidedBy: proposal.secondBy ?? '' }))) erased += 1
    isStopped = (await stepLongWork(app.database, workId, { done: place + 1, total: people.length })) === 'stop'
    if (isStopped) break
  }
  const state = isStopped ? 'stopped' : 'done'
  await app.database.within(who, async (work) => {
    await saveProposal(work, proposalId, state, { erased, kept: people.length - erased, ended_at: work.at })
    work.records({
      action: `rights.retention.${state}`,
      subjectKind: 'retention-proposal',
      subjectId: proposalId,
      detail: { erased, kept: people.length - erased },
    })
  })
  const outcome = { erased, kept: people.length - erased }
  await finishLongWork(app.database, workId, { state: isStopped ? 'cancelled' : 'done', outcome, at: app.clock.now() })
}

function eraseOne({ app, networkId, mapping }: Given, { personId, decidedBy }: { personId: string; decidedBy: string }): Promise<boolean> {
  return app.database.within({ networkId, actor: eraser }, async (work) => {
    if ((await eraseRefused(work, [personId as PersonId], 'retention')) !== undefined) return false
    await erase(work, app, { personIds: [personId], mapping, reason: 'retention', decidedBy })
    return true
  })
}
