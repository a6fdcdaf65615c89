/** Where the time comes from. A test, and `HEDGEROW_CLOCK_OFFSET`, give another one. */
export type Clock = { readonly now: () => Date }

export const machineClock: Clock = { now: () => new Date() }

/** The machine's clock moved by so many milliseconds: how a demo shows what day 10 looks like. */
export function movedClock(milliseconds: number): Clock {
  return { now: () => new Date(Date.now() + milliseconds) }
}
