import type { Id } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import type { Reach } from './reach.ts'
import type { SafeContact } from './safeContact.ts'

export type PersonId = Id<'Person'>
export type TrustedPersonId = Id<'TrustedPerson'>

/** What helps somebody take part or understand, as codes; the words are in words.ts. */
export const needCodes = [
  'step-free',
  'wheelchair',
  'hard-of-hearing',
  'bsl',
  'low-vision',
  'large-print',
  'easy-read',
  'reading-help',
  'interpreter',
  'quiet-place',
  'someone-with-me',
  'meet-me-first',
  'memory',
  'assistance-dog',
] as const
export type NeedCode = (typeof needCodes)[number]

export type AccessNeeds = {
  readonly codes: readonly NeedCode[]
  /** The language an interpreter is needed for, as they wrote it. */
  readonly interpreterFor?: string
  readonly words?: string
}

/** Somebody we help. A name and one way to reach them are enough. */
export type Person = {
  readonly id: PersonId
  readonly name: string
  /** What they like to be called; absent means the name itself. */
  readonly called?: string
  readonly language: Language
  readonly reach: Reach
  readonly safe: SafeContact
  readonly needs: AccessNeeds
  readonly version: number
}

const titles = new Set(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr', 'prof', 'rev', 'revd', 'fr', 'sr', 'sir', 'dame', 'lady', 'lord', 'parch'])

/**
 * What to call them when speaking to them or of them: never more of the name than is needed. Whoever gave a title wants to be
 * called by it, so it stays, with the whole of what follows.
 *
 * @example
 * callOf({ name: 'Ada Okafor' }) // => 'Ada'
 * callOf({ name: 'Mrs. Okafor' }) // => 'Mrs. Okafor'
 */
export function callOf({ name, called }: Pick<Person, 'name' | 'called'>): string {
  if (called !== undefined) return called
  const [first = name] = name.trim().split(/\s+/)
  return titles.has(first.toLowerCase().replaceAll('.', '')) ? name : first
}

export const relations = ['family', 'friend', 'carer', 'neighbour', 'worker', 'other'] as const
export type Relation = (typeof relations)[number]

/** Somebody who asks for a person, with that person's agreement. */
export type TrustedPerson = {
  readonly id: TrustedPersonId
  readonly name: string
  readonly relation: Relation
  readonly way: { readonly channel: 'email' | 'phone'; readonly address: string }
  /** True when the two agreed that messages go to the trusted person. */
  readonly isReachedInstead: boolean
}
