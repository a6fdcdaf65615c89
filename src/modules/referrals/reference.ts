import type { IdSource } from '../../kernel/id.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'

declare const checked: unique symbol

/** What a person can say on the phone: ten random letters and digits in two groups, such as `KHT4W-P9CDM`. It means nothing. */
export type Reference = string & { readonly [checked]: 'Reference' }

// No vowels, so that it never spells a word; no 0 O 1 I L 5 S Z U, which are mistaken for each other.
const alphabet = '2346789BCDFGHJKMNPQRTVWXY'
const form = new RegExp(`^[${alphabet}]{5}-[${alphabet}]{5}$`)

/**
 * Makes a reference of unpredictable bytes; each letter is equally likely.
 *
 * @example
 * makeReference((bytes) => bytes.fill(0)) // => '22222-22222'
 */
export function makeReference(fill: IdSource['fill']): Reference {
  let letters = ''
  const bytes = new Uint8Array(32)
  while (letters.length < 10) {
    fill(bytes)
    // 250 is the largest multiple of 25 a byte can hold: the rest would make some letters likelier.
    for (const byte of bytes) if (byte < 250 && letters.length < 10) letters += alphabet[byte % alphabet.length] ?? ''
  }
  return `${letters.slice(0, 5)}-${letters.slice(5)}` as Reference
}

/** Reads one as somebody says or types it: any case, with or without the dash. */
export function parseReference(typed: string): Result<Reference, 'not-a-reference'> {
  const bare = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  const grouped = `${bare.slice(0, 5)}-${bare.slice(5)}`
  return form.test(grouped) ? ok(grouped as Reference) : refuse('not-a-reference')
}
