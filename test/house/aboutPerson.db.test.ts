import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modules } from '../../src/modules.ts'
import { mappingOf } from '../../src/platform/about-person/aboutPerson.ts'
import { type ColumnNote, readColumnNotes } from '../../src/platform/about-person/columnNotes.ts'
import { aHouse } from '../support/house.ts'

type Column = {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly nullable: boolean
  readonly fixed: boolean
}
type Reference = { readonly table: string; readonly to: string }

const mapping = mappingOf(modules)
const mapped = new Set(mapping.map(({ table }) => table))
/** Tables about those who sign in: their own copy is their account's pages (module access), not a person's. */
const aboutMembers =
  /^(member|session|sign_in|passkey|second_step|totp|hand_over|invitation|conduct_acceptance|organisation_verification|approach$)/
let house: Awaited<ReturnType<typeof aHouse>>
let columns: readonly Column[]
let references: readonly Reference[]
let notes: ReadonlyMap<string, readonly ColumnNote[]>

beforeAll(async () => {
  house = await aHouse()
  const asked = sql<Column>`
    select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
      not has_column_privilege('hedgerow_app', c.oid, a.attnum, 'update') as fixed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped`
  columns = (await asked.execute(house.database.open)).rows
  const bound = sql<Reference>`
    select c.relname as "table", f.relname as "to" from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and k.contype = 'f' and not c.relispartition`
  references = (await bound.execute(house.database.open)).rows
  notes = await readColumnNotes(house.database, [...new Set(columns.map(({ table }) => table))])
})
afterAll(() => house.close())

describe('every table about people', () => {
  it('is in the mapping that a copy and an erasure go by: it names a person or a referral, or leads to a table that does', () => {
    expect(mapped.size).toBeGreaterThan(12)
    const naming = columns.filter(({ column }) => /(^|_)(person|referral)_id$|^subject_id$/.test(column)).map(({ table }) => table)
    const leading = references.filter(({ to }) => to === 'person' || (mapped.has(to) && to !== 'network')).map(({ table }) => table)
    expect([...new Set([...naming, ...leading])].filter((table) => !mapped.has(table)).sort()).toEqual([])
  })

  it('has every column that may be given or withheld in that mapping, or is about members', () => {
    const telling = [...notes].filter(([, all]) => all.some(({ access }) => access !== 'none')).map(([table]) => table)
    expect(telling.filter((table) => !mapped.has(table) && !aboutMembers.test(table)).sort()).toEqual([])
  })

  it('is found by columns that it has, through tables that are mapped', () => {
    const has = (table: string, column: string) => columns.some((each) => each.table === table && each.column === column)
    const lost = mapping.flatMap(({ table, found, rowId = 'id', actors = [], hides }) =>
      [...found.map(({ column }) => column), rowId, ...actors, ...(hides ? [hides.column] : [])]
        .filter((column) => !has(table, column))
        .map((column) => `${table}.${column}`),
    )
    expect(lost).toEqual([])
    expect(mapping.flatMap(({ found }) => found.map(({ isIdOf }) => isIdOf)).filter((table) => !mapped.has(table))).toEqual([])
  })

  it('has its sealed words and its blind indexes emptied by an erasure, unless its rows may only be added', () => {
    const left = mapping.flatMap(({ table, erasing }) =>
      columns
        .filter((each) => each.table === table && /(_sealed|_index)$/.test(each.column) && !each.fixed)
        .filter(({ column }) => erasing !== 'removes' && (erasing === 'keeps' || erasing[column] === undefined))
        .map(({ column }) => `${table}.${column}`),
    )
    expect(left).toEqual([])
  })

  it('is emptied in ways its columns allow: null only where null may be', () => {
    const wrong = mapping.flatMap(({ table, erasing }) =>
      typeof erasing === 'string'
        ? []
        : Object.entries(erasing)
            .filter(([column, becomes]) => {
              const held = columns.find((each) => each.table === table && each.column === column)
              return held === undefined || (becomes === 'null' && !held.nullable)
            })
            .map(([column]) => `${table}.${column}`),
    )
    expect(wrong).toEqual([])
  })
})
