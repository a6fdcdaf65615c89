import type { Kysely } from 'kysely'
import type { Id } from '../../kernel/id.ts'
import { actorName } from '../database/actorName.ts'
import type { Database } from '../database/database.ts'
import { tablesOf, type Work } from '../database/work.ts'

export type LongWorkId = Id<'LongWork'>
export type LongWork = {
  readonly id: LongWorkId
  readonly kind: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly total: number | undefined
  readonly saying: string
  readonly outcome: unknown
  readonly stopAsked: boolean
  /** Who started it, as kind:id. */
  readonly startedBy: string
}

type Table = {
  network_id: string
  id: LongWorkId
  kind: string
  state: LongWork['state']
  done: number
  total: number | null
  saying: string
  outcome: unknown
  cancel_asked: boolean
  started_by: string
  made_at: Date
  ended_at: Date | null
}
type Tables = { long_work: Table }

/** Writes down that something long begins; its id leads to the page that shows how far it is. */
export async function startLongWork(work: Work, kind: string, total?: number): Promise<LongWorkId> {
  const id = work.newId<'LongWork'>()
  await tablesOf<Tables>(work)
    .insertInto('long_work')
    .values({
      network_id: work.networkId,
      id,
      kind,
      state: 'running',
      done: 0,
      total: total ?? null,
      saying: '',
      outcome: null,
      cancel_asked: false,
      started_by: actorName(work.actor),
      made_at: work.at,
      ended_at: null,
    })
    .execute()
  return id
}

/** Says how far it is, seen by everybody at once; answers whether someone asked it to stop. */
export async function stepLongWork(
  database: Pick<Database, 'open'>,
  id: LongWorkId,
  step: { readonly done: number; readonly total?: number; readonly saying?: string },
): Promise<'go-on' | 'stop'> {
  const row = await open(database).updateTable('long_work').set(step).where('id', '=', id).returning('cancel_asked').executeTakeFirst()
  return row?.cancel_asked === true ? 'stop' : 'go-on'
}

/** Writes down how it ended. */
export async function finishLongWork(
  database: Pick<Database, 'open'>,
  id: LongWorkId,
  end: { readonly state: 'done' | 'failed' | 'cancelled'; readonly outcome: unknown; readonly at: Date },
): Promise<void> {
  await open(database)
    .updateTable('long_work')
    .set({ state: end.state, outcome: JSON.stringify(end.outcome), ended_at: end.at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Asks it to stop at its next safe place; says nothing about whether it still can. */
export async function askToStop(work: Work, id: LongWorkId): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('long_work')
    .set({ cancel_asked: true })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** How far it is; undefined when there is no such work in this network. */
export async function findLongWork(database: Pick<Database, 'open'>, networkId: string, id: LongWorkId): Promise<LongWork | undefined> {
  const row = await open(database)
    .selectFrom('long_work')
    .selectAll()
    .where('network_id', '=', networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { kind, state, done, total, saying, outcome, cancel_asked, started_by } = row
  return { id, kind, state, done, total: total ?? undefined, saying, outcome, stopAsked: cancel_asked, startedBy: started_by }
}

function open(database: Pick<Database, 'open'>): Kysely<Tables> {
  return tablesOf<Tables>({ sql: database.open })
}
