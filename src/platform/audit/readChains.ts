import { sql } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Database } from '../database/database.ts'
import type { Work } from '../database/work.ts'
import { type Canonical, canonicalOf, chainStart } from './canonical.ts'

export type Entry = {
  readonly position: number
  /** The position in digits: somebody may have written one too large to be counted exactly. */
  readonly key: string
  /** As the database writes it, in UTC and to the microsecond: an edit of the last digits must be seen too. */
  readonly at: string
  readonly canonical: string
  readonly hash: Buffer
} & Omit<Canonical, 'at' | 'detail'> & { readonly detail: unknown }
export type ChainEnd = { readonly entries: number; readonly hash: Buffer }
/** Where to read on. Two entries at one position must both be met, so the time belongs to it. */
export type Place = Pick<Entry, 'key' | 'at'>

/** The audit chains of one network, read a piece at a time. */
export type Chains = {
  readonly networkId: string
  readonly shards: () => Promise<readonly number[]>
  readonly endOf: (shard: number) => Promise<ChainEnd>
  readonly entriesAfter: (shard: number, place: Place) => Promise<readonly Entry[]>
  readonly hashAt: (shard: number, position: number) => Promise<Buffer | undefined>
}

/** Before anything a row can say, so that one pushed in before the first is met too. */
export const beginning: Place = { key: '-9223372036854775808', at: '-infinity' }

const batch = 500

/** Each piece in a transaction of its own, so that nothing in the database waits for a check of millions of entries. */
export function chainsOf(database: Database, networkId: NetworkId): Chains {
  const within = <T>(work: (work: Work) => Promise<T>): Promise<T> =>
    database.within({ networkId, actor: { kind: 'system', named: 'audit verify' } }, work)
  return {
    networkId,
    shards: () => within((work) => chainsIn(work).shards()),
    endOf: (shard) => within((work) => chainsIn(work).endOf(shard)),
    entriesAfter: (shard, place) => within((work) => chainsIn(work).entriesAfter(shard, place)),
    hashAt: (shard, position) => within((work) => chainsIn(work).hashAt(shard, position)),
  }
}

/** The chains as one connection sees them. */
export function chainsIn({ sql: connection, networkId }: Pick<Work, 'sql' | 'networkId'>): Chains {
  return {
    networkId,
    shards: async () => {
      const asked = sql<{ shard: number }>`
        select shard from audit_head where network_id = ${networkId}
        union select shard from generate_series(
            (select min(shard)::integer from audit_entry where network_id = ${networkId}), (select max(shard)::integer from audit_entry where network_id = ${networkId})) as shard
          where exists (select from audit_entry where network_id = ${networkId} and audit_entry.shard = shard.shard) order by shard`
      return (await asked.execute(connection)).rows.map(({ shard }) => shard)
    },
    endOf: async (shard) => {
      const asked = sql<ChainEnd>`select entries, hash from audit_head where network_id = ${networkId} and shard = ${shard}`
      return (await asked.execute(connection)).rows[0] ?? { entries: 0, hash: chainStart }
    },
    entriesAfter: async (shard, { key, at }) => {
      const asked = sql<Entry>`
        select network_id as "networkId", (at at time zone 'UTC')::text as at, actor, action, subject_kind as "subjectKind", subject_id as "subjectId",
          detail, position::float8 as position, position::text as key, canonical, hash
        from audit_entry where network_id = ${networkId} and shard = ${shard} and (audit_entry.position, audit_entry.at) > (${key}::bigint, ${at}::timestamp at time zone 'UTC')
        order by audit_entry.position, audit_entry.at limit ${batch}`
      return (await asked.execute(connection)).rows
    },
    hashAt: async (shard, position) => {
      const asked = sql<{ hash: Buffer }>`
        select hash from audit_entry where network_id = ${networkId} and shard = ${shard} and position = ${position} order by at limit 1`
      return (await asked.execute(connection)).rows[0]?.hash
    },
  }
}

/** The moment of an entry as it is hashed; undefined for one that no clock of ours tells (with microseconds, or beyond the calendar). */
export function momentOf({ at }: Pick<Entry, 'at'>): string | undefined {
  const [, day, time, milliseconds = '', beyond = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3})(\d{1,3})?)?$/.exec(at) ?? []
  if (day === undefined || time === undefined || beyond !== '') return undefined
  return `${day}T${time}.${milliseconds.padEnd(3, '0')}Z`
}

/** Whether the columns say what was hashed. */
export function saysWhatWasHashed(entry: Entry): boolean {
  const { detail } = entry
  const at = momentOf(entry)
  if (at === undefined || !isPlainDetail(detail)) return false
  return canonicalOf({ ...entry, at, detail }) === entry.canonical
}

function isPlainDetail(detail: unknown): detail is Canonical['detail'] {
  if (detail === null || typeof detail !== 'object' || Array.isArray(detail)) return false
  // A number too large for JSON would be hashed as null.
  return Object.values(detail).every((value) => typeof value !== 'object' || value === null) && !Object.values(detail).some(isEndless)
}

function isEndless(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value)
}
