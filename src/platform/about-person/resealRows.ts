import { type RawBuilder, sql } from 'kysely'
import { CannotUnseal } from '../crypto/sealing.ts'
import type { Vault } from '../crypto/vault.ts'
import type { Work } from '../database/work.ts'
import type { AboutPerson } from './aboutPerson.ts'

type Sealed = { readonly id: string; readonly person_id: string } & Readonly<Record<string, unknown>>
type Table = { readonly about: AboutPerson; readonly columns: readonly string[]; readonly mapping: readonly AboutPerson[] }

const someRows = 200
const noId = '00000000-0000-0000-0000-000000000000'

/**
 * Seals some rows of one table again, whose words are still under a month's key, under the key of their person. Rows that changed
 * meanwhile are left for the next time. Answers the last row looked at, to go on after it; undefined at the end of the table.
 */
export async function resealSome(
  work: Work,
  vault: Vault,
  { table, after = noId }: { readonly table: Table; readonly after?: string },
): Promise<{ readonly last: string | undefined; readonly resealed: number }> {
  const rows = await underMonthKeys(work, table, after)
  let resealed = 0
  for (const row of rows)
    for (const column of table.columns) resealed += await reseal(work, vault, { table: table.about.table, row, column })
  return { last: rows.length < someRows ? undefined : rows.at(-1)?.id, resealed }
}

async function underMonthKeys(work: Work, { about, columns, mapping }: Table, after: string): Promise<readonly Sealed[]> {
  const isOld = columns.map((column) => sql`(octet_length(${sql.ref(column)}) > 0 and get_byte(${sql.ref(column)}, 0) = 1)`)
  const asked = sql<Sealed>`
    select id, ${personOf(about, mapping)} as person_id, ${sql.join(columns.map((column) => sql.ref(column)))}
    from ${sql.table(about.table)} as held
    where network_id = ${work.networkId} and id > ${after} and (${sql.join(isOld, sql` or `)})
    order by id limit ${someRows}`
  return (await asked.execute(work.sql)).rows
}

async function reseal(
  work: Work,
  vault: Vault,
  { table, row, column }: { readonly table: string; readonly row: Sealed; readonly column: string },
): Promise<number> {
  const before = row[column]
  if (row.person_id === null || !Buffer.isBuffer(before) || before[0] !== 1) return 0
  const seat = { networkId: work.networkId, table, column, rowId: row.id }
  try {
    const after = await vault.seal(await vault.unseal(before, seat), { ...seat, personId: row.person_id })
    const changed = sql`update ${sql.table(table)} set ${sql.ref(column)} = ${after} where network_id = ${work.networkId} and id = ${row.id} and ${sql.ref(column)} = ${before}`
    return Number((await changed.execute(work.sql)).numAffectedRows ?? 0)
  } catch (fault) {
    // Words that no longer open, or of somebody whose key was destroyed, stay as they are: closed.
    if (fault instanceof CannotUnseal) return 0
    throw fault
  }
}

/** Whose row it is, as SQL: the person its columns lead to, through other tables where they must. */
function personOf(about: AboutPerson, mapping: readonly AboutPerson[], alias = 'held'): RawBuilder<unknown> {
  const ways = about.found.map(({ column, isIdOf }) => {
    const next = `${alias}_${isIdOf}`
    const other = mapping.find(({ table }) => table === isIdOf)
    const person = isIdOf === 'person' || other === undefined ? sql.ref(`${next}.id`) : personOf(other, mapping, next)
    return sql`(select ${person} from ${sql.table(isIdOf)} as ${sql.ref(next)} where ${sql.ref(`${next}.network_id`)} = ${sql.ref(`${alias}.network_id`)} and ${sql.ref(`${next}.id`)} = ${sql.ref(`${alias}.${column}`)})`
  })
  return sql`coalesce(${sql.join(ways)})`
}
