import type { Telling } from '../people/index.ts'

export const pauseDays = 14
export type WhyNot = 'not-agreed' | 'restricted' | 'asked-already' | 'written-lately' | 'reached-through-another' | 'no-e-mail'

/** Somebody as the rule of who gets an approach knows them. */
export type Candidate = {
  readonly isAgreed: boolean
  readonly isRestricted: boolean
  /** They asked to join this themselves, ever. */
  readonly hasAsked: boolean
  readonly lastWrittenAt: Date | undefined
  /** They want somebody they trust to be written to instead. */
  readonly isReachedInstead: boolean
  readonly telling: Telling
}

/**
 * Why somebody does not get an approach; undefined when they do. Who agreed, has not asked for it already, was not written to within
 * fourteen days, and can be written to safely by e-mail: what would be a call is for somebody they know to make.
 */
export function whyNot(candidate: Candidate, now: Date): WhyNot | undefined {
  if (!candidate.isAgreed) return 'not-agreed'
  if (candidate.isRestricted) return 'restricted'
  if (candidate.hasAsked) return 'asked-already'
  if (isLately(candidate.lastWrittenAt, now)) return 'written-lately'
  if (candidate.isReachedInstead) return 'reached-through-another'
  return candidate.telling.by === 'email' ? undefined : 'no-e-mail'
}

/** True for fourteen days after somebody was last written to. */
export function isLately(lastWrittenAt: Date | undefined, now: Date): boolean {
  return lastWrittenAt !== undefined && now.getTime() - lastWrittenAt.getTime() < pauseDays * 86_400_000
}
