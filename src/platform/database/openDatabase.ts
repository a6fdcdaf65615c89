import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import type { Vault } from '../crypto/vault.ts'
import type { Wakes } from './belongings.ts'
import type { Database } from './database.ts'
import { kyselyOn } from './kyselyOn.ts'
import { connected, type Pools } from './pools.ts'
import { preparedAs } from './preparedAs.ts'
import { transaction } from './transaction.ts'

export type Opening = {
  readonly pools: Pools
  readonly clock: Clock
  readonly vault: Vault
  readonly wakes: Wakes
}

/** Opens the app's door to a prepared database. */
export function openDatabase({ pools, clock, vault, wakes }: Opening): Database {
  return {
    open: kyselyOn({
      query: (text, values) => withConnection(pools.main, (client) => client.query({ text, values, ...preparedAs(text, pools.isDirect) })),
    }),
    within: (who, work) =>
      withConnection(pools.main, (client) => transaction(client, who, work, { clock, vault, wakes, isDirect: pools.isDirect })),
    by: (other) => openDatabase({ pools, clock: other, vault, wakes }),
    close: async () => {
      await Promise.all([pools.main.end(), pools.aside.end()])
    },
  }
}

async function withConnection<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await connected(pool)
  let broken: Error | undefined
  const notice = (fault: Error): void => {
    broken = fault
  }
  client.on('error', notice)
  try {
    return await use(client)
  } finally {
    client.off('error', notice)
    client.release(broken ?? false)
  }
}
