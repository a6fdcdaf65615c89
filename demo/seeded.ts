/** A run of numbers from 0 up to 1 that only the seed decides. */
export type Chance = {
  readonly next: () => number
  readonly oneOf: <T>(choices: readonly T[]) => T
  /** True so many times in a hundred. */
  readonly often: (percent: number) => boolean
  /** A whole number from the first up to and including the last. */
  readonly whole: (first: number, last: number) => number
  /** So many of them, in their own order. */
  readonly some: <T>(choices: readonly T[], many: number) => readonly T[]
}

/**
 * Chance seeded by words: each activity is seeded by its own id, so that adding one leaves all others as they were.
 * FNV-1a makes the seed, mulberry32 the numbers.
 */
export function seededBy(words: string): Chance {
  let state = 0x811c9dc5
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1))
  return {
    next,
    whole,
    often: (percent) => next() * 100 < percent,
    oneOf: (choices) => pick(choices, next()),
    some: (choices, many) => choose(choices, many, next),
  }
}

function pick<T>(choices: readonly T[], at: number): T {
  const chosen = choices[Math.floor(at * choices.length)]
  if (chosen === undefined) throw new Error('There was nothing to choose from.')
  return chosen
}

function choose<T>(choices: readonly T[], many: number, next: () => number): readonly T[] {
  const drawn = choices.map((choice, place) => ({ choice, place, lot: next() })).toSorted((a, b) => a.lot - b.lot)
  return drawn
    .slice(0, many)
    .toSorted((a, b) => a.place - b.place)
    .map(({ choice }) => choice)
}
