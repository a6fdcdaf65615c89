import { ok, type Result, refuse } from '../../../../kernel/result.ts'

/** A value of a JSON file, found without being read: where it starts and ends, and how deep it goes. */
export type Span = { readonly from: number; readonly to: number; readonly depth: number }
export type JsonDamage = { readonly at: number; readonly why: 'cut-short' | 'not-json' }

const quote = 0x22
const backslash = 0x5c
const [openObject, closeObject, openArray, closeArray, comma, colon] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a]

/**
 * Finds the end of the value that starts at `from`, by counting brackets and never by calling itself: a million nested arrays
 * cost time but no stack. It does not check what is between the brackets; `JSON.parse` does that for each record.
 */
export function spanAt(bytes: Uint8Array, from: number): Result<Span, JsonDamage> {
  const first = bytes[from]
  if (first === undefined) return refuse({ at: from, why: 'cut-short' })
  if (first === quote) return stringSpan(bytes, from)
  if (first !== openObject && first !== openArray) return wordSpan(bytes, from)
  let depth = 0
  let deepest = 0
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === quote) {
      const end = stringEnd(bytes, at)
      if (end === undefined) return refuse({ at: bytes.length, why: 'cut-short' })
      at = end - 1
    } else if (byte === openObject || byte === openArray) {
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (byte === closeObject || byte === closeArray) {
      depth -= 1
      if (depth === 0) return ok({ from, to: at + 1, depth: deepest })
    }
  }
  return refuse({ at: bytes.length, why: 'cut-short' })
}

/** The first byte at or after `from` that is not white space. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (isSpace(bytes[at])) at += 1
  return at
}

/** The elements of the array that starts at `from`, one after the other; ends with the damage when there is some. */
export function* elementsOf(bytes: Uint8Array, from: number): Generator<Result<Span, JsonDamage>, void> {
  let at = skipSpace(bytes, from + 1)
  if (bytes[at] === closeArray) return
  for (;;) {
    const span = spanAt(bytes, at)
    yield span
    if (!span.ok) return
    at = skipSpace(bytes, span.value.to)
    if (bytes[at] === closeArray) return
    if (bytes[at] !== comma) return yield refuse(damageAt(bytes, at))
    at = skipSpace(bytes, at + 1)
  }
}

export type Member = { readonly name: string; readonly value: Span }

/** The members of the object that starts at `from`; ends with the damage when there is some. */
export function* membersOf(bytes: Uint8Array, from: number): Generator<Result<Member, JsonDamage>, void> {
  let at = skipSpace(bytes, from + 1)
  if (bytes[at] === closeObject) return
  for (;;) {
    const member = memberAt(bytes, at)
    yield member
    if (!member.ok) return
    at = skipSpace(bytes, member.value.value.to)
    if (bytes[at] === closeObject) return
    if (bytes[at] !== comma) return yield refuse(damageAt(bytes, at))
    at = skipSpace(bytes, at + 1)
  }
}

/** Where a value starts in an array or object of the file, for a bracket that is open: `{` or `[`. */
export function isArrayAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === openArray
}

export function isObjectAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === openObject
}

function memberAt(bytes: Uint8Array, at: number): Result<Member, JsonDamage> {
  if (bytes[at] !== quote) return refuse(damageAt(bytes, at))
  const end = stringEnd(bytes, at)
  if (end === undefined) return refuse({ at: bytes.length, why: 'cut-short' })
  const after = skipSpace(bytes, end)
  if (bytes[after] !== colon) return refuse(damageAt(bytes, after))
  const value = spanAt(bytes, skipSpace(bytes, after + 1))
  return value.ok ? ok({ name: Buffer.from(bytes.subarray(at + 1, end - 1)).toString('utf8'), value: value.value }) : value
}

function damageAt(bytes: Uint8Array, at: number): JsonDamage {
  return { at, why: at >= bytes.length ? 'cut-short' : 'not-json' }
}

function stringSpan(bytes: Uint8Array, from: number): Result<Span, JsonDamage> {
  const end = stringEnd(bytes, from)
  return end === undefined ? refuse({ at: bytes.length, why: 'cut-short' }) : ok({ from, to: end, depth: 0 })
}

// A quote ends the string unless an odd number of backslashes stands before it.
function stringEnd(bytes: Uint8Array, from: number): number | undefined {
  let at = from
  for (;;) {
    at = bytes.indexOf(quote, at + 1)
    if (at < 0) return undefined
    let slashes = 0
    while (bytes[at - 1 - slashes] === backslash) slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
}

function wordSpan(bytes: Uint8Array, from: number): Result<Span, JsonDamage> {
  let to = from
  while (to < bytes.length && isOfWord(bytes[to])) to += 1
  return to === from ? refuse({ at: from, why: 'not-json' }) : ok({ from, to, depth: 0 })
}

// Numbers, true, false and null; what exactly is for `JSON.parse` to say.
function isOfWord(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    !isSpace(byte) &&
    byte !== comma &&
    byte !== colon &&
    byte !== closeArray &&
    byte !== closeObject &&
    byte !== quote
  )
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
