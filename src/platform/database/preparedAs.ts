import { createHash } from 'node:crypto'

// Statements are written in the code, so there are few; a text that varies without end must not fill every connection.
const most = 200
const names = new Map<string, string>()

/**
 * The name a statement is prepared under on our own server, which then need not read and plan it again. Only for inserts and
 * `write_together`, whose plan is the same whatever the values; a search planned without its values can be many times slower.
 */
export function preparedAs(text: string): { readonly name?: string } {
  if (!/^(insert into |select write_together)/.test(text)) return {}
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (names.size >= most) return {}
  const name = `h_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return { name }
}
