import { parsePostcode } from '../../kernel/postcode.ts'
import type { LoosePostcode } from './place.ts'

const whole = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)([A-Z]{2})$/
const half = /^[A-Z]{1,2}\d[A-Z\d]?$/

/** Reads a whole postcode or its first half; undefined when it does not look like one. */
export function readPostcode(typed: string): LoosePostcode | undefined {
  const strict = parsePostcode(typed)
  const folded = (strict.ok ? strict.value : typed).toUpperCase().replaceAll(/[^A-Z\d]/g, '')
  const parts = whole.exec(folded)
  if (parts !== null) {
    const [, outcode = '', digit = '', letters = ''] = parts
    return { compact: folded, written: `${outcode} ${digit}${letters}`, outcode, sector: `${outcode} ${digit}` }
  }
  return half.test(folded) ? { compact: folded, written: folded, outcode: folded } : undefined
}
