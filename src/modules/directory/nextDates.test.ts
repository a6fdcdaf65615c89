import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/day.ts'
import type { ScheduleListing } from './listing.ts'
import { nextDates } from './nextDates.ts'

const day = (on: string): Day => on as Day
const tuesdays: ScheduleListing = { rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', closes: '12:00', exceptions: [] }
const mondays: ScheduleListing = { rule: 'FREQ=WEEKLY;BYDAY=MO', opens: '18:30', exceptions: [] }
const daysOf = (schedules: readonly ScheduleListing[], today: string) => nextDates(schedules, day(today)).map((date) => date.on)

describe('the next dates of an activity', () => {
  it('start today when it is today', () => {
    expect(daysOf([tuesdays], '2026-11-24')).toEqual(['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'])
  })
  it('keep every other week in step with the first day', () => {
    expect(daysOf([{ ...tuesdays, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: day('2026-11-03') }], '2026-11-22')).toEqual([
      '2026-12-01',
      '2026-12-15',
      '2026-12-29',
      '2027-01-12',
    ])
  })
  it('leave out a bank holiday on which it rests', () => {
    expect(daysOf([{ ...mondays, onBankHolidays: 'closed' }], '2026-08-25')).toEqual([
      '2026-09-07',
      '2026-09-14',
      '2026-09-21',
      '2026-09-28',
    ])
  })
  it('say that nobody has told us about a bank holiday', () => {
    expect(nextDates([mondays], day('2026-08-31'))[0]).toMatchObject({
      on: '2026-08-31',
      bankHoliday: { name: 'summer', isOpen: 'unknown' },
    })
  })
  it('follow exceptions: a day off, a day more', () => {
    const exceptions = [
      { on: day('2026-12-01'), isOpen: false },
      { on: day('2026-12-03'), isOpen: true, words: 'Christmas party' },
    ]
    expect(nextDates([{ ...tuesdays, exceptions }], day('2026-11-30'))[0]).toMatchObject({ on: '2026-12-03', words: 'Christmas party' })
  })
  it('end with the schedule', () => {
    expect(daysOf([{ ...tuesdays, until: day('2026-11-30') }], '2026-11-22')).toEqual(['2026-11-24'])
  })
  it('are none when only words are known or the rule cannot be read', () => {
    expect(
      daysOf(
        [
          { words: 'term time', exceptions: [] },
          { rule: 'FREQ=SOMETIMES', exceptions: [] },
        ],
        '2026-11-22',
      ),
    ).toEqual([])
  })
})
