import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { testMasterKey } from '../../../test/support/testMasterKey.ts'
import type { App } from '../app.ts'
import { openHouse } from '../openHouse.ts'
import { destroyPersonKey, keepPersonKey } from './personKeyRows.ts'
import { CannotUnseal } from './sealing.ts'
import type { Seat } from './vault.ts'

let house: House
let another: App
beforeAll(async () => {
  house = await aHouse()
  another = openHouse({ config: house.app.config, login: house.login, masterKey: testMasterKey, clock: house.clock, modules: [] })
})
afterAll(async () => {
  await another.database.close()
  await house.close()
})

const seatFor = (personId: string): Seat & { personId: string } => ({
  networkId: house.network.id,
  table: 'person',
  column: 'name_sealed',
  rowId: randomUUID(),
  personId,
})
const destroy = (personId: string) => house.within((work) => destroyPersonKey(work, house.app.vault, personId))

describe('a key for each person', () => {
  it('seals for them, opens without being told whose words they are, in every process', async () => {
    const { personId, ...seat } = seatFor(randomUUID())
    const sealed = await house.app.vault.seal('Sam Rivers', { ...seat, personId })
    expect(sealed.subarray(1, 17).toString('hex')).toBe(personId.replaceAll('-', ''))
    expect(await house.app.vault.unseal(sealed, seat)).toBe('Sam Rivers')
    expect(await another.vault.unseal(sealed, seat)).toBe('Sam Rivers')
  })

  it('is written with somebody new, and is gone when they are not kept after all', async () => {
    const [kept, dropped] = [randomUUID(), randomUUID()]
    const sealedFor = async (personId: string, end: () => void) =>
      house.within(async (work) => {
        await keepPersonKey(work, house.app.vault, personId)
        const sealed = await house.app.vault.seal('words', seatFor(personId))
        end()
        return sealed
      })
    const seat = seatFor(kept)
    await sealedFor(kept, () => undefined)
    await expect(
      sealedFor(dropped, () => {
        throw new Error('changed their mind')
      }),
    ).rejects.toThrow('changed their mind')
    expect(await keysOf(kept)).toHaveLength(1)
    expect(await keysOf(dropped)).toHaveLength(0)
    expect(await another.vault.unseal(await another.vault.seal('more', seat), seat)).toBe('more')
  })

  it('refuses whoever is being written while the database goes away, and the process lives on', async () => {
    const unheard: unknown[] = []
    const hear = (fault: unknown): void => void unheard.push(fault)
    process.on('unhandledRejection', hear)
    const writing = house.within(async (work) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.sql)
      await asAdmin('select pg_terminate_backend($1, 2000)', rows[0]?.pid)
      const key = keepPersonKey(work, house.app.vault, randomUUID())
      // What is sealed meanwhile takes its time; the fault of the row is there long before anybody awaits it.
      await wait(100)
      await key
    })
    await expect(writing).rejects.toThrow()
    process.off('unhandledRejection', hear)
    expect(unheard).toEqual([])
  })

  it('is one key, whoever asks first for somebody from before there were any', async () => {
    const seat = seatFor(randomUUID())
    const sealed = await Promise.all([house.app, another].flatMap(({ vault }) => [1, 2, 3].map(() => vault.seal('x', seat))))
    for (const bytes of sealed) expect(await another.vault.unseal(bytes, seat)).toBe('x')
    expect(await keysOf(seat.personId)).toHaveLength(1)
  })

  it('once destroyed opens nothing here at once, and nothing elsewhere within five seconds', async () => {
    const seat = seatFor(randomUUID())
    const sealed = await house.app.vault.seal('my story', seat)
    expect(await another.vault.unseal(sealed, seat)).toBe('my story')
    expect(await destroy(seat.personId)).toBe(true)
    await expect(house.app.vault.unseal(sealed, seat)).rejects.toThrow(CannotUnseal)
    await expect(house.app.vault.seal('again', seat)).rejects.toThrow('is gone')
    await new Promise((wait) => setTimeout(wait, 4_500))
    await expect(another.vault.unseal(sealed, seat)).rejects.toThrow(CannotUnseal)
    expect(await destroy(seat.personId)).toBe(false)
  })

  it('is never made for somebody who was erased before they had one', async () => {
    const seat = seatFor(randomUUID())
    expect(await destroy(seat.personId)).toBe(true)
    await expect(another.vault.seal('x', seat)).rejects.toThrow('is gone')
  })

  it('cannot be put back, changed or removed by the app itself', async () => {
    const seat = seatFor(randomUUID())
    await house.app.vault.seal('x', seat)
    const [key] = await keysOf(seat.personId)
    await destroy(seat.personId)
    const put = (wrapped: Buffer | null) =>
      house.within((work) =>
        tables(work.sql)
          .updateTable('person_key')
          .set({ wrapped, destroyed_at: wrapped === null ? new Date() : null })
          .where('person_id', '=', seat.personId)
          .executeTakeFirst(),
      )
    expect((await put(key?.wrapped ?? Buffer.alloc(1))).numUpdatedRows).toBe(0n)
    const other = seatFor(randomUUID())
    await house.app.vault.seal('x', other)
    await expect(
      house.within((work) =>
        tables(work.sql)
          .updateTable('person_key')
          .set({ wrapped: Buffer.alloc(60) })
          .where('person_id', '=', other.personId)
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
    await expect(house.within((work) => tables(work.sql).deleteFrom('person_key').execute())).rejects.toThrow('permission denied')
  })

  it('leaves nothing behind when bytes are opened that name nobody', async () => {
    const { personId, ...seat } = seatFor(randomUUID())
    const sealed = await house.app.vault.seal('x', { ...seat, personId })
    const nobody = randomUUID()
    Buffer.from(nobody.replaceAll('-', ''), 'hex').copy(sealed, 1)
    await expect(house.app.vault.unseal(sealed, seat)).rejects.toThrow()
    expect(await keysOf(nobody)).toHaveLength(0)
  })
})

function tables(sql: unknown) {
  return sql as import('kysely').Kysely<{ person_key: { person_id: string; wrapped: Buffer | null; destroyed_at: Date | null } }>
}

async function keysOf(personId: string): Promise<readonly { wrapped: Buffer | null }[]> {
  return await asAdmin('select wrapped from person_key where person_id = $1', personId)
}

async function asAdmin<Row extends pg.QueryResultRow>(text: string, value: unknown): Promise<Row[]> {
  const admin = new pg.Client(house.admin)
  await admin.connect()
  try {
    return (await admin.query<Row>(text, [value])).rows
  } finally {
    await admin.end()
  }
}
