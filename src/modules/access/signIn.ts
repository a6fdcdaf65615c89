import { randomInt } from 'node:crypto'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { Vault } from '../../platform/crypto/vault.ts'

/** One attempt to sign in: an address was typed, a code may be on its way. */
export type SignInId = Id<'SignIn'>
/** Eight digits as typed, without the spaces people put between them. */
export type SignInCode = string & { readonly __code: 'SignIn' }

export const signInLimits = {
  /** Long enough to find the e-mail on another device, short enough that a code left lying about is worth nothing. */
  lasts: 10 * 60_000,
  /** With 100 million codes, five tries at each leave guessing no chance, even spread over every member and many days. */
  tries: 5,
} as const

/** Codes to one address from one address block, whether anybody has it or not: enough for a slow mail server. */
export const codesToOneAddressFromHere = { name: 'sign-in-code-here', most: 5, withinSeconds: 15 * 60 } as const
/** … and from anywhere: too few to fill anybody's inbox, more than one stranger can use up from where they are. */
export const codesToOneAddress = { name: 'sign-in-code', most: 15, withinSeconds: 15 * 60 } as const

/** Draws a code. Randomness comes from the machine's own generator: a code that could be repeated could be foretold. */
export function drawCode(): SignInCode {
  return String(randomInt(0, 100_000_000)).padStart(8, '0') as SignInCode
}

/**
 * Reads a code however it was typed or pasted.
 *
 * @example
 * parseCode(' 1234-5678 ') // => '12345678'
 * parseCode('1234') // => undefined
 */
export function parseCode(typed: string): SignInCode | undefined {
  const digits = typed.replaceAll(/[\s-]/g, '')
  return /^\d{8}$/.test(digits) ? (digits as SignInCode) : undefined
}

/** The code as people read it aloud. */
export function spokenCode(code: SignInCode): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** What the database keeps of a code: keyed, because eight digits could be guessed back from a plain hash; bound to its one attempt. */
export function hashOfCode(vault: Vault, networkId: NetworkId, asked: { readonly id: SignInId; readonly code: SignInCode }): Buffer {
  return vault.blindIndex(`${asked.id}.${asked.code}`, 'sign-in.code', networkId)
}
