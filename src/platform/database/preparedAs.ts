import { createHash } from 'node:crypto'
import { sql } from 'kysely'

// Statements are written in the code, so there are few; a text that varies without end must not fill every connection.
const most = 200
const names = new Map<string, string>()
const isPlannedOnce = /^(insert into |select write_together|select begin_in)|\/\* by key \*\//

/**
 * Said in a statement that is asked often and finds its few rows by a whole key, so that it can be planned once.
 *
 * @example
 * work.sql.selectFrom('network').select('time_zone').where('id', '=', id).modifyEnd(byKey)
 */
export const byKey = sql`/* by key */`

/**
 * The name a statement is prepared under on our own server, which then need not read and plan it again. Only for those whose plan
 * is the same whatever the values: inserts, `begin_in`, `write_together`, and what says so with `byKey`. A search planned without its values
 * can be many times slower. Never behind a pooler, where the next query may meet another connection.
 */
export function preparedAs(text: string, isDirect: boolean): { readonly name?: string } {
  if (!isDirect) return {}
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (!isPlannedOnce.test(text)) return {}
  if (names.size >= most) return {}
  const name = `h_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return { name }
}
