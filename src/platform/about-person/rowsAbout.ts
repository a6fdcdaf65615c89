import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Work } from '../database/work.ts'
import type { AboutPerson, Leads } from './aboutPerson.ts'

export type Row = Readonly<Record<string, unknown>>
type Asked = { readonly mapping: readonly AboutPerson[]; readonly personIds: readonly string[] }

/** Every row about these people, by table, in the order of the mapping. */
export async function rowsAbout(work: Work, asked: Asked): Promise<ReadonlyMap<AboutPerson, readonly Row[]>> {
  const idsOf = idFinder(work, asked)
  const found: [AboutPerson, readonly Row[]][] = []
  for (const about of asked.mapping) {
    const order = sql.ref(about.rowId ?? 'id')
    const where = await isAbout(about, idsOf)
    const { rows } =
      await sql<Row>`select * from ${sql.table(about.table)} where network_id = ${work.networkId} and ${where} order by ${order}`.execute(
        work.sql,
      )
    found.push([about, rows])
  }
  return new Map(found)
}

/** What an erasure does to the rows about these people, table by table. Their keys are destroyed apart from it. */
export async function blankRowsAbout(work: Work, asked: Asked): Promise<void> {
  const idsOf = idFinder(work, asked)
  // All rows are found before any is changed: one table may be found through another that is emptied.
  const wheres = await Promise.all(asked.mapping.map(async (about) => ({ about, where: await isAbout(about, idsOf) })))
  for (const { about, where } of wheres) {
    const { table, erasing } = about
    if (erasing === 'keeps') continue
    const within = sql`where network_id = ${work.networkId} and ${where}`
    if (erasing === 'removes') {
      await sql`delete from ${sql.table(table)} ${within}`.execute(work.sql)
      continue
    }
    const changes = Object.entries(erasing).map(([column, becomes]) => sql`${sql.ref(column)} = ${sql.raw(becomes)}`)
    await sql`update ${sql.table(table)} set ${sql.join(changes)} ${within}`.execute(work.sql)
  }
}

type IdsOf = (table: string) => Promise<readonly string[]>

function idFinder(work: Work, { mapping, personIds }: Asked): IdsOf {
  const known = new Map<string, Promise<readonly string[]>>([['person', Promise.resolve(personIds)]])
  const idsOf: IdsOf = (table) => {
    const found = known.get(table) ?? find(table)
    known.set(table, found)
    return found
  }
  const find = async (table: string): Promise<readonly string[]> => {
    const about = mapping.find((each) => each.table === table)
    if (about === undefined) return []
    const where = await isAbout(about, idsOf)
    const { rows } = await sql<{
      id: string
    }>`select id from ${sql.table(table)} where network_id = ${work.networkId} and ${where}`.execute(work.sql)
    return rows.map(({ id }) => id)
  }
  return idsOf
}

async function isAbout({ found }: AboutPerson, idsOf: IdsOf): Promise<RawBuilder<SqlBool>> {
  const any = await Promise.all(found.map(async (leads) => leadsTo(leads, await idsOf(leads.isIdOf))))
  return sql<SqlBool>`(${sql.join(any, sql` or `)})`
}

function leadsTo({ column, isText }: Leads, ids: readonly string[]): RawBuilder<SqlBool> {
  return isText ? sql<SqlBool>`${sql.ref(column)} = any (${ids}::text[])` : sql<SqlBool>`${sql.ref(column)} = any (${ids}::uuid[])`
}
