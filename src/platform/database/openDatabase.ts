import type { Clock } from '../clock/clock.ts'
import type { Vault } from '../crypto/vault.ts'
import type { Wakes } from './belongings.ts'
import type { Database } from './database.ts'
import { kyselyOn } from './kyselyOn.ts'
import { endPool, type Pools, withConnection } from './pools.ts'
import { preparedAs } from './preparedAs.ts'
import type { SignContext } from './signedContext.ts'
import { transaction } from './transaction.ts'

export type Opening = {
  readonly pools: Pools
  readonly clock: Clock
  readonly vault: Vault
  readonly wakes: Wakes
  readonly sign: SignContext
}

/** Opens the app's door to a prepared database. */
export function openDatabase({ pools, clock, vault, wakes, sign }: Opening): Database {
  return {
    open: kyselyOn({
      query: (text, values) => withConnection(pools.main, (client) => client.query({ text, values, ...preparedAs(text, pools.isDirect) })),
    }),
    within: (who, work) =>
      withConnection(pools.main, (client) => transaction(client, who, work, { clock, vault, wakes, sign, isDirect: pools.isDirect })),
    by: (other) => openDatabase({ pools, clock: other, vault, wakes, sign }),
    close: () => endPool(pools.main),
  }
}
