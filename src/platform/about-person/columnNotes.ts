import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** A column's note, as the migrations write it: what it is | sensitivity | retention class | subject access. */
export type ColumnNote = {
  readonly table: string
  readonly column: string
  readonly what: string
  readonly sensitivity: string
  readonly retention: string
  readonly access: 'give' | 'withhold' | 'none'
}

type Row = { readonly table: string; readonly column: string; readonly note: string | null }

/** The notes of every column of these tables, in the order of the columns; a column without one is given to nobody. */
export async function readColumnNotes(
  database: Pick<Database, 'open'>,
  tables: readonly string[],
): Promise<ReadonlyMap<string, readonly ColumnNote[]>> {
  const asked = sql<Row>`
    select c.relname as "table", a.attname as "column", col_description(c.oid, a.attnum) as note
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relname = any (${tables}::text[]) and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`
  const { rows } = await asked.execute(database.open)
  return Map.groupBy(rows.map(noteOf), ({ table }) => table)
}

function noteOf({ table, column, note }: Row): ColumnNote {
  const [what = '', sensitivity = 'internal', retention = '', access = 'none'] = (note ?? '').split(' | ')
  return { table, column, what, sensitivity, retention, access: access === 'give' || access === 'withhold' ? access : 'none' }
}
