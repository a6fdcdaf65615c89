import type { Selectable } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { tablesOf, type Work } from '../database/work.ts'
import type { Channel } from './message.ts'
import type { Problem } from './problem.ts'

export type MessageId = Id<'Message'>
export type MessageState = 'queued' | 'sent' | 'failed' | 'to-do' | 'done' | 'cancelled'
export type MessageTable = {
  network_id: NetworkId
  id: MessageId
  channel: Channel
  template: string
  language: Language
  to_sealed: Buffer | null
  words_sealed: Buffer | null
  state: MessageState
  attempts: number
  problem: Problem | null
  subject_kind: string
  subject_id: string
  not_before: Date
  made_at: Date
  settled_at: Date | null
}
export type MessageRow = Selectable<MessageTable>
type Tables = { message: MessageTable }

const minute = 60_000
const keptAfterSettling = 7 * 24 * 60 * minute

/** Counts one more try of a due message; undefined when it is settled or not due. One that is being sent at this moment is waited for. */
export async function takeMessage(work: Work, id: MessageId): Promise<MessageRow | undefined> {
  return await messages(work)
    .updateTable('message')
    .set((column) => ({ attempts: column('attempts', '+', 1) }))
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('not_before', '<=', work.at)
    .returningAll()
    .executeTakeFirst()
}

type Settled = { readonly state: Exclude<MessageState, 'queued'>; readonly problem?: Problem; readonly channel?: Channel }

/** Writes how it ended. A to-do is not settled: its words are still needed by whoever does it. */
export async function settleMessage(work: Work, id: MessageId, { state, problem, channel }: Settled): Promise<void> {
  await messages(work)
    .updateTable('message')
    .set({ state, problem: problem ?? null, settled_at: state === 'to-do' ? null : work.at, ...(channel && { channel }) })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('state', 'not in', ['done', 'cancelled'])
    .execute()
}

/**
 * True while it is still to be sent by whoever took it last, and holds it so until this transaction ends: whoever stops it, or was
 * given it too, waits or was first.
 */
export async function holdMessage(work: Work, { id, attempts }: Pick<MessageRow, 'id' | 'attempts'>): Promise<boolean> {
  const row = await messages(work)
    .selectFrom('message')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('attempts', '=', attempts)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

type Stopping = {
  readonly subjectKind: string
  readonly subjectId: string
  readonly templates: readonly string[]
  readonly because: Problem
}

/**
 * Stops what is still to be sent, called or posted about one thing, as part of the change that takes away what it rested on.
 * What is being sent at this moment is waited for. Address and words go at once: nobody needs them any more.
 */
export async function cancelMessages(work: Work, { subjectKind, subjectId, templates, because }: Stopping): Promise<number> {
  if (templates.length === 0) return 0
  const stopped = await messages(work)
    .updateTable('message')
    .set({ state: 'cancelled', problem: because, settled_at: work.at, to_sealed: null, words_sealed: null })
    .where('network_id', '=', work.networkId)
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .where('template', 'in', [...templates])
    .where('state', 'in', ['queued', 'to-do', 'failed'])
    .executeTakeFirst()
  return Number(stopped.numUpdatedRows)
}

export async function postponeMessage(
  work: Work,
  id: MessageId,
  until: { readonly notBefore: Date; readonly problem: Problem },
): Promise<void> {
  await messages(work)
    .updateTable('message')
    .set({ not_before: until.notBefore, problem: until.problem })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute()
}

/** Queued messages whose time came a while ago: their job was lost, or their process died in the middle. */
export async function overdueMessages(work: Work): Promise<readonly MessageId[]> {
  const rows = await messages(work)
    .selectFrom('message')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('state', '=', 'queued')
    .where('not_before', '<', new Date(work.at.getTime() - 2 * minute))
    .orderBy('not_before')
    .limit(500)
    .execute()
  return rows.map((row) => row.id)
}

/** Removes address and words seven days after a message settled; that there was one, and how it ended, stays. */
export async function purgeMessages(work: Work): Promise<number> {
  const purged = await messages(work)
    .updateTable('message')
    .set({ to_sealed: null, words_sealed: null })
    .where('network_id', '=', work.networkId)
    .where('settled_at', '<', new Date(work.at.getTime() - keptAfterSettling))
    .where((row) => row.or([row('to_sealed', 'is not', null), row('words_sealed', 'is not', null)]))
    .executeTakeFirst()
  return Number(purged.numUpdatedRows)
}

export async function findMessage(work: Work, id: MessageId): Promise<MessageRow | undefined> {
  return await messages(work)
    .selectFrom('message')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Messages that need a human: failed ones, and calls and letters to do; oldest first. */
export async function messagesForHumans(work: Work): Promise<readonly MessageRow[]> {
  return await messages(work)
    .selectFrom('message')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('state', 'in', ['failed', 'to-do'])
    .orderBy('made_at')
    .limit(500)
    .execute()
}

export async function newestMessages(work: Work, most: number): Promise<readonly MessageRow[]> {
  return await messages(work)
    .selectFrom('message')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

function messages(work: Work) {
  return tablesOf<Tables>(work)
}
