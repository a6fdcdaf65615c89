import { createSecretKey, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { openVault, personIn } from './openVault.ts'
import { CannotUnseal } from './sealing.ts'

const network = '01900000-0000-7000-8000-000000000001' as NetworkId
const otherNetwork = '01900000-0000-7000-8000-000000000002' as NetworkId
const ada = '01900000-0000-7000-8000-00000000000a'
const ofMay = '01900000-0000-7000-8000-0000000000f5' as Id<'DataKey'>
const seat = { networkId: network, table: 'referral', column: 'why', rowId: '01900000-0000-7000-8000-000000000009' }

/** A vault over keys held in memory: one of each person and one of May. */
function aVault(masterKey: Buffer = Buffer.alloc(32, 1)) {
  const people = new Map<string, KeyObject>([[ada, createSecretKey(Buffer.alloc(32, 3))]])
  const asked: string[] = []
  const ofPerson = async (_: NetworkId, id: string): Promise<KeyObject> => {
    const key = people.get(id)
    if (key === undefined) throw new CannotUnseal('gone')
    return key
  }
  const month = { id: ofMay, secret: createSecretKey(Buffer.alloc(32, 5)) }
  const vault = openVault({
    masterKey,
    clock: { now: () => new Date('2026-05-31T23:59:59Z') },
    keys: {
      ofMonth: async (_, period) => {
        asked.push(period)
        return month
      },
      withId: async (_, id) => {
        if (id !== ofMay) throw new CannotUnseal('gone')
        return month
      },
    },
    personKeys: { make: () => Buffer.alloc(1), toSeal: ofPerson, toOpen: ofPerson, forget: (_, id) => people.delete(id) },
  })
  return { vault, asked }
}

describe('the vault', () => {
  it('seals under the key of the month when the words are nobody’s', async () => {
    const { vault, asked } = aVault()
    const sealed = await vault.seal('a note', seat)
    expect(asked).toEqual(['2026-05'])
    expect(sealed[0]).toBe(1)
    expect(sealed.subarray(1, 17).toString('hex')).toBe(ofMay.replaceAll('-', ''))
    expect(await vault.unseal(sealed, seat)).toBe('a note')
    expect(personIn(sealed)).toBeUndefined()
  })

  it('seals a person’s words under their own key, says whose they are, and opens them without being told', async () => {
    const { vault, asked } = aVault()
    const sealed = await vault.seal('Siân’s story', { ...seat, personId: ada })
    expect(asked).toEqual([])
    expect(sealed[0]).toBe(2)
    expect(personIn(sealed)).toBe(ada)
    expect(await vault.unseal(sealed, seat)).toBe('Siân’s story')
  })

  it('opens nothing of a person once their key is forgotten', async () => {
    const { vault } = aVault()
    const sealed = await vault.seal('a story', { ...seat, personId: ada })
    vault.forgetPersonKey(network, ada)
    await expect(vault.unseal(sealed, seat)).rejects.toThrow(CannotUnseal)
  })

  it.each([
    ['network', { networkId: otherNetwork }],
    ['table', { table: 'person' }],
    ['column', { column: 'note' }],
    ['row', { rowId: ada }],
  ])('opens nothing in another %s', async (_, moved) => {
    const { vault } = aVault()
    await expect(vault.unseal(await vault.seal('a note', seat), { ...seat, ...moved })).rejects.toThrow(CannotUnseal)
  })

  it('opens nothing whose key’s name was changed to another’s', async () => {
    const { vault } = aVault()
    const sealed = await vault.seal('a note', seat)
    const [form = 0] = sealed
    await expect(vault.unseal(Buffer.concat([Buffer.from([form === 1 ? 2 : 1]), sealed.subarray(1)]), seat)).rejects.toThrow(CannotUnseal)
  })

  it('says that it never sealed what is of no form it knows, or names no key', async () => {
    const { vault } = aVault()
    const sealed = await vault.seal('a note', seat)
    for (const strange of [
      Buffer.concat([Buffer.from([3]), sealed.subarray(1)]),
      Buffer.alloc(40, 1),
      sealed.subarray(0, 5),
      Buffer.alloc(0),
    ])
      await expect(vault.unseal(strange, seat)).rejects.toThrow('were not sealed by this vault')
    expect(personIn(Buffer.alloc(0))).toBeUndefined()
  })
})

describe('a blind index', () => {
  const index = (value: string, purpose = 'email', networkId = network, masterKey?: Buffer) =>
    aVault(masterKey).vault.blindIndex(value, purpose, networkId).toString('hex')

  it('finds equal values, also from another process with the same master key', () => {
    expect(index('ada@example.org')).toBe(index('ada@example.org'))
    expect(index('ada@example.org')).toHaveLength(64)
    const { vault } = aVault()
    const twice = [1, 2].map(() => vault.blindIndex('ada@example.org', 'email', network).toString('hex'))
    expect(twice).toEqual([index('ada@example.org'), index('ada@example.org')])
  })

  it('finds nothing across purposes, networks or master keys', () => {
    const values = [
      index('ada@example.org'),
      index('ben@example.org'),
      index('ada@example.org', 'phone'),
      index('ada@example.org', 'email', otherNetwork),
      index('ada@example.org', 'email', network, Buffer.alloc(32, 2)),
    ]
    expect(new Set(values).size).toBe(values.length)
    const { vault } = aVault()
    expect(vault.blindIndex('x', 'email', network)).not.toEqual(vault.blindIndex('x', 'phone', network))
  })
})
