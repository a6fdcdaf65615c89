import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { type Id, parseId } from '../../kernel/id.ts'
import type { Clock } from '../clock/clock.ts'
import type { DataKeys } from './dataKeys.ts'
import { derive } from './masterKey.ts'
import type { PersonKeys } from './personKeys.ts'
import { CannotUnseal, sealWith, unsealWith } from './sealing.ts'
import type { Seat, Vault } from './vault.ts'

/** A sealed value begins with the byte of its form, then the 16 bytes of its key's id, then what `sealWith` gives. A person's key has the id of the person. */
const forms = { ofMonth: 1, ofPerson: 2 } as const
const headerLength = 17

/** Opens the vault over a network's data keys. Keys once read stay in memory, so sealing rarely asks the database. */
export function openVault({
  masterKey,
  keys,
  personKeys,
  clock,
}: {
  readonly masterKey: Buffer
  readonly keys: DataKeys
  readonly personKeys: PersonKeys
  readonly clock: Clock
}): Vault {
  const indexKeys = new Map<string, KeyObject>()
  return {
    seal: async (words, seat) => {
      const { personId } = seat
      if (personId !== undefined)
        return sealed(words, seat, { form: forms.ofPerson, id: personId, secret: await personKeys.toSeal(seat.networkId, personId) })
      const key = await keys.ofMonth(seat.networkId, monthOf(clock.now()))
      return sealed(words, seat, { form: forms.ofMonth, ...key })
    },
    unseal: async (bytes, seat) => {
      const { form, id } = headerOf(bytes)
      const secret = form === forms.ofPerson ? await personKeys.toOpen(seat.networkId, id) : (await keys.withId(seat.networkId, id)).secret
      return unsealWith(secret, bytes.subarray(headerLength), about(seat, id)).toString('utf8')
    },
    makeMonthKey: (networkId, at) => keys.ofMonth(networkId, monthOf(at)),
    makePersonKey: personKeys.make,
    forgetPersonKey: personKeys.forget,
    blindIndex: (value, purpose, networkId) => {
      const key = indexKeys.get(purpose) ?? createSecretKey(derive(masterKey, `blind index ${purpose}`))
      indexKeys.set(purpose, key)
      return createHmac('sha256', key)
        .update(JSON.stringify([networkId, value]))
        .digest()
    },
  }
}

function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7)
}

/** The place of a value is authenticated with it: bytes copied to another row, column, table or network do not open. */
function about({ networkId, table, column, rowId }: Seat, keyId: string): string {
  return JSON.stringify([networkId, table, column, rowId, keyId])
}

type Under = { readonly form: number; readonly id: string; readonly secret: KeyObject }

function sealed(words: string, seat: Seat, { form, id, secret }: Under): Buffer {
  const header = Buffer.concat([Buffer.from([form]), Buffer.from(id.replaceAll('-', ''), 'hex')])
  return Buffer.concat([header, sealWith(secret, Buffer.from(words, 'utf8'), about(seat, id))])
}

/** Whose key it was sealed under; undefined for a month's key, and for what this vault never sealed. */
export function personIn(bytes: Uint8Array): string | undefined {
  return bytes[0] === forms.ofPerson ? headerOf(bytes).id : undefined
}

function headerOf(bytes: Uint8Array): { readonly form: number; readonly id: Id<'DataKey'> } {
  const hex = Buffer.from(bytes.subarray(1, headerLength)).toString('hex')
  const id = parseId<'DataKey'>(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`)
  const [form] = bytes
  if ((form !== forms.ofMonth && form !== forms.ofPerson) || id === undefined)
    throw new CannotUnseal('These bytes were not sealed by this vault')
  return { form, id }
}
