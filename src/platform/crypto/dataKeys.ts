import { createSecretKey, getRandomValues, type KeyObject, randomBytes } from 'node:crypto'
import pg from 'pg'
import type { NetworkId } from '../../kernel/actor.ts'
import { type Id, makeId } from '../../kernel/id.ts'
import type { Clock } from '../clock/clock.ts'
import { contextSigner, type SignContext } from '../database/signedContext.ts'
import { begin } from '../database/transaction.ts'
import { derive, KeyUnusable } from './masterKey.ts'
import { CannotUnseal, sealWith, unsealWith } from './sealing.ts'

export type DataKey = { readonly id: Id<'DataKey'>; readonly secret: KeyObject }

/** The keys that seal a network's words, one a month; kept in the database, wrapped by the master key. */
export type DataKeys = {
  /** The key of a month, such as 2026-11; made when it is first asked for. */
  readonly ofMonth: (networkId: NetworkId, period: string) => Promise<DataKey>
  /** Throws CannotUnseal when the key was destroyed or never was this network's. */
  readonly withId: (networkId: NetworkId, id: Id<'DataKey'>) => Promise<DataKey>
}

type Row = { readonly id: Id<'DataKey'>; readonly period: string; readonly wrapped: Buffer }

/** Reads keys through a connection of its own: a transaction that waits for a key must not wait for a free connection too. */
export function dataKeysIn(pool: pg.Pool, masterKey: Buffer, clock: Clock): DataKeys {
  const wrapping = createSecretKey(derive(masterKey, 'data keys'))
  const keeper: Keeper = { pool, sign: contextSigner(masterKey) }
  const known = new Map<string, Promise<DataKey>>()
  const remember = (name: string, find: () => Promise<DataKey>): Promise<DataKey> => {
    const found = known.get(name) ?? find()
    known.set(name, found)
    // What could not be read now may be readable later.
    found.catch(() => known.delete(name))
    return found
  }
  return {
    ofMonth: (networkId, period) =>
      remember(`${networkId} ${period}`, () =>
        asKeeper(keeper, networkId, async (client) =>
          unwrap(await rowOfMonth(client, networkId, period, wrapping, clock), networkId, wrapping),
        ),
      ),
    withId: (networkId, id) =>
      remember(`${networkId} ${id}`, () =>
        asKeeper(keeper, networkId, async (client) => {
          const { rows } = await client.query<Row>('select id, period, wrapped from data_key where network_id = $1 and id = $2', [
            networkId,
            id,
          ])
          if (rows[0] === undefined) throw new CannotUnseal('The key these words were sealed under is gone')
          return unwrap(rows[0], networkId, wrapping)
        }),
      ),
  }
}

async function rowOfMonth(client: pg.PoolClient, networkId: NetworkId, period: string, wrapping: KeyObject, clock: Clock): Promise<Row> {
  const find = async () =>
    (await client.query<Row>('select id, period, wrapped from data_key where network_id = $1 and period = $2', [networkId, period])).rows[0]
  const found = await find()
  if (found !== undefined) return found
  const id = makeId<'DataKey'>({ now: () => clock.now().getTime(), fill: getRandomValues })
  const wrapped = sealWith(wrapping, randomBytes(32), wrapSeat(networkId, id, period))
  // Two processes may make the first key of a month together; the one that was written first is everybody's.
  await client.query('insert into data_key (network_id, id, period, wrapped, made_at) values ($1, $2, $3, $4, $5) on conflict do nothing', [
    networkId,
    id,
    period,
    wrapped,
    clock.now(),
  ])
  const kept = await find()
  if (kept === undefined) throw new Error('A data key was written and is not there')
  return kept
}

function unwrap({ id, period, wrapped }: Row, networkId: NetworkId, wrapping: KeyObject): DataKey {
  try {
    return { id, secret: createSecretKey(unsealWith(wrapping, wrapped, wrapSeat(networkId, id, period))) }
  } catch (fault) {
    if (!(fault instanceof CannotUnseal)) throw fault
    throw otherMasterKey()
  }
}

function wrapSeat(networkId: NetworkId, id: string, period: string): string {
  return JSON.stringify([networkId, 'data_key', id, period])
}

/** Reads and writes keys on a connection kept apart. */
export type Keeper = { readonly pool: pg.Pool; readonly sign: SignContext }

/** One short transaction in the name of the vault. */
export async function asKeeper<T>({ pool, sign }: Keeper, networkId: NetworkId, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await begin(client, sign({ networkId, actor: { kind: 'system', named: 'vault' } }), false)
    const outcome = await use(client)
    await client.query('commit')
    return outcome
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    // The database believes only the app whose master key it was started with last.
    throw fault instanceof pg.DatabaseError && fault.code === contextRefused ? otherMasterKey() : fault
  } finally {
    client.release()
  }
}
const contextRefused = '42501'

function otherMasterKey(): KeyUnusable {
  return new KeyUnusable(
    'The master key is not the one this database was filled with. Put back keys/master.key in HEDGEROW_DATA, or HEDGEROW_MASTER_KEY, as it was.',
  )
}
