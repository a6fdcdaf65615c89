import type { Work } from '../../../platform/database/work.ts'
import { inEveryNetwork } from '../../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../../platform/jobs/job.ts'
import { emptyOldPacks } from '../requests/packStore.ts'
import { endedBefore, type Proposal, type RetentionRule } from './retention.ts'
import { insertProposal, listDueBy, listProposals, readRules } from './retentionStore.ts'

const proposer = { kind: 'system', named: 'rights.propose' } as const

/** Once a month: whose time is over, for humans to approve. Nothing is destroyed by it, and a proposal that waits is not made again. */
export const proposeRetention = job({
  name: 'rights.propose-retention',
  every: '15 4 1 * *',
  retries: 3,
  work: async (app) =>
    await inEveryNetwork(app, proposer, async (work) => {
      for (const rule of await readRules(work)) await propose(work, rule)
    }),
})

/** Copies that were released are kept for a month and no longer. */
export const emptyPacks = job({
  name: 'rights.empty-packs',
  every: '50 3 * * *',
  retries: 3,
  work: async (app) => await inEveryNetwork(app, proposer, emptyOldPacks),
})

/** Makes one proposal if anybody is due and none for this class waits; undefined otherwise. */
export async function propose(work: Work, rule: RetentionRule): Promise<Proposal | undefined> {
  const waiting = (await listProposals(work)).some(
    (each) => each.class === rule.class && ['proposed', 'approved-once', 'approved'].includes(each.state),
  )
  if (waiting) return undefined
  const before = endedBefore(work.at, rule.years)
  const all = await listDueBy(work, rule, before)
  const due = all.filter(({ isHeld }) => !isHeld)
  const [oldest] = due
  if (oldest === undefined) return undefined
  const proposal: Proposal = {
    id: work.newId(),
    class: rule.class,
    years: rule.years,
    endedBefore: before,
    people: due.length,
    onHold: all.length - due.length,
    oldestAt: oldest.endedAt,
    state: 'proposed',
    madeAt: work.at,
    erased: 0,
    kept: 0,
    version: 1,
  }
  await insertProposal(work, proposal, due)
  work.happened({ kind: 'rights.retention-proposed', version: 1, subjectId: proposal.id, body: { class: rule.class, people: due.length } })
  work.records({
    action: 'rights.retention.propose',
    subjectKind: 'retention-proposal',
    subjectId: proposal.id,
    detail: { class: rule.class, people: due.length },
  })
  return proposal
}
