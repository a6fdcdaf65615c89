import { parseId } from '../../../kernel/id.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { asActor } from '../asActor.ts'
import type { Proposal, RetentionRule } from './retention.ts'
import { listProposals, readProposal, readRules } from './retentionStore.ts'

export type Kept = { readonly networkId: string; readonly rules: readonly RetentionRule[]; readonly proposals: readonly Proposal[] }

/** The rules of the network and what was proposed by them. */
export function readKept(visit: Visit): Promise<Kept> {
  return visit.app.database.within(asActor(visit), async (work) => ({
    networkId: visit.network.id,
    rules: await readRules(work),
    proposals: await listProposals(work),
  }))
}

export async function loadProposal(visit: Visit & { readonly params: { readonly proposalId: string } }): Promise<Proposal | undefined> {
  const id = parseId<'RetentionProposal'>(visit.params.proposalId)
  return id && visit.app.database.within(asActor(visit), (work) => readProposal(work, id))
}
