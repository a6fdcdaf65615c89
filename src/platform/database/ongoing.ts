import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import type { NetworkId } from '../../kernel/actor.ts'

export type Query = <Row extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<pg.QueryResult<Row>>

/** The transaction that the code now running belongs to, for what is asked on the way: the keys of what it seals and opens. */
export type Ongoing = {
  readonly networkId: NetworkId
  readonly query: Query
  /** Done once it is committed, and never when it is not. */
  readonly afterCommit: (then: () => void) => void
}

const running = new AsyncLocalStorage<{ readonly ongoing: Ongoing; readonly isOver: () => boolean }>()

/** The transaction in whose work this is asked, if it is of this network and still open. */
export function ongoingIn(networkId: NetworkId): Ongoing | undefined {
  const found = running.getStore()
  return found !== undefined && found.ongoing.networkId === networkId && !found.isOver() ? found.ongoing : undefined
}

/** Does the work of a transaction, so that whatever it calls finds the transaction. */
export function during<T>(ongoing: Ongoing, isOver: () => boolean, work: () => Promise<T>): Promise<T> {
  return running.run({ ongoing, isOver }, work)
}
