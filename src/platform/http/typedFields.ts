import type { Typed } from './page.ts'

/** What the typed fields of any form may come to. */
export const mostTypedBytes = 64 * 1024
const mostFields = 1000

/** A list of values for each field; undefined when there are more than any form of ours has. */
export function gather(pairs: Iterable<readonly [name: string, value: string]>): Typed | undefined {
  const fields = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of pairs) {
    count += 1
    if (count > mostFields) return undefined
    const values = fields.get(name) ?? []
    fields.set(name, [...values, withoutNul(value)])
  }
  return Object.fromEntries(fields)
}

/** PostgreSQL has no text with a NUL in it, and nobody types one. */
function withoutNul(value: string): string {
  return value.replaceAll('\u0000', '')
}
