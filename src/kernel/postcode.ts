import { ok, type Result, refuse } from './result.ts'

declare const checked: unique symbol

/** A UK postcode in its usual form, such as `LA1 1YF`: it looks right, which does not mean that it is in use. */
export type Postcode = string & { readonly [checked]: 'Postcode' }
/** The first half, such as `LA1`: a town or a part of one, tens of thousands of people. */
export type Outcode = string & { readonly [checked]: 'Outcode' }
/** The first half and a digit, such as `LA1 1`: a few thousand addresses. */
export type Sector = string & { readonly [checked]: 'Sector' }
export type NotAPostcode = 'empty' | 'not-a-postcode'

// The six forms of the outward half (A9, A99, A9A, AA9, AA99, AA9A) and GIR; the inward half leaves out C I K M O V.
// Source: BS 7666 as printed in the Royal Mail programmers' guide.
const outward = '(?:GIR|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9](?:[0-9]|[ABEHMNPRV-Y])|[0-9][A-HJKPS-UW]))'
const whole = new RegExp(`^(${outward})([0-9][ABD-HJLNP-UW-Z]{2})$`)
const half = new RegExp(`^${outward}$`)

/**
 * Reads a postcode however it was typed: any case, any spaces, and a letter O or I where only a digit can stand.
 *
 * @example
 * parsePostcode('la1 1yf') // => { ok: true, value: 'LA1 1YF' }
 */
export function parsePostcode(typed: string): Result<Postcode, NotAPostcode> {
  const folded = fold(typed)
  if (folded === '') return refuse('empty')
  const parts = whole.exec(folded) ?? whole.exec(mendInward(folded))
  return parts === null ? refuse('not-a-postcode') : ok(`${parts[1]} ${parts[2]}` as Postcode)
}

/**
 * Reads the first half alone.
 *
 * @example
 * parseOutcode(' ec1a ') // => { ok: true, value: 'EC1A' }
 */
export function parseOutcode(typed: string): Result<Outcode, NotAPostcode> {
  const folded = fold(typed)
  if (folded === '') return refuse('empty')
  return half.test(folded) ? ok(folded as Outcode) : refuse('not-a-postcode')
}

/**
 * Reads the first half and a digit, from a whole postcode or typed so. The space counts: `LA11` is a first half of its own.
 *
 * @example
 * parseSector('la1 1yf') // => { ok: true, value: 'LA1 1' }
 */
export function parseSector(typed: string): Result<Sector, NotAPostcode> {
  const postcode = parsePostcode(typed)
  if (postcode.ok) return ok(sectorOf(postcode.value))
  const [, first = '', digit = ''] = /^(.*\S)\s+([0-9])$/.exec(typed.trim()) ?? []
  const outcode = parseOutcode(first)
  return outcode.ok ? ok(`${outcode.value} ${digit}` as Sector) : refuse(postcode.reason)
}

/** The first half of a postcode. */
export function outcodeOf(postcode: Postcode): Outcode {
  return postcode.slice(0, -4) as Outcode
}

/** The first half and the digit after the space. */
export function sectorOf(postcode: Postcode): Sector {
  return postcode.slice(0, -2) as Sector
}

function fold(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s.\-\u2010-\u2015]/g, '')
}

function mendInward(folded: string): string {
  const digit = folded.at(-3)
  const mended = digit === 'O' ? '0' : digit === 'I' || digit === 'L' ? '1' : digit
  return `${folded.slice(0, -3)}${mended ?? ''}${folded.slice(-2)}`
}
