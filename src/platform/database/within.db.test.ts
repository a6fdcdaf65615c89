import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { ensureNetwork } from '../networks/networks.ts'
import type { Work } from './work.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const count = async (work: Work, table: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(work.sql)).rows[0]?.n ?? -1
const counts = (): Promise<readonly number[]> =>
  house.within(async (work) => [
    await count(work, 'event'),
    await count(work, 'audit_entry'),
    await count(work, 'message'),
    await count(work, 'pgboss.job'),
  ])

const writeOneOfEach = (work: Work): string => {
  const subjectId = work.newId<'Thing'>()
  work.records({ action: 'test.thing.make', subjectKind: 'thing', subjectId, detail: { size: 3, kind: 'small' } })
  work.happened({ kind: 'test.made', version: 1, subjectId, body: { size: 3 } })
  work.send({
    channel: 'email',
    to: 'nia@merrow.example',
    language: 'cy',
    template: 'test.told',
    subject: 'Helô',
    body: 'Mae wedi digwydd',
    subjectKind: 'thing',
    subjectId,
  })
  return subjectId
}

describe('a transaction', () => {
  it('writes the event, the audit entry, the sealed message and its job with the rows', async () => {
    const before = await counts()
    const subjectId = await house.within(async (work) => writeOneOfEach(work))
    expect(await counts()).toEqual(before.map((n) => n + 1))

    const kept = await house.within(
      async (work) =>
        (
          await sql<{ id: string; to_sealed: Buffer; words_sealed: Buffer }>`select * from message where subject_id = ${subjectId}`.execute(
            work.sql,
          )
        ).rows[0],
    )
    const seat = (column: string) => ({ networkId: house.network.id, table: 'message', column, rowId: kept?.id ?? '' })
    expect(kept?.words_sealed.includes('digwydd')).toBe(false)
    expect(await house.app.vault.unseal(kept?.to_sealed ?? Buffer.alloc(0), seat('to_sealed'))).toBe('nia@merrow.example')
    expect(JSON.parse(await house.app.vault.unseal(kept?.words_sealed ?? Buffer.alloc(0), seat('words_sealed')))).toMatchObject({
      subject: 'Helô',
      body: 'Mae wedi digwydd',
    })
  })

  it('keeps nothing of any of it when the work throws', async () => {
    const before = await counts()
    await expect(
      house.within(async (work) => {
        writeOneOfEach(work)
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await counts()).toEqual(before)
  })

  it('keeps nothing when what belongs to it cannot be written: no change without its audit', async () => {
    const before = await counts()
    const impossible = house.within(async (work) => {
      writeOneOfEach(work)
      work.later({ job: 'nobody.does-this', details: {} })
    })
    await expect(impossible).rejects.toThrow('No job is called "nobody.does-this"')
    expect(await counts()).toEqual(before)
  })

  it('says so when a failed query was swallowed, instead of pretending to have committed', async () => {
    const swallowed = house.within(async (work) => {
      await sql`select 1 / 0`.execute(work.sql).catch(() => undefined)
    })
    await expect(swallowed).rejects.toThrow('nothing of it was kept')
  })

  it('refuses a query after its end', async () => {
    const kept = await house.within(async (work) => work)
    await expect(sql`select 1`.execute(kept.sql)).rejects.toThrow('This work is over')
  })

  it('leaves a usable connection behind, whatever went wrong in it', async () => {
    const many = Array.from({ length: 30 }, (_, turn) =>
      house
        .within(async (work) => {
          if (turn % 3 === 0) await sql`select nonsense`.execute(work.sql)
          if (turn % 3 === 1) throw new Error('no')
          return (await sql<{ n: number }>`select ${turn}::int as n`.execute(work.sql)).rows[0]?.n
        })
        .catch(() => 'failed'),
    )
    const answers = await Promise.all(many)
    expect(answers.map((answer, turn) => (turn % 3 === 2 ? answer === turn : answer === 'failed')).every(Boolean)).toBe(true)
  })
})

describe('the context', () => {
  it('is gone after the transaction: without one nobody sees a row', async () => {
    await house.within(async (work) => writeOneOfEach(work))
    for (const table of ['event', 'audit_entry', 'audit_head', 'message', 'data_key']) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(house.database.open)
      expect(rows[0]?.n, table).toBe(0)
    }
  })

  it('shows the rows of its own network only', async () => {
    const other = await ensureNetwork(
      house.database,
      { slug: 'elsewhere', name: 'Elsewhere', timeZone: 'Europe/London', isDemo: false },
      house.clock.now(),
    )
    await house.within(async (work) => writeOneOfEach(work))
    const seen = await house.database.within({ networkId: other.id, actor: { kind: 'anyone' } }, async (work) => count(work, 'event'))
    expect(seen).toBe(0)
  })

  it('cannot write into another network', async () => {
    const other = await ensureNetwork(
      house.database,
      { slug: 'elsewhere', name: 'Elsewhere', timeZone: 'Europe/London', isDemo: false },
      house.clock.now(),
    )
    const forged = house.within(async (work) =>
      sql`insert into event values (${other.id}, now(), gen_random_uuid(), 'x', 1, gen_random_uuid(), 'x', '{}')`.execute(work.sql),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })
})

describe('the app’s login', () => {
  const asApp = async (text: string): Promise<string> => {
    const client = new pg.Client(house.login)
    await client.connect()
    try {
      await client.query(`begin; select set_config('hedgerow.networks', '{${house.network.id}}', true)`)
      await client.query(text)
      return 'done'
    } catch (fault) {
      return fault instanceof Error ? fault.message : String(fault)
    } finally {
      await client.end()
    }
  }

  it.each([
    [`update audit_entry set action = 'nothing'`, /permission denied/],
    ['delete from audit_entry', /permission denied/],
    ['truncate audit_entry', /permission denied/],
    ['update event set kind = $$x$$', /permission denied/],
    ['delete from event', /permission denied/],
    ['delete from audit_head', /permission denied/],
    ['select * from event_default', /permission denied/],
    ['create table mine (a int)', /permission denied/],
    ['create temporary table mine (a int)', /permission denied/],
    ['create schema mine', /permission denied/],
    ['set role hedgerow_owner', /permission denied/],
    ['alter table event disable row level security', /must be owner/],
    ['set row_security = off; select * from event', /row-level security/],
    ['set session authorization hedgerow_bootstrap', /permission denied/],
    ['copy event to program $$cat$$', /permission denied|must be superuser/],
  ])('may not: %s', async (text, refusal) => {
    expect(await asApp(text)).toMatch(refusal)
  })

  it('may make the partitions of the coming months, and cannot read them by their own name', async () => {
    expect(await asApp(`select make_months('2031-05-01', 2)`)).toBe('done')
    const name = `event_${house.app.clock.now().toISOString().slice(0, 7).replace('-', '_')}`
    expect(await asApp(`select * from ${name}`)).toMatch(/permission denied|does not exist/)
  })
})

describe('what the database gives back', () => {
  it('is a day as text, a count as a number, an instant as a Date', async () => {
    const asked = sql`select '2026-03-29'::date as day, 12::int8 as count, '2026-03-29T01:30:00.123Z'::timestamptz as at`
    expect((await asked.execute(house.database.open)).rows[0]).toEqual({
      day: '2026-03-29',
      count: 12,
      at: new Date('2026-03-29T01:30:00.123Z'),
    })
  })

  it('is a fault when a count is too large to be exact', async () => {
    await expect(sql`select 9007199254740993::int8`.execute(house.database.open)).rejects.toThrow('too large to be counted exactly')
    expect((await sql<{ n: number }>`select 1 as n`.execute(house.database.open)).rows[0]?.n).toBe(1)
  })
})
