import type { Id } from '../../kernel/id.ts'
import type { Result } from '../../kernel/result.ts'
import { ok, refuse } from '../../kernel/result.ts'
import type { PersonId } from './person.ts'

export type PossibleSameId = Id<'PossibleSame'>
export type Match = 'email' | 'phone' | 'name' | 'name-and-postcode'

/** Two rows that may be one person. Software offers it; a human says same or different, and can take that back. */
export type PossibleSame = {
  readonly id: PossibleSameId
  readonly newer: PersonId
  readonly older: PersonId
  readonly matched: readonly Match[]
  readonly state: 'open' | 'same' | 'different'
  readonly noticedAt: Date
  readonly dueAt: Date
  readonly version: number
}

export type Verdict = 'same' | 'different' | 'undo'
export type NotNow = { readonly kind: 'too-late'; readonly state: PossibleSame['state'] }

/** Settles it, or takes a settlement back; a settled one must be taken back before it is settled otherwise. */
export function settle(possible: PossibleSame, verdict: Verdict): Result<PossibleSame, NotNow> {
  const isOpen = possible.state === 'open'
  if (verdict === 'undo') return isOpen ? refuse({ kind: 'too-late', state: possible.state }) : ok({ ...possible, state: 'open' })
  return isOpen ? ok({ ...possible, state: verdict }) : refuse({ kind: 'too-late', state: possible.state })
}

/** A name alone is nobody: two people called Ann Lee are two people. An address is needed, and a name then only adds to it. */
export function isWorthOffering(matched: readonly Match[]): boolean {
  return matched.some((match) => match !== 'name')
}
