import pg from 'pg'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'

let house: House
let client: pg.Client
let known: readonly Migration[]
beforeAll(async () => {
  known = await readMigrations()
})
beforeEach(async () => {
  house = await aHouse()
  client = new pg.Client(house.admin)
  await client.connect()
})
afterEach(async () => {
  await client.end()
  await house.close()
})

const added = (name: string, sql: string): readonly Migration[] => [...known, { name, sql, checksum: 'of-this-test' }]

describe('bringing the schema up to date', () => {
  it('does nothing when everything has run', async () => {
    expect(await migrate(client, known)).toEqual([])
  })

  it('runs what is new, as the owner, whose tables the app may use at once', async () => {
    expect(
      await migrate(
        client,
        added('9000-new.sql', 'create table bench_seat (network_id uuid not null, id uuid not null, primary key (network_id, id))'),
      ),
    ).toEqual(['9000-new.sql'])
    const app = new pg.Client(house.login)
    await app.connect()
    expect((await app.query('select * from bench_seat')).rows).toEqual([])
    await app.end()
    expect((await client.query(`select tableowner from pg_tables where tablename = 'bench_seat'`)).rows).toEqual([
      { tableowner: 'hedgerow_owner' },
    ])
  })

  it('refuses a file that was changed after it ran', async () => {
    const edited = known.map((migration, place) => (place === 1 ? { ...migration, checksum: 'changed' } : migration))
    await expect(migrate(client, edited)).rejects.toThrow(`${known[1]?.name} was changed after it had run`)
  })

  it('refuses to run on a database that is newer than itself', async () => {
    await expect(migrate(client, known.slice(0, -1))).rejects.toThrow('This database is newer than this Hedgerow')
  })

  it('keeps nothing of a file that fails half-way, and names it', async () => {
    const broken = added('9000-broken.sql', 'create table half (id uuid); select nonsense')
    await expect(migrate(client, broken)).rejects.toThrow('9000-broken.sql could not run, and nothing of it was kept')
    expect((await client.query(`select to_regclass('half') as found`)).rows).toEqual([{ found: null }])
    expect(await migrate(client, known)).toEqual([])
  })

  it('runs a file once when several processes start together', async () => {
    const clients = await Promise.all(
      [1, 2, 3].map(async () => {
        const other = new pg.Client(house.admin)
        await other.connect()
        return other
      }),
    )
    const ran = await Promise.all(clients.map((other) => migrate(other, added('9000-once.sql', 'create table once_made (id uuid)'))))
    await Promise.all(clients.map((other) => other.end()))
    expect(ran.flat()).toEqual(['9000-once.sql'])
  })
})
