import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { type Id, parseId } from '../../kernel/id.ts'
import type { Clock } from '../clock/clock.ts'
import type { DataKeys } from './dataKeys.ts'
import { derive } from './masterKey.ts'
import { CannotUnseal, sealWith, unsealWith } from './sealing.ts'
import type { Seat, Vault } from './vault.ts'

/** A sealed value begins with this byte, then the 16 bytes of its key's id, then what `sealWith` gives. */
const form = 1
const headerLength = 17

/** Opens the vault over a network's data keys. Keys once read stay in memory, so sealing rarely asks the database. */
export function openVault({
  masterKey,
  keys,
  clock,
}: {
  readonly masterKey: Buffer
  readonly keys: DataKeys
  readonly clock: Clock
}): Vault {
  const indexKeys = new Map<string, KeyObject>()
  return {
    seal: async (words, seat) => {
      const key = await keys.ofMonth(seat.networkId, clock.now().toISOString().slice(0, 7))
      const header = Buffer.concat([Buffer.from([form]), Buffer.from(key.id.replaceAll('-', ''), 'hex')])
      return Buffer.concat([header, sealWith(key.secret, Buffer.from(words, 'utf8'), about(seat, key.id))])
    },
    unseal: async (sealed, seat) => {
      const id = keyIdOf(sealed)
      const key = await keys.withId(seat.networkId, id)
      return unsealWith(key.secret, sealed.subarray(headerLength), about(seat, id)).toString('utf8')
    },
    blindIndex: (value, purpose, networkId) => {
      const key = indexKeys.get(purpose) ?? createSecretKey(derive(masterKey, `blind index ${purpose}`))
      indexKeys.set(purpose, key)
      return createHmac('sha256', key)
        .update(JSON.stringify([networkId, value]))
        .digest()
    },
  }
}

/** The place of a value is authenticated with it: bytes copied to another row, column, table or network do not open. */
function about({ networkId, table, column, rowId }: Seat, keyId: string): string {
  return JSON.stringify([networkId, table, column, rowId, keyId])
}

function keyIdOf(sealed: Uint8Array): Id<'DataKey'> {
  const hex = Buffer.from(sealed.subarray(1, headerLength)).toString('hex')
  const id = parseId<'DataKey'>(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`)
  if (sealed[0] !== form || id === undefined) throw new CannotUnseal('These bytes were not sealed by this vault')
  return id
}
