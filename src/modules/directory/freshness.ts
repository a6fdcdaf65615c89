/** The kinds of fact a listing tells; each has its own speed of going stale. */
export const factKinds = ['existence', 'schedule', 'place', 'cost', 'eligibility', 'access', 'contact'] as const
export type FactKind = (typeof factKinds)[number]

/** One kind of fact and when somebody last said that it was true; absent means nobody has said. */
export type ConfirmedFact = { readonly fact: FactKind; readonly confirmedAt?: Date }

/**
 * After so many days a fact is half as likely to be still true. Times change every term, phone numbers when a volunteer
 * leaves, prices once a year, buildings hardly ever. These are stated beliefs, to be replaced by what "something is
 * wrong" reports show; a change here shows in search the next morning.
 */
export const halfLifeDays: Readonly<Record<FactKind, number>> = {
  existence: 180,
  schedule: 90,
  place: 365,
  cost: 180,
  eligibility: 365,
  access: 365,
  contact: 120,
}

/** What a fact is worth when nobody has said when it was last checked: as much as times that were checked half a year ago. */
export const neverConfirmed = 0.25

const millisecondsADay = 86_400_000

/**
 * How far one fact can still be trusted, 0 to 1: 2 to the power of minus its age in half-lives.
 *
 * @example
 * factFreshness({ fact: 'schedule', confirmedAt: new Date('2026-01-01') }, new Date('2026-04-01')) // => 0.5
 */
export function factFreshness(fact: ConfirmedFact, now: Date): number {
  if (fact.confirmedAt === undefined) return neverConfirmed
  const days = Math.max(0, (now.getTime() - fact.confirmedAt.getTime()) / millisecondsADay)
  return 2 ** (-days / halfLifeDays[fact.fact])
}

/**
 * How far a whole listing can be trusted: as far as its stalest fact, because one wrong time or number is a wasted journey.
 * (A product would punish a listing for telling more.)
 */
export function listingFreshness(facts: readonly ConfirmedFact[], now: Date): number {
  if (facts.length === 0) return neverConfirmed
  return Math.min(...facts.map((fact) => factFreshness(fact, now)))
}
