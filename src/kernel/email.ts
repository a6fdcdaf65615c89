import { ok, type Result, refuse } from './result.ts'

declare const checked: unique symbol

/** An e-mail address that can be written to: its domain in lower case, the part before the @ as it was typed. */
export type Email = string & { readonly [checked]: 'Email' }
export type NotAnEmail = 'empty' | 'no-at' | 'not-an-address' | 'too-long'

const domainPart = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const domain = new RegExp(`^(?:${domainPart}\\.)+[a-z]{2,63}$`)

/**
 * Reads an address; only what no mail server could take is refused. Limits: RFC 5321 §4.5.3.1 (64 before the @, 254 in all).
 *
 * @example
 * parseEmail(' Jo@Example.ORG ') // => { ok: true, value: 'Jo@example.org' }
 */
export function parseEmail(typed: string): Result<Email, NotAnEmail> {
  const bare = typed.trim()
  if (bare === '') return refuse('empty')
  const at = bare.lastIndexOf('@')
  if (at < 0) return refuse('no-at')
  if (bare.length > 254 || at > 64) return refuse('too-long')
  const local = bare.slice(0, at)
  const host = bare.slice(at + 1).toLowerCase()
  const isLocalRight = /^[^\s@<>()[\],;:\\"]+$/.test(local) && !/^\.|\.\.|\.$/.test(local)
  return isLocalRight && domain.test(host) ? ok(`${local}@${host}` as Email) : refuse('not-an-address')
}
