import { createSecretKey, getRandomValues, type KeyObject, randomBytes } from 'node:crypto'
import type { NetworkId } from '../../kernel/actor.ts'
import { type Id, makeId } from '../../kernel/id.ts'
import type { Clock } from '../clock/clock.ts'
import { type Ongoing, ongoingIn, type Query } from '../database/ongoing.ts'
import { keptKeys } from './keptKeys.ts'
import { askedOnce, type KeyTable, otherMasterKey } from './keyTable.ts'
import { derive } from './masterKey.ts'
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

export function dataKeysIn(table: KeyTable, masterKey: Buffer, clock: Clock): DataKeys {
  const wrapping = createSecretKey(derive(masterKey, 'data keys'))
  const kept = keptKeys<DataKey>()
  const once = askedOnce<DataKey>()
  const asking = (networkId: NetworkId, name: string, find: (query: Query, within: Ongoing | undefined) => Promise<DataKey>) => {
    const within = ongoingIn(networkId)
    const key = kept.find(within, networkId, name)
    return key ?? once(within, `${networkId} ${name}`, () => table(networkId, within, (query) => find(query, within)))
  }
  return {
    ofMonth: async (networkId, period) =>
      asking(networkId, period, async (query, within) => {
        const found = await rowOfMonth(query, networkId, period)
        const row = found ?? (await makeRow(query, { networkId, period, wrapping, at: clock.now() }))
        const key = unwrap(row, networkId, wrapping)
        // Under both names: what this transaction made, it must not read back and take for everybody's.
        for (const name of [period, key.id])
          if (found === undefined) kept.keepMade(within, networkId, name, key)
          else kept.keep(networkId, name, key)
        return key
      }),
    withId: async (networkId, id) =>
      asking(networkId, id, async (query) => {
        const { rows } = await query<Row>('select id, period, wrapped from data_key where network_id = $1 and id = $2', [networkId, id])
        if (rows[0] === undefined) throw new CannotUnseal('The key these words were sealed under is gone')
        const key = unwrap(rows[0], networkId, wrapping)
        kept.keep(networkId, id, key)
        return key
      }),
  }
}

async function rowOfMonth(query: Query, networkId: NetworkId, period: string): Promise<Row | undefined> {
  const { rows } = await query<Row>('select id, period, wrapped from data_key where network_id = $1 and period = $2', [networkId, period])
  return rows[0]
}

type Making = { readonly networkId: NetworkId; readonly period: string; readonly wrapping: KeyObject; readonly at: Date }

/** Two may make the first key of a month together; the one that was written first is everybody's. */
async function makeRow(query: Query, { networkId, period, wrapping, at }: Making): Promise<Row> {
  const id = makeId<'DataKey'>({ now: () => at.getTime(), fill: getRandomValues })
  const wrapped = sealWith(wrapping, randomBytes(32), wrapSeat(networkId, id, period))
  await query('insert into data_key (network_id, id, period, wrapped, made_at) values ($1, $2, $3, $4, $5) on conflict do nothing', [
    networkId,
    id,
    period,
    wrapped,
    at,
  ])
  const row = await rowOfMonth(query, networkId, period)
  if (row === undefined) throw new Error('A data key was written and is not there')
  return row
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
