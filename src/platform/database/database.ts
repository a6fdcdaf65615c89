import type { Kysely } from 'kysely'
import type { Actor, NetworkId } from '../../kernel/actor.ts'
import type { Clock } from '../clock/clock.ts'
import type { Work } from './work.ts'

/** In whose name a transaction runs; set in the database with `set_config(…, true)`, gone at its end. */
export type Context = { readonly networkId: NetworkId; readonly actor: Actor }

/** The open database. Reads of public things use `open`; everything about people goes through `within`. */
export type Database = {
  /** No context and no transaction: sees only tables without personal data (row-level security shows nothing else). */
  readonly open: Kysely<unknown>
  /** Runs the work in one transaction; commits when it returns, rolls back when it throws. */
  readonly within: <T>(who: Context, work: (work: Work) => Promise<T>) => Promise<T>
  /** The same database by another clock: how the demo region's past is written, one day after the other. */
  readonly by: (clock: Clock) => Database
  readonly close: () => Promise<void>
}
