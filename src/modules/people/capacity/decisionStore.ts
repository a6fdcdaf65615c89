import type { Day } from '../../../kernel/day.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import { sealFor } from '../sealing.ts'
import type { AssessmentId } from './assessment.ts'
import type { AuthorityId } from './authority.ts'
import type { BestInterests, BestInterestsId, DecisionEnd } from './bestInterests.ts'
import type { CapacityTables, DecisionRow } from './capacityTables.ts'

const db = (work: Work) => tablesOf<CapacityTables>(work)
const ownerOf = (rowId: string, personId: string) => ({ table: 'best_interests_decision', rowId, personId })

/** Everything that was decided for a person, the newest first, as far as the actor may know. */
export async function listDecisions(work: Work, vault: Vault, personId: PersonId): Promise<readonly BestInterests[]> {
  const rows = await db(work)
    .selectFrom('best_interests_decision')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return Promise.all(rows.map((row) => decisionOf(work, vault, row)))
}

export async function insertDecision(work: Work, vault: Vault, decision: BestInterests): Promise<void> {
  const { id, personId } = decision
  const { seal } = sealFor(vault, work.networkId, ownerOf(id, personId))
  await db(work)
    .insertInto('best_interests_decision')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      assessment_id: decision.assessmentId,
      is_for: decision.isFor,
      authority_id: decision.authorityId ?? null,
      words_sealed: await seal(decision.words, 'words_sealed'),
      wishes_sealed: await seal(decision.wishes, 'wishes_sealed'),
      consulted_sealed: await seal(decision.consulted, 'consulted_sealed'),
      less_restrictive_sealed: await seal(decision.lessRestrictive, 'less_restrictive_sealed'),
      decided_on: decision.decidedOn,
      review_on: decision.reviewOn,
      made_by: decision.madeBy,
      made_at: decision.madeAt,
      over_at: null,
      over_because: null,
      soon_told_at: null,
    })
    .execute()
}

/** It stands no longer; false when it stood no longer already. */
export async function endDecisionRow(work: Work, id: BestInterestsId, because: DecisionEnd): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('best_interests_decision')
    .set({ over_at: work.at, over_because: because })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('over_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A decision whose day to be looked at comes, or came and nobody has assessed anew. */
export type ToReview = {
  readonly id: BestInterestsId
  readonly assessmentId: AssessmentId
  readonly personId: PersonId
  readonly reviewOn: Day
  readonly isOver: boolean
  readonly isTold: boolean
}

/** What must be looked at again between two days, the most urgent first. */
export async function listToReview(work: Work, { from, to }: { readonly from: Day; readonly to: Day }): Promise<readonly ToReview[]> {
  const rows = await db(work)
    .selectFrom('best_interests_decision as held')
    .selectAll('held')
    .where('held.network_id', '=', work.networkId)
    .where('held.review_on', '>=', from)
    .where('held.review_on', '<=', to)
    .where((is) => is.or([is('held.over_at', 'is', null), is('held.over_because', '=', 'review-passed')]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('capacity_assessment as next')
            .select('next.id')
            .whereRef('next.network_id', '=', 'held.network_id')
            .whereRef('next.replaces_id', '=', 'held.assessment_id'),
        ),
      ),
    )
    .orderBy('held.review_on')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id as BestInterestsId,
    assessmentId: row.assessment_id as AssessmentId,
    personId: row.person_id as PersonId,
    reviewOn: row.review_on,
    isOver: row.over_at !== null,
    isTold: row.soon_told_at !== null,
  }))
}

export async function markToldToReview(work: Work, id: BestInterestsId): Promise<void> {
  await db(work)
    .updateTable('best_interests_decision')
    .set({ soon_told_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

async function decisionOf(work: Work, vault: Vault, row: DecisionRow): Promise<BestInterests> {
  const { openKept } = sealFor(vault, work.networkId, ownerOf(row.id, row.person_id))
  const [words, wishes, consulted, lessRestrictive] = await Promise.all([
    openKept(row.words_sealed, 'words_sealed'),
    openKept(row.wishes_sealed, 'wishes_sealed'),
    openKept(row.consulted_sealed, 'consulted_sealed'),
    openKept(row.less_restrictive_sealed, 'less_restrictive_sealed'),
  ])
  return {
    id: row.id as BestInterestsId,
    personId: row.person_id as PersonId,
    assessmentId: row.assessment_id as AssessmentId,
    isFor: row.is_for,
    ...(row.authority_id !== null && { authorityId: row.authority_id as AuthorityId }),
    ...{ words, wishes, consulted, lessRestrictive },
    decidedOn: row.decided_on,
    reviewOn: row.review_on,
    madeBy: row.made_by,
    madeAt: row.made_at,
    ...(row.over_at !== null && { overAt: row.over_at }),
    ...(row.over_because !== null && { overBecause: row.over_because }),
  }
}
