import { parseEmail } from '../../kernel/email.ts'
import { parsePhone } from '../../kernel/phone.ts'
import { parsePostcode } from '../../kernel/postcode.ts'
import type { Way } from './reach.ts'

/**
 * A name as it is compared: no accents, case, punctuation or double spaces.
 *
 * @example
 * foldName('  Siân  O’Neill ') // => 'sian oneill'
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’.-]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What is compared of a way to reach somebody; for a letter it is the name with the postcode, since many live behind one postcode. */
export function foldWay(way: Way, name: string): string {
  if (way.channel === 'email') {
    const email = parseEmail(way.address)
    return (email.ok ? email.value : way.address).toLowerCase()
  }
  if (way.channel === 'phone') {
    const phone = parsePhone(way.address)
    return phone.ok ? phone.value : way.address
  }
  const postcode = parsePostcode(way.address.match(/[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\s*$/)?.[0] ?? '')
  return `${foldName(name)}|${postcode.ok ? postcode.value : foldName(way.address)}`
}
