import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/day.ts'
import { bankHolidayOn, bankHolidaysIn, easterSunday } from './bankHolidays.ts'

const daysOf = (year: number) => bankHolidaysIn(year).map((holiday) => holiday.on)

describe('bank holidays of England and Wales', () => {
  // As published on gov.uk/bank-holidays.
  it.each([
    [2025, ['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26']],
    [2026, ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']],
    [2027, ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28']],
    [2028, ['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26']],
  ])('are the published ones in %i', (year, published) => {
    expect(daysOf(year)).toEqual(published)
  })

  it('moves Christmas behind Boxing Day when it falls on a Sunday, as in 2022', () => {
    expect(daysOf(2022).slice(-2)).toEqual(['2022-12-27', '2022-12-26'])
  })

  it('keeps Easter between 22 March and 25 April', () => {
    for (let year = 1900; year < 2200; year += 1) {
      const monthDay = easterSunday(year).slice(5)
      expect(monthDay >= '03-22' && monthDay <= '04-25').toBe(true)
    }
    expect(easterSunday(2019)).toBe('2019-04-21')
  })

  it('knows the holiday of a day', () => {
    const goodFriday = parseDay('2026-04-03')
    expect(goodFriday.ok && bankHolidayOn(goodFriday.value)?.name).toBe('good-friday')
  })
})
