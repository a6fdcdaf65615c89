import type { Clock } from './clock.ts'

/** A clock that stands still until it is moved: day 10 comes when a test says so. */
export type TestClock = Clock & {
  readonly set: (moment: Date) => void
  readonly forward: (by: { readonly days?: number; readonly hours?: number; readonly minutes?: number }) => void
}

export function testClock(start = new Date('2026-11-16T09:00:00Z')): TestClock {
  let moment = start.getTime()
  return {
    now: () => new Date(moment),
    set: (to) => {
      moment = to.getTime()
    },
    forward: ({ days = 0, hours = 0, minutes = 0 }) => {
      moment += ((days * 24 + hours) * 60 + minutes) * 60_000
    },
  }
}
