import pg from 'pg'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Ongoing, Query } from '../database/ongoing.ts'
import { type Pools, withConnection } from '../database/pools.ts'
import { contextSigner } from '../database/signedContext.ts'
import { begin } from '../database/transaction.ts'
import { KeyUnusable } from './masterKey.ts'

/** Where wrapped keys are read and written: in the transaction that needs them, else in a short one of the vault's own. */
export type KeyTable = <T>(networkId: NetworkId, within: Ongoing | undefined, use: (query: Query) => Promise<T>) => Promise<T>

/**
 * A key needed in the middle of a transaction travels on that transaction's connection: whoever waits for a second one while
 * holding a first waits for the others who do the same.
 */
export function keyTableIn({ main, isDirect }: Pools, masterKey: Buffer): KeyTable {
  const sign = contextSigner(masterKey)
  return async (networkId, within, use) => {
    if (within !== undefined) return use(within.query)
    return withConnection(main, async (client) => {
      try {
        await begin(client, sign({ networkId, actor: { kind: 'system', named: 'vault' } }), isDirect)
        const outcome = await use((text, values) => client.query({ text, values: values ?? [] }))
        await client.query('commit')
        return outcome
      } catch (fault) {
        await client.query('rollback').catch(() => undefined)
        // The database believes only the app whose master key it was started with last.
        throw fault instanceof pg.DatabaseError && fault.code === contextRefused ? otherMasterKey() : fault
      }
    })
  }
}
const contextRefused = '42501'

export function otherMasterKey(): KeyUnusable {
  return new KeyUnusable(
    'The master key is not the one this database was filled with. Put back keys/master.key in HEDGEROW_DATA, or HEDGEROW_MASTER_KEY, as it was.',
  )
}

/** Asks once for what one piece of work asks for several times at once; pieces of work never wait for each other's answers. */
export function askedOnce<T>(): (within: Ongoing | undefined, name: string, ask: () => Promise<T>) => Promise<T> {
  const outside = {}
  const asked = new WeakMap<object, Map<string, Promise<T>>>()
  return (within, name, ask) => {
    const seat = within ?? outside
    const mine = asked.get(seat) ?? new Map<string, Promise<T>>()
    asked.set(seat, mine)
    const answer = mine.get(name) ?? ask().finally(() => mine.delete(name))
    mine.set(name, answer)
    return answer
  }
}
