import type { Day } from '../../../kernel/day.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import { sealFor } from '../sealing.ts'
import { type Ably, type Assessment, type AssessmentId, abilities, type Thing } from './assessment.ts'
import type { AssessmentRow, CapacityTables } from './capacityTables.ts'

const db = (work: Work) => tablesOf<CapacityTables>(work)
const ownerOf = (rowId: string, personId: string) => ({ table: 'capacity_assessment', rowId, personId })

/** Every assessment of a person, the newest first, as far as the actor may know. */
export async function listAssessments(work: Work, vault: Vault, personId: PersonId): Promise<readonly Assessment[]> {
  const rows = await db(work)
    .selectFrom('capacity_assessment')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return Promise.all(rows.map((row) => assessmentOf(work, vault, row)))
}

export async function insertAssessment(
  work: Work,
  vault: Vault,
  assessment: Assessment & { readonly replacesId?: AssessmentId | undefined },
): Promise<void> {
  const { id, personId, thing, ably, outcome } = assessment
  const { seal, sealMaybe } = sealFor(vault, work.networkId, ownerOf(id, personId))
  await db(work)
    .insertInto('capacity_assessment')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      purpose: thing.purpose,
      about_id: thing.aboutId ?? null,
      recipient_organisation_id: thing.recipient ?? null,
      decision_sealed: await sealMaybe(assessment.decision, 'decision_sealed'),
      help_sealed: await seal(assessment.help, 'help_sealed'),
      can_understand: ably.understand.can,
      understand_sealed: await sealMaybe(ably.understand.words, 'understand_sealed'),
      can_retain: ably.retain.can,
      retain_sealed: await sealMaybe(ably.retain.words, 'retain_sealed'),
      can_weigh: ably.weigh.can,
      weigh_sealed: await sealMaybe(ably.weigh.words, 'weigh_sealed'),
      can_communicate: ably.communicate.can,
      communicate_sealed: await sealMaybe(ably.communicate.words, 'communicate_sealed'),
      cause_sealed: await sealMaybe(assessment.cause, 'cause_sealed'),
      outcome,
      ask_again_on: assessment.askAgainOn ?? null,
      assessed_by_sealed: await sealMaybe(assessment.assessedBy, 'assessed_by_sealed'),
      assessed_on: assessment.assessedOn,
      made_by: assessment.madeBy,
      made_at: assessment.madeAt,
      replaces_id: assessment.replacesId ?? null,
      over_at: null,
      told_at: null,
    })
    .execute()
}

/** It stands no longer; false when it stood no longer already. */
export async function endAssessment(work: Work, id: AssessmentId): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('capacity_assessment')
    .set({ over_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('over_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type ToAskAgain = { readonly id: AssessmentId; readonly personId: PersonId; readonly on: Day; readonly isTold: boolean }

/** Whom to ask again by a day, because they could not decide only then. */
export async function listToAskAgain(work: Work, by: Day): Promise<readonly ToAskAgain[]> {
  const rows = await db(work)
    .selectFrom('capacity_assessment')
    .select(['id', 'person_id', 'ask_again_on', 'told_at'])
    .where('network_id', '=', work.networkId)
    .where('over_at', 'is', null)
    .where('ask_again_on', '<=', by)
    .orderBy('ask_again_on')
    .limit(500)
    .execute()
  return rows.flatMap((row) =>
    row.ask_again_on === null
      ? []
      : [{ id: row.id as AssessmentId, personId: row.person_id as PersonId, on: row.ask_again_on, isTold: row.told_at !== null }],
  )
}

export async function markToldToAsk(work: Work, id: AssessmentId): Promise<void> {
  await db(work)
    .updateTable('capacity_assessment')
    .set({ told_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

async function assessmentOf(work: Work, vault: Vault, row: AssessmentRow): Promise<Assessment> {
  const { openKept } = sealFor(vault, work.networkId, ownerOf(row.id, row.person_id))
  const maybe = async (sealed: Buffer | null, column: string) => (sealed === null ? undefined : openKept(sealed, column))
  const [decision, cause, assessedBy] = await Promise.all([
    maybe(row.decision_sealed, 'decision_sealed'),
    maybe(row.cause_sealed, 'cause_sealed'),
    maybe(row.assessed_by_sealed, 'assessed_by_sealed'),
  ])
  const all = await Promise.all(
    abilities.map(async (ability) => {
      const words = await maybe(row[`${ability}_sealed`], `${ability}_sealed`)
      return [ability, { can: row[`can_${ability}`], ...(words !== undefined && { words }) }] as const
    }),
  )
  return {
    id: row.id as AssessmentId,
    personId: row.person_id as PersonId,
    thing: thingOf(row),
    ...(decision !== undefined && { decision }),
    help: await openKept(row.help_sealed, 'help_sealed'),
    ably: Object.fromEntries(all) as Ably,
    ...(cause !== undefined && { cause }),
    outcome: row.outcome,
    ...(row.ask_again_on !== null && { askAgainOn: row.ask_again_on }),
    ...(assessedBy !== undefined && { assessedBy }),
    assessedOn: row.assessed_on,
    madeBy: row.made_by,
    madeAt: row.made_at,
    ...(row.over_at !== null && { overAt: row.over_at }),
  }
}

function thingOf(row: Pick<AssessmentRow, 'purpose' | 'about_id' | 'recipient_organisation_id'>): Thing {
  return {
    purpose: row.purpose,
    ...(row.about_id !== null && { aboutId: row.about_id }),
    ...(row.recipient_organisation_id !== null && { recipient: row.recipient_organisation_id }),
  }
}
