import { parseEmail } from '../../../../kernel/email.ts'
import { parsePhone } from '../../../../kernel/phone.ts'
import { parsePostcode } from '../../../../kernel/postcode.ts'
import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'

const longestPhone = 80

/** The first e-mail address that can be written to; others that cannot are reported. */
export function cleanEmail(all: readonly Said[], note: TakesNotes): string | undefined {
  for (const said of all) {
    if (isSilent(said)) continue
    const typed = typeof said.value === 'string' ? said.value.trim().replace(/^mailto:/i, '') : ''
    const found = typed
      .split(/[\s,;]+/)
      .map((part) => parseEmail(part.replace(/^[<("']+|[>)"'.]+$/g, '')))
      .find(({ ok }) => ok)
    if (found?.ok) return found.value
    note('email-dropped', said.at, said.value)
  }
  return undefined
}

/** The first text with a possible phone number in it, as it was written: `0117 496 0000 (mornings)` tells more than the digits. */
export function cleanPhone(all: readonly Said[], note: TakesNotes): string | undefined {
  for (const said of all) {
    if (isSilent(said)) continue
    const typed = writtenNumber(said.value)
    const candidates = typed.match(/\+?[\d(][\d\s().\-\u2010-\u2015/]{5,}\d/g) ?? []
    if (typed.length <= longestPhone && candidates.some((candidate) => parsePhone(candidate).ok)) return typed
    note('phone-dropped', said.at, said.value)
  }
  return undefined
}

// A spreadsheet that took a number for a quantity has lost its leading zero: ten digits from 1 to 3, 7 or 8 are then a UK number.
function writtenNumber(value: unknown): string {
  const typed = String(typeof value === 'string' || typeof value === 'number' ? value : '')
    .replaceAll(/[\s\p{Cc}\p{Cf}"]+/gu, ' ')
    .trim()
  return /^[12378]\d{9}$/.test(typed) ? `0${typed}` : typed
}

/** A UK postcode in its usual form. */
export function cleanPostcode(said: Said, note: TakesNotes): string | undefined {
  if (isSilent(said)) return undefined
  const read = parsePostcode(String(said.value))
  if (read.ok) return read.value
  note('postcode-dropped', said.at, said.value)
  return undefined
}
