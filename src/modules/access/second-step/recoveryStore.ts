import type { Selectable } from 'kysely'
import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { type Recovery, type RecoveryAnswer, type RecoveryId, type RecoveryState, recoveryLimits } from './recovery.ts'

type RecoveryTable = {
  network_id: NetworkId
  id: RecoveryId
  member_id: MemberId
  state: RecoveryState
  why_sealed: Buffer
  asked_by: string
  asked_at: Date
  open_until: Date
  ended_at: Date | null
}
type AnswerTable = {
  network_id: NetworkId
  recovery_id: RecoveryId
  answered_by: MemberId
  answer: 'approve' | 'refuse'
  reason_sealed: Buffer
  answered_at: Date
}
type Tables = { second_step_recovery: RecoveryTable; second_step_recovery_answer: AnswerTable }

/**
 * The one that matters for a member: waiting, approved, or the approval that lapsed with nothing set up after it. It is locked, so that
 * two answers, or an answer and a sign-in, come one after the other.
 */
export async function lockRecoveryOf(work: Work, vault: Vault, memberId: MemberId): Promise<Recovery | undefined> {
  const row = await unfinished(work).where('member_id', '=', memberId).forUpdate().executeTakeFirst()
  return row && (await open(work, vault, row))
}

export async function lockRecovery(work: Work, vault: Vault, id: RecoveryId): Promise<Recovery | undefined> {
  const row = await unfinished(work).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && (await open(work, vault, row))
}

/** Those that wait for an answer, oldest first. */
export async function waitingRecoveries(work: Work, vault: Vault): Promise<readonly Recovery[]> {
  const rows = await unfinished(work).where('state', '=', 'waiting').where('open_until', '>', work.at).orderBy('asked_at').execute()
  return await Promise.all(rows.map((row) => open(work, vault, row)))
}

export async function findRecovery(work: Work, vault: Vault, id: RecoveryId): Promise<Recovery | undefined> {
  const row = await unfinished(work)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('open_until', '>', work.at)
    .executeTakeFirst()
  return row && (await open(work, vault, row))
}

type Asking = { readonly memberId: MemberId; readonly why: string; readonly state: 'waiting' | 'approved' }

export async function insertRecovery(work: Work, vault: Vault, { memberId, why, state }: Asking): Promise<RecoveryId> {
  const id = work.newId<'SecondStepRecovery'>()
  const lasts = state === 'waiting' ? recoveryLimits.answeredWithin : recoveryLimits.setUpWithin
  await tablesOf<Tables>(work)
    .insertInto('second_step_recovery')
    .values({
      network_id: work.networkId,
      id,
      member_id: memberId,
      state,
      why_sealed: await vault.seal(why, { networkId: work.networkId, table: 'second_step_recovery', column: 'why_sealed', rowId: id }),
      asked_by: actorName(work.actor),
      asked_at: work.at,
      open_until: new Date(work.at.getTime() + lasts),
      ended_at: null,
    })
    .execute()
  return id
}

/** Adds what one member says; false when they have said it already. */
export async function insertAnswer(work: Work, vault: Vault, id: RecoveryId, said: Omit<RecoveryAnswer, 'answeredAt'>): Promise<boolean> {
  const rowId = `${id}.${said.answeredBy}`
  const inserted = await tablesOf<Tables>(work)
    .insertInto('second_step_recovery_answer')
    .values({
      network_id: work.networkId,
      recovery_id: id,
      answered_by: said.answeredBy,
      answer: said.answer,
      reason_sealed: await vault.seal(said.reason, {
        networkId: work.networkId,
        table: 'second_step_recovery_answer',
        column: 'reason_sealed',
        rowId,
      }),
      answered_at: work.at,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'recovery_id', 'answered_by']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function answersTo(work: Work, vault: Vault, id: RecoveryId): Promise<readonly RecoveryAnswer[]> {
  const rows = await tablesOf<Tables>(work)
    .selectFrom('second_step_recovery_answer')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('recovery_id', '=', id)
    .orderBy('answered_at')
    .execute()
  return await Promise.all(
    rows.map(async ({ answered_by, answer, reason_sealed, answered_at }) => {
      const seat = {
        networkId: work.networkId,
        table: 'second_step_recovery_answer',
        column: 'reason_sealed',
        rowId: `${id}.${answered_by}`,
      }
      return { answeredBy: answered_by, answer, reason: await vault.unseal(reason_sealed, seat), answeredAt: answered_at }
    }),
  )
}

/** Moves a recovery on. Approved opens the day in which a new second step can be set up; every other state ends it. */
export async function moveRecovery(work: Work, id: RecoveryId, state: Exclude<RecoveryState, 'waiting'>): Promise<void> {
  const to =
    state === 'approved' ? { state, open_until: new Date(work.at.getTime() + recoveryLimits.setUpWithin) } : { state, ended_at: work.at }
  await tablesOf<Tables>(work)
    .updateTable('second_step_recovery')
    .set(to)
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

/** Lets what nobody answered in time lapse. An approval stays as it is: that its day is over is what keeps the door shut. */
export async function sweepRecoveries(work: Work): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('second_step_recovery')
    .set({ state: 'lapsed', ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('state', '=', 'waiting')
    .where('open_until', '<=', work.at)
    .execute()
}

function unfinished(work: Work) {
  return tablesOf<Tables>(work)
    .selectFrom('second_step_recovery')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('ended_at', 'is', null)
}

async function open(work: Work, vault: Vault, row: Selectable<RecoveryTable>): Promise<Recovery> {
  const seat = { networkId: work.networkId, table: 'second_step_recovery', column: 'why_sealed', rowId: row.id }
  return {
    id: row.id,
    memberId: row.member_id,
    state: row.state,
    why: await vault.unseal(row.why_sealed, seat),
    askedAt: row.asked_at,
    openUntil: row.open_until,
  }
}
