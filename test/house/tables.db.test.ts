import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse } from '../support/house.ts'
import { filesMatching, textOf } from './files.ts'

type Column = { table: string; column: string; note: string | null; secured: boolean; forced: boolean }
type Constraint = { table: string; name: string; kind: string; columns: string[] }
let house: Awaited<ReturnType<typeof aHouse>>
let columns: readonly Column[]
let constraints: readonly Constraint[]

beforeAll(async () => {
  house = await aHouse()
  const asked = sql<Column>`
    select c.relname as "table", a.attname as "column", col_description(c.oid, a.attnum) as note,
           c.relrowsecurity as secured, c.relforcerowsecurity as forced
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'schema_migration'
    order by 1, a.attnum`
  columns = (await asked.execute(house.database.open)).rows
  const bound = sql<Constraint>`
    select c.relname as "table", k.conname as name, k.contype as kind,
           array(select a.attname::text from unnest(k.conkey) with ordinality as u(attnum, place) join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum order by u.place) as columns
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype in ('p', 'u', 'f') and not c.relispartition and c.relname not in ('network', 'schema_migration')`
  constraints = (await bound.execute(house.database.open)).rows
})
afterAll(() => house.close())

/** What it is | sensitivity | retention class | subject access. */
const note =
  /^.+ \| (public|internal|personal|special) \| (forever|record|audit|draft|message|directory|person|referral|geography|member|session) \| (give|withhold|none)$/s

describe('every table', () => {
  it('was seen', () => {
    expect(new Set(columns.map(({ table }) => table)).size).toBeGreaterThan(25)
  })

  it('has a note on every column: what it is, how sensitive, how long it is kept, where it goes in a subject access pack', () => {
    expect(
      columns.filter((column) => !note.test(column.note ?? '')).map(({ table, column, note: said }) => `${table}.${column}: ${said}`),
    ).toEqual([])
  })

  it('that holds personal words is behind forced row-level security', () => {
    const personal = columns.filter((column) => /\| (personal|special) \|/.test(column.note ?? ''))
    expect(personal.length).toBeGreaterThan(10)
    expect([...new Set(personal.filter(({ secured, forced }) => !secured || !forced).map(({ table }) => table))]).toEqual([])
  })

  it('can be distributed by network: it is in every primary, unique and foreign key', () => {
    const inNetwork = (constraint: Constraint) => constraint.columns.includes('network_id')
    expect(constraints.filter((constraint) => !inNetwork(constraint)).map(({ table, name }) => `${table}: ${name}`)).toEqual([])
  })

  it('seals free words about people: a personal or special text column is bytes', async () => {
    const asked = sql<{
      table: string
      column: string
      type: string
    }>`select table_name as "table", column_name as "column", data_type as type from information_schema.columns where table_schema = 'public'`
    const types = new Map((await asked.execute(house.database.open)).rows.map((row) => [`${row.table}.${row.column}`, row.type]))
    const open = columns.filter(
      (column) => /\| special \|/.test(column.note ?? '') && types.get(`${column.table}.${column.column}`) === 'text',
    )
    expect(open.map(({ table, column }) => `${table}.${column}`)).toEqual([])
  })
})

describe('the migrations', () => {
  const migrations = filesMatching(/^database\/migrations\/.*\.sql$/)

  it('open with a sentence of why', () => {
    expect(migrations.filter((file) => !/^-- .{20,}/.test(textOf(file)))).toEqual([])
  })

  it('use only what distributes: no trigger logic, GiST, exclusion, recursion, identity, session state or LISTEN', () => {
    const forbidden =
      /\bcreate (constraint )?trigger\b|using gist|\bexclude using\b|with recursive|generated (always|by default) as identity|\bserial\b|\blisten\b|\bnotify\b|create extension|uuidv7\(/i
    const code = (file: string) =>
      textOf(file)
        .replaceAll(/--.*$/gm, '')
        .replaceAll(/comment on [^;]*;/gi, '')
    expect(migrations.filter((file) => forbidden.test(code(file)))).toEqual([])
  })

  it('ask row-level security for arrays only: those of the context, asked once for each query, and never for a look into a table', () => {
    const policies = migrations.flatMap((file) => [...textOf(file).matchAll(/create policy[^;]*;/gi)].map((found) => found[0]))
    expect(policies.length).toBeGreaterThan(0)
    const apartFromContext = (policy: string) => policy.replaceAll(/\(select (seen_networks|held_keys)\(\)\)|for select/gi, '')
    expect(policies.filter((policy) => /\bselect\b/i.test(apartFromContext(policy)))).toEqual([])
    expect(policies.filter((policy) => /\bexists\b/i.test(policy))).toEqual([])
  })
})
