import { ok, type Result, refuse } from './result.ts'

declare const checked: unique symbol

/** Ten digits whose last is a valid Modulus 11 check digit (NHS Data Dictionary, NHS NUMBER). The only way to get one is `parseNhsNumber`. */
export type NhsNumber = string & { readonly [checked]: 'NhsNumber' }
export type NotAnNhsNumber = 'not-ten-digits' | 'check-digit-wrong'

/**
 * Reads an NHS number; spaces and dashes between the digits are taken.
 *
 * @example
 * parseNhsNumber('943 476 5919') // => { ok: true, value: '9434765919' }
 */
export function parseNhsNumber(typed: string): Result<NhsNumber, NotAnNhsNumber> {
  const digits = typed.replaceAll(/[\s\u2010-\u2015-]/g, '')
  if (!/^\d{10}$/.test(digits)) return refuse('not-ten-digits')

  const weighted = [...digits.slice(0, 9)].reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0)
  const expected = (11 - (weighted % 11)) % 11
  // A remainder that calls for the digit 10 means the number was never issued.
  return expected === Number(digits[9]) ? ok(digits as NhsNumber) : refuse('check-digit-wrong')
}

/**
 * As people read it out: three, three and four digits.
 *
 * @example
 * sayNhsNumber(parsed) // => '943 476 5919'
 * // where parsed is 9434765919
 */
export function sayNhsNumber(number: NhsNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`
}
