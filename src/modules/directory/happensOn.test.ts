import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/day.ts'
import { happensOn } from './happensOn.ts'
import type { ScheduleListing } from './listing.ts'

const today = '2026-11-22' as Day
const on = (schedule: Partial<ScheduleListing>) => happensOn([{ exceptions: [], ...schedule }], today)

describe('the days something happens on', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', 1],
    ['FREQ=WEEKLY;BYDAY=SA,SU', 96],
    ['FREQ=MONTHLY;BYDAY=2TU', 2],
    ['FREQ=MONTHLY;BYDAY=-1FR', 16],
    ['FREQ=DAILY', 127],
    ['FREQ=MONTHLY;BYMONTHDAY=1', 0],
  ])('are read from %s', (rule, days) => {
    expect(on({ rule }).days).toBe(days)
  })

  it('are that of the first day when a weekly rule names none', () => {
    expect(on({ rule: 'FREQ=WEEKLY', from: '2026-11-25' as Day }).days).toBe(4)
  })

  it('are not known when only words are', () => {
    expect(on({ words: 'Most Tuesdays' })).toEqual({ days: 0, parts: 0 })
  })

  it('leave out a schedule that has ended', () => {
    expect(on({ rule: 'FREQ=DAILY', until: '2026-11-21' as Day }).days).toBe(0)
    expect(on({ rule: 'FREQ=DAILY', until: today }).days).toBe(127)
  })
})

describe('the parts of the day something happens in', () => {
  it.each([
    ['09:30', '11:00', 1],
    ['10:00', '12:00', 1],
    ['10:00', '12:30', 3],
    ['12:00', '13:00', 2],
    ['14:00', '17:00', 2],
    ['18:00', '20:00', 4],
    ['09:00', '21:00', 7],
    ['22:00', '01:00', 4],
  ])('are every part that %s to %s touches', (opens, closes, parts) => {
    expect(on({ opens, closes }).parts).toBe(parts)
  })

  it('are that of the start when nobody has said when it ends', () => {
    expect(on({ opens: '19:00' }).parts).toBe(4)
  })
})
