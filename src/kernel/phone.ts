import { ok, type Result, refuse } from './result.ts'

declare const checked: unique symbol

/**
 * A phone number that is possible in the UK, as `+44…`, or a number of another country as `+…`.
 * Possible is not the same as valid: ranges that are not (yet) in use, such as Ofcom's for drama, are taken.
 */
export type Phone = string & { readonly [checked]: 'Phone' }
export type NotAPhone = 'empty' | 'not-digits' | 'too-short' | 'too-long' | 'no-leading-zero'

/**
 * Reads a number as people write it: spaces, dots, dashes, brackets, `0044`, `+44 (0)`, and words after it such as `ext 12` are refused.
 *
 * @example
 * parsePhone('07700 900 123') // => { ok: true, value: '+447700900123' }
 */
export function parsePhone(typed: string): Result<Phone, NotAPhone> {
  const bare = typed.trim().replaceAll(/[\s.()\-\u2010-\u2015/]/g, '')
  if (bare === '') return refuse('empty')
  if (!/^\+?\d+$/.test(bare)) return refuse('not-digits')
  const international = bare.startsWith('00') ? `+${bare.slice(2)}` : bare
  if (international.startsWith('+44')) return national(international.slice(3).replace(/^0/, ''))
  if (international.startsWith('+')) return foreign(international)
  return international.startsWith('0') ? national(international.slice(1)) : refuse('no-leading-zero')
}

// UK national numbers have 9 or 10 digits after the 0, except 0800 1111 and 0845 46 4x (Ofcom, National Telephone Numbering Plan).
function national(digits: string): Result<Phone, NotAPhone> {
  const isShortFreephone = /^(8001111|845464\d)$/.test(digits)
  if (digits.length < 9 && !isShortFreephone) return refuse('too-short')
  if (digits.length > 10) return refuse('too-long')
  return /^[1-9]/.test(digits) ? ok(`+44${digits}` as Phone) : refuse('not-digits')
}

// ITU-T E.164: at most fifteen digits with the country code; none in use has fewer than seven.
function foreign(number: string): Result<Phone, NotAPhone> {
  if (number.length < 8) return refuse('too-short')
  if (number.length > 16) return refuse('too-long')
  return number.startsWith('+0') ? refuse('not-digits') : ok(number as Phone)
}

/** True for a UK mobile number: the ones that can get a text. 070 is personal numbering and 076 (but 07624) paging. */
export function isMobile(phone: Phone): boolean {
  return /^\+447(?:[1-57-9]|624)\d+$/.test(phone)
}

/**
 * As people in the UK dial it: grouped so that it can be read aloud.
 *
 * @example
 * sayPhone(parsed) // => '07700 900123'
 * // where parsed is +447700900123
 */
export function sayPhone(phone: Phone): string {
  if (!phone.startsWith('+44')) return phone
  const digits = `0${phone.slice(3)}`
  if (/^0(20|23|24|28|29)/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
  if (/^0(11\d|1\d1|3|8|9)/.test(digits)) return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`.trim()
  return `${digits.slice(0, 5)} ${digits.slice(5)}`
}
