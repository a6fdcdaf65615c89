import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { testMasterKey } from '../../../test/support/testMasterKey.ts'
import { contextSigner } from './signedContext.ts'
import type { Work } from './work.ts'

let house: House
let app: pg.Client
beforeAll(async () => {
  house = await aHouse()
  await house.within(async (work) => work.records({ action: 'test.look', subjectKind: 'thing', subjectId: 'one' }))
  app = new pg.Client(house.login)
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await house.close()
})

const system = { kind: 'system', named: 'test' } as const
/** What the app's own login sees after these statements, in one transaction that is rolled back. */
type Statement = string | readonly [text: string, values: readonly unknown[]]
async function seenAfter(...statements: readonly Statement[]): Promise<number> {
  await app.query('begin')
  try {
    for (const statement of statements)
      await (typeof statement === 'string' ? app.query(statement) : app.query(statement[0], [...statement[1]]))
    return (await app.query('select from audit_entry')).rowCount ?? 0
  } finally {
    await app.query('rollback')
  }
}
const signed = (machineNow?: () => number) => contextSigner(testMasterKey, machineNow)({ networkId: house.network.id, actor: system })
const beginIn = (given = signed()) => ['select begin_in($1, $2)', [...given]] as const

describe('the context of a transaction', () => {
  it('shows what it was signed for', async () => {
    expect(await seenAfter(beginIn())).toBe(1)
  })

  it('cannot be made by whoever may run SQL of their own: no setting alone shows a row', async () => {
    const all = `select set_config('hedgerow.networks', '{${house.network.id}}', true), set_config('hedgerow.keys', '{software}', true), set_config('hedgerow.actor', 'system:test', true)`
    expect(await seenAfter('select 1')).toBe(0)
    expect(await seenAfter(all)).toBe(0)
    expect(await seenAfter(all, `select set_config('hedgerow.seal', repeat('0', 64), true)`)).toBe(0)
    expect(await seenAfter(`set local hedgerow.networks = '{${house.network.id}}'`)).toBe(0)
  })

  it('cannot be widened once it is open', async () => {
    const other = randomUUID()
    expect(await seenAfter(beginIn(), `select set_config('hedgerow.networks', '{${house.network.id},${other}}', true)`)).toBe(0)
    expect(await seenAfter(beginIn(), `select set_config('hedgerow.actor', 'member:somebody', true)`)).toBe(0)
  })

  it('cannot be carried into another transaction or connection', async () => {
    await app.query('begin')
    await app.query('select begin_in($1, $2)', [...signed()])
    const { rows } = await app.query<{ name: string; value: string }>(
      `select name, current_setting(name, true) as value from unnest(array['hedgerow.networks', 'hedgerow.keys', 'hedgerow.actor', 'hedgerow.seal']) as name`,
    )
    await app.query('commit')
    const copied = rows.map(({ name, value }) => ['select set_config($1, $2, true)', [name, value]] as const)
    expect(await seenAfter(...copied)).toBe(0)
  })

  it.each([
    ['another key', () => contextSigner(Buffer.alloc(32, 9))({ networkId: house.network.id, actor: system })],
    ['other words than were signed', () => [signed()[0].replace('software', 'coordinator:*'), signed()[1]] as const],
    ['an old one', () => signed(() => Date.now() - 600_000)],
    ['one of tomorrow', () => signed(() => Date.now() + 600_000)],
  ])('is refused when it is made with %s', async (_, make) => {
    await expect(seenAfter(beginIn(make()))).rejects.toMatchObject({ code: '42501' })
  })

  it('keeps its keys where the login of the app cannot read them', async () => {
    for (const look of [
      'select * from hedgerow_private.context_key',
      `select hedgerow_private.seal_of('a', 'b', 'c')`,
      'set role hedgerow_owner',
      'alter table audit_entry no force row level security',
      `create or replace function seen_networks() returns uuid[] language sql as 'select null::uuid[]'`,
    ])
      await expect(seenAfter(look)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('does not stand in what other connections may read of a running query', async () => {
    const client = new pg.Client(house.login)
    await client.connect()
    try {
      await client.query('begin')
      await client.query('select begin_in($1, $2)', [...signed()])
      const { rows } = await app.query<{ query: string }>('select query from pg_stat_activity where query like $1', ['%begin_in%'])
      expect(rows.map(({ query }) => query)).not.toContainEqual(expect.stringContaining(house.network.id))
    } finally {
      await client.end()
    }
  })
})

describe('work in another name', () => {
  it('sees what the other may see, for that while only', async () => {
    const [before, inside, after] = await house.within(
      async (work) => {
        const keys = async () =>
          (await work.sql.selectNoFrom((is) => is.fn<string[]>('held_keys', []).as('keys')).executeTakeFirstOrThrow()).keys
        const first = await keys()
        const lent = await work.inNameOf(system, async (software) => {
          await expect(keys()).rejects.toThrow('another name')
          return (await software.sql.selectNoFrom((is) => is.fn<string[]>('held_keys', []).as('keys')).executeTakeFirstOrThrow()).keys
        })
        return [first, lent, await keys()]
      },
      { kind: 'anyone' },
    )
    expect([before, inside, after]).toEqual([['no-member'], ['software', 'no-member'], ['no-member']])
  })

  it('gives whoever goes on after a fault inside their own eyes back', async () => {
    const keysOf = async (work: Work) =>
      (await work.sql.selectNoFrom((is) => is.fn<string[]>('held_keys', []).as('keys')).executeTakeFirstOrThrow()).keys
    const after = await house.within(
      async (work) => {
        const fails = work.inNameOf(system, async (software) => {
          expect(await keysOf(software)).toContain('software')
          throw new Error('no such place')
        })
        await expect(fails).rejects.toThrow('no such place')
        return keysOf(work)
      },
      { kind: 'anyone' },
    )
    expect(after).toEqual(['no-member'])
  })

  it('lets nobody go on where a query failed inside: nothing of it is kept, and nothing more is asked', async () => {
    const goesOn = house.within(
      async (work) => {
        await work.inNameOf(system, (software) => sql`select 1 / 0`.execute(software.sql)).catch(() => undefined)
        await sql`select 1`.execute(work.sql)
      },
      { kind: 'anyone' },
    )
    await expect(goesOn).rejects.toThrow('another name')
  })
})
