import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse } from '../support/house.ts'
import { typedColumns } from './typedTables.ts'

let house: Awaited<ReturnType<typeof aHouse>>
let held: ReadonlyMap<string, { readonly mayBeNull: boolean }>
const promised = typedColumns()

beforeAll(async () => {
  house = await aHouse()
  const asked = sql<{ name: string; nullable: string }>`
    select table_name || '.' || column_name as name, is_nullable as nullable from information_schema.columns where table_schema = 'public'`
  held = new Map((await asked.execute(house.database.open)).rows.map(({ name, nullable }) => [name, { mayBeNull: nullable === 'YES' }]))
})
afterAll(() => house.close())

describe('the types the stores give to Kysely', () => {
  it('were found', () => {
    expect(promised.length).toBeGreaterThan(150)
  })

  it('name only columns that the live database has', () => {
    expect(
      promised
        .filter(({ table, column }) => !held.has(`${table}.${column}`))
        .map(({ file, table, column }) => `${file}: ${table}.${column}`),
    ).toEqual([])
  })

  it('admit that a column is missing where the database does', () => {
    const hopeful = promised.filter(({ table, column, mayBeNull }) => !mayBeNull && held.get(`${table}.${column}`)?.mayBeNull === true)
    expect(hopeful.map(({ file, table, column }) => `${file}: ${table}.${column}`)).toEqual([])
  })
})
