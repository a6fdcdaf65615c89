import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { ensureNetwork } from '../networks/networks.ts'
import { openHouse } from '../openHouse.ts'
import type { Seat } from './vault.ts'

let house: House
let seat: Seat
beforeAll(async () => {
  house = await aHouse()
  seat = { networkId: house.network.id, table: 'person', column: 'name_sealed', rowId: randomUUID() }
})
afterAll(() => house.close())

describe('the vault', () => {
  it('gives back what was sealed, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => {
        expect(await house.app.vault.unseal(await house.app.vault.seal(words, seat), seat)).toBe(words)
      }),
    )
  })

  it('opens nothing of which a single bit was changed, wherever it is', async () => {
    const sealed = await house.app.vault.seal('my husband died and I never go out', seat)
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const tampered = Buffer.from(sealed)
        tampered.writeUInt8(tampered.readUInt8(place) ^ change, place)
        await expect(house.app.vault.unseal(tampered, seat)).rejects.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  it('opens nothing that was cut short', async () => {
    const sealed = await house.app.vault.seal('a story', seat)
    for (let length = 0; length < sealed.length; length += 1)
      await expect(house.app.vault.unseal(sealed.subarray(0, length), seat)).rejects.toThrow()
  })

  it.each([
    ['row', () => ({ ...seat, rowId: randomUUID() })],
    ['column', () => ({ ...seat, column: 'note_sealed' })],
    ['table', () => ({ ...seat, table: 'message' })],
  ])('opens nothing that was moved to another %s', async (_, elsewhere) => {
    const sealed = await house.app.vault.seal('a story', seat)
    await expect(house.app.vault.unseal(sealed, elsewhere())).rejects.toThrow('changed, moved, or belong to another key')
  })

  it('opens nothing that was moved to another network', async () => {
    const other = await ensureNetwork(
      house.database,
      { slug: 'elsewhere', name: 'Elsewhere', timeZone: 'Europe/London', isDemo: false },
      house.clock.now(),
    )
    const sealed = await house.app.vault.seal('a story', seat)
    await expect(house.app.vault.unseal(sealed, { ...seat, networkId: other.id })).rejects.toThrow('is gone')
  })

  it('seals the same words differently each time', async () => {
    const sealed = await Promise.all(Array.from({ length: 50 }, () => house.app.vault.seal('the same', seat)))
    expect(new Set(sealed.map((bytes) => bytes.toString('hex'))).size).toBe(50)
  })

  it('has one key a month, whoever asks first', async () => {
    const again = openHouse({
      config: house.app.config,
      login: house.login,
      masterKey: Buffer.alloc(32, 7),
      clock: house.clock,
      modules: [],
    })
    house.clock.set(new Date('2027-01-05T12:00:00Z'))
    const all = await Promise.all([house.app, again].flatMap(({ vault }) => [1, 2, 3, 4].map(() => vault.seal('x', seat))))
    expect(new Set(all.map((bytes) => bytes.subarray(1, 17).toString('hex'))).size).toBe(1)
    house.clock.set(new Date('2027-02-05T12:00:00Z'))
    const later = await house.app.vault.seal('x', seat)
    expect(later.subarray(1, 17).equals(all[0]?.subarray(1, 17) ?? later)).toBe(false)
    expect(await again.vault.unseal(later, seat)).toBe('x')
    await again.database.close()
  })

  it('says what to do when the master key is not the one the database was filled with', async () => {
    const sealed = await house.app.vault.seal('x', seat)
    const stranger = openHouse({
      config: house.app.config,
      login: house.login,
      masterKey: Buffer.alloc(32, 9),
      clock: house.clock,
      modules: [],
    })
    await expect(stranger.vault.unseal(sealed, seat)).rejects.toThrow('The master key is not the one this database was filled with')
    await stranger.database.close()
  })

  it('opens nothing once its key was destroyed', async () => {
    house.clock.set(new Date('2027-03-05T12:00:00Z'))
    const sealed = await house.app.vault.seal('x', seat)
    const admin = new pg.Client(house.admin)
    await admin.connect()
    await admin.query(`delete from data_key where period = '2027-03'`)
    await admin.end()
    const again = openHouse({
      config: house.app.config,
      login: house.login,
      masterKey: Buffer.alloc(32, 7),
      clock: house.clock,
      modules: [],
    })
    await expect(again.vault.unseal(sealed, seat)).rejects.toThrow('is gone')
    await again.database.close()
  })

  it('finds equal identifiers by their blind index, by purpose and network, and says nothing else', () => {
    const { blindIndex } = house.app.vault
    const one = blindIndex('nia@merrow.example', 'contact', house.network.id)
    expect(blindIndex('nia@merrow.example', 'contact', house.network.id)).toEqual(one)
    expect(blindIndex('nia@merrow.example', 'member', house.network.id)).not.toEqual(one)
    expect(blindIndex('nia@merrow.example', 'contact', randomUUID() as typeof house.network.id)).not.toEqual(one)
    expect(one).toHaveLength(32)
  })
})
