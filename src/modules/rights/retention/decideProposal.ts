import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { startLongWork } from '../../../platform/progress/longWork.ts'
import { mayApproveRetention } from '../policy.ts'
import { carryOutRetention } from './carryOut.ts'
import { type ApproveRefusal, approve, type ProposalId } from './retention.ts'
import { readProposal, saveProposal } from './retentionStore.ts'

export type DecideRefusal = ApproveRefusal | { readonly kind: 'not-found' }

/** A human approves. With the second, different one the erasing begins, as long work that can be watched and stopped; its id is answered. */
export async function approveProposal(
  app: App,
  who: Context,
  id: ProposalId,
): Promise<Result<{ readonly workId?: string }, DecideRefusal>> {
  return app.database.within(who, async (work) => {
    const proposal = await readProposal(work, id)
    if (proposal === undefined || !mayApproveRetention(work.actor)) return refuse({ kind: 'not-found' })
    const by = actorName(work.actor)
    const approved = approve(proposal, by)
    if (!approved.ok) return approved
    work.records({
      action: 'rights.retention.approve',
      subjectKind: 'retention-proposal',
      subjectId: id,
      detail: { people: proposal.people, state: approved.value },
    })
    work.happened({ kind: `rights.retention-${approved.value}`, version: 1, subjectId: id, body: { people: proposal.people } })
    if (approved.value === 'approved-once') {
      await saveProposal(work, id, 'approved-once', { first_by: by, first_at: work.at })
      return ok({})
    }
    const workId = await startLongWork(work, 'rights.retention', proposal.people)
    await saveProposal(work, id, 'approved', { second_by: by, second_at: work.at, work_id: workId })
    work.later({ job: carryOutRetention, details: { proposalId: id, workId }, onlyOnce: id })
    return ok({ workId })
  })
}

/** A human refuses: nothing is destroyed, and it is proposed again next month. */
export async function refuseProposal(app: App, who: Context, id: ProposalId): Promise<Result<ProposalId, DecideRefusal>> {
  return app.database.within(who, async (work) => {
    const proposal = await readProposal(work, id)
    if (proposal === undefined || !mayApproveRetention(work.actor)) return refuse({ kind: 'not-found' })
    if (proposal.state !== 'proposed' && proposal.state !== 'approved-once') return refuse({ kind: 'too-late', state: proposal.state })
    await saveProposal(work, id, 'refused', { refused_by: actorName(work.actor), refused_at: work.at })
    work.records({ action: 'rights.retention.refuse', subjectKind: 'retention-proposal', subjectId: id })
    work.happened({ kind: 'rights.retention-refused', version: 1, subjectId: id, body: {} })
    return ok(id)
  })
}
