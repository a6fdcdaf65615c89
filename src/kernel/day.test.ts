import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, dayAt, dayOf, dayOfWeek, daysBetween, parseDay } from './day.ts'

const someDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9990-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10) as Day)

describe('a day', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(parseDay(day)).toEqual({ ok: true, value: day })
      }),
    )
  })

  it('is refused when the calendar does not have it', () => {
    expect(parseDay('2023-02-29')).toEqual({ ok: false, reason: 'no-such-day' })
    expect(parseDay('2024-02-29')).toMatchObject({ ok: true })
    expect(parseDay('29/02/2024')).toEqual({ ok: false, reason: 'not-year-month-day' })
    expect(dayOf(2024, 13, 1)).toEqual({ ok: false, reason: 'no-such-day' })
    expect(dayOf(99.5, 1, 1)).toEqual({ ok: false, reason: 'not-year-month-day' })
  })

  it('counts days there and back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 3000 }), (day, days) => {
        const later = addDays(day, days)
        expect(daysBetween(day, later)).toBe(days)
        expect(addDays(later, -days)).toBe(day)
      }),
    )
  })

  it('moves on by one weekday each day', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayOfWeek(addDays(day, 1))).toBe((dayOfWeek(day) % 7) + 1)
      }),
    )
    expect(dayOfWeek('2026-11-21' as Day)).toBe(6)
  })

  it('turns at midnight of the place, not of Greenwich', () => {
    expect(dayAt(new Date('2026-06-30T23:30:00Z'), 'Europe/London')).toBe('2026-07-01')
    expect(dayAt(new Date('2026-12-31T23:30:00Z'), 'Europe/London')).toBe('2026-12-31')
  })
})
