import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { testMasterKey } from '../../../test/support/testMasterKey.ts'
import type { App } from '../app.ts'
import { housekeeping } from '../jobs/housekeeping.ts'
import { openHouse } from '../openHouse.ts'
import { destroyPersonKey, keepPersonKey } from './personKeyRows.ts'
import { CannotUnseal } from './sealing.ts'

// A key that is needed in the middle of a transaction is read on that transaction's own connection.
let house: House
let admin: pg.Client
const opened: App[] = []
beforeAll(async () => {
  house = await aHouse()
  admin = new pg.Client(house.admin)
  await admin.connect()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ database }) => database.close()))
})
afterAll(async () => {
  await admin.end()
  await house.close()
})

/** Another process with no more than so many connections, which has read no key yet. */
function aProcess(connections: number): App {
  const config = { ...house.app.config, poolSize: connections }
  const app = openHouse({ config, login: house.login, masterKey: testMasterKey, clock: house.clock, modules: [] })
  opened.push(app)
  return app
}
const system = { kind: 'system', named: 'test' } as const
const who = () => ({ networkId: house.network.id, actor: system })
const seatOf = (personId: string) => ({ networkId: house.network.id, table: 'person', column: 'name_sealed', rowId: personId, personId })

/** The statements that reach the server while something is done, by the words they begin with. */
async function askedWhile(run: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = []
  const { query } = pg.Client.prototype
  const listening = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given
    asked.push(typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? ''))
    return Reflect.apply(query, this, given)
  }
  Object.assign(pg.Client.prototype, { query: listening })
  await run().finally(() => Object.assign(pg.Client.prototype, { query }))
  return asked.filter((text) => /person_key|data_key|begin_in/.test(text))
}

describe('keys asked for inside a transaction', () => {
  it('need no second connection: one is enough, for as many as come at once', async () => {
    const app = aProcess(1)
    const people = Array.from({ length: 8 }, () => randomUUID())
    const all = people.map((personId) =>
      app.database.within(who(), async (work) => {
        await keepPersonKey(work, app.vault, personId)
        const [theirs, nobodys] = await Promise.all([
          app.vault.seal('words', seatOf(personId)),
          app.vault.seal('a note', { ...seatOf(personId), personId: undefined }),
        ])
        return [await app.vault.unseal(theirs, seatOf(personId)), await app.vault.unseal(nobodys, seatOf(personId))]
      }),
    )
    expect(await Promise.all(all)).toEqual(people.map(() => ['words', 'a note']))
  })

  it('are read for a list of two hundred people in one query, beside the look at what was destroyed', async () => {
    const people = Array.from({ length: 200 }, () => randomUUID())
    const sealed = await house.within(() => Promise.all(people.map((id) => house.app.vault.seal(id, seatOf(id)))))
    const app = aProcess(2)
    const open = () =>
      app.database.within(who(), () => Promise.all(sealed.map((bytes, n) => app.vault.unseal(bytes, seatOf(people[n] ?? '')))))
    let names: readonly string[] = []
    const first = await askedWhile(async () => {
      names = await open()
    })
    expect(names).toEqual(people)
    expect(first.map((text) => /person_key|begin_in/.exec(text)?.[0])).toEqual(['begin_in', 'person_key', 'person_key'])
    expect(await askedWhile(open)).toEqual([])
  })

  it('that were made and taken back are not remembered', async () => {
    const personId = randomUUID()
    const app = aProcess(2)
    let sealed: Uint8Array = Buffer.alloc(0)
    const failing = app.database.within(who(), async (work) => {
      await keepPersonKey(work, app.vault, personId)
      sealed = await app.vault.seal('never kept', seatOf(personId))
      expect(await app.vault.unseal(sealed, seatOf(personId))).toBe('never kept')
      throw new Error('changed their mind')
    })
    await expect(failing).rejects.toThrow('changed their mind')
    await expect(app.vault.unseal(sealed, seatOf(personId))).rejects.toThrow(CannotUnseal)
    const kept = await app.database.within(who(), () => app.vault.seal('kept', seatOf(personId)))
    expect(await house.app.vault.unseal(kept, seatOf(personId))).toBe('kept')
  })

  it('of a month that were made and taken back are not remembered either', async () => {
    house.clock.set(new Date('2031-05-05T12:00:00Z'))
    const app = aProcess(2)
    const seat = { ...seatOf(randomUUID()), personId: undefined }
    let sealed: Uint8Array = Buffer.alloc(0)
    const failing = app.database.within(who(), async () => {
      sealed = await app.vault.seal('never kept', seat)
      expect(await app.vault.unseal(sealed, seat)).toBe('never kept')
      throw new Error('changed their mind')
    })
    await expect(failing).rejects.toThrow('changed their mind')
    await expect(app.vault.unseal(sealed, seat)).rejects.toThrow('is gone')
    expect(await house.app.vault.unseal(await app.vault.seal('kept', seat), seat)).toBe('kept')
  })

  it('open nothing in the transaction that destroys them, and stay when it is taken back', async () => {
    const personId = randomUUID()
    const sealed = await house.app.vault.seal('my story', seatOf(personId))
    const failing = house.within(async (work) => {
      await destroyPersonKey(work, house.app.vault, personId)
      await expect(house.app.vault.unseal(sealed, seatOf(personId))).rejects.toThrow('is gone')
      throw new Error('changed their mind')
    })
    await expect(failing).rejects.toThrow('changed their mind')
    expect(await house.app.vault.unseal(sealed, seatOf(personId))).toBe('my story')
  })

  it('that somebody read while they were being destroyed are forgotten at the commit', async () => {
    const personId = randomUUID()
    const sealed = await house.app.vault.seal('my story', seatOf(personId))
    await house.within(async (work) => {
      await destroyPersonKey(work, house.app.vault, personId)
      // Another request of this process, which cannot see yet what is about to be committed.
      const seen = house.database.within({ ...who(), networkId: house.network.id }, async () =>
        house.app.vault.unseal(sealed, seatOf(personId)),
      )
      expect(await seen).toBe('my story')
    })
    await expect(house.app.vault.unseal(sealed, seatOf(personId))).rejects.toThrow(CannotUnseal)
  })

  it('are another network’s only in that network', async () => {
    const personId = randomUUID()
    const sealed = await house.app.vault.seal('my story', seatOf(personId))
    const elsewhere = { networkId: randomUUID() as typeof house.network.id, actor: system }
    const app = aProcess(2)
    const opening = app.database.within(elsewhere, () => app.vault.unseal(sealed, { ...seatOf(personId), networkId: elsewhere.networkId }))
    await expect(opening).rejects.toThrow('is gone')
  })

  it('asked for once the transaction is over are read by themselves', async () => {
    const personId = randomUUID()
    const sealed = await house.app.vault.seal('my story', seatOf(personId))
    const app = aProcess(1)
    let later: Promise<string> | undefined
    await app.database.within(who(), async () => {
      later = new Promise<void>((wait) => setTimeout(wait, 50)).then(() => app.vault.unseal(sealed, seatOf(personId)))
    })
    expect(await later).toBe('my story')
  })
})

describe('the key of next month', () => {
  it('is made by the housekeeping, so that nobody waits for it on the first', async () => {
    house.clock.set(new Date('2032-12-20T02:10:00Z'))
    await housekeeping.find(({ name }) => name === 'platform.make-months')?.work(house.app, {})
    const { rows } = await admin.query(`select 1 from data_key where period = '2033-01'`)
    expect(rows).toHaveLength(1)
  })
})
