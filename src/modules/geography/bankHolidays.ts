import { addDays, type Day, dayOf, dayOfWeek } from '../../kernel/day.ts'

/** Names are keys of this module's words. */
export type BankHolidayName = 'new-year' | 'good-friday' | 'easter-monday' | 'early-may' | 'spring' | 'summer' | 'christmas' | 'boxing-day'
export type BankHoliday = { readonly on: Day; readonly name: BankHolidayName }

/**
 * The bank holidays of England and Wales in a year, by the rules that give them (Banking and Financial Dealings Act 1971 and
 * the yearly proclamations): a fixed day that falls on a weekend moves to the next weekday that is free.
 * One-off holidays (a coronation, a funeral) are proclaimed and cannot be worked out: an operator adds them to the schedule.
 */
export function bankHolidaysIn(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year)
  const christmas = day(year, 12, 25)
  const isSplit = dayOfWeek(christmas) === 7
  return [
    { on: nextWeekday(day(year, 1, 1)), name: 'new-year' },
    { on: addDays(easter, -2), name: 'good-friday' },
    { on: addDays(easter, 1), name: 'easter-monday' },
    { on: firstMonday(year, 5), name: 'early-may' },
    { on: lastMonday(year, 5), name: 'spring' },
    { on: lastMonday(year, 8), name: 'summer' },
    // On a Sunday, Boxing Day keeps Monday the 26th and Christmas Day moves behind it.
    { on: isSplit ? addDays(christmas, 2) : nextWeekday(christmas), name: 'christmas' },
    { on: boxingDay(year), name: 'boxing-day' },
  ]
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule). */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100)
  const cycle = year % 19
  const leaps = Math.floor(century / 4)
  const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * cycle + century - leaps - drift + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((cycle + 11 * moon + 22 * week) / 451)
  const sum = moon + week - 7 * late + 114
  return day(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The bank holiday on a day; undefined when it is none. */
export function bankHolidayOn(on: Day): BankHoliday | undefined {
  return bankHolidaysIn(Number(on.slice(0, 4))).find((holiday) => holiday.on === on)
}

function boxingDay(year: number): Day {
  const second = day(year, 12, 26)
  const weekday = dayOfWeek(second)
  // Saturday moves to Monday; Sunday to Tuesday, for Christmas Day has taken the Monday.
  return weekday >= 6 ? addDays(second, 2) : second
}

function nextWeekday(on: Day): Day {
  const weekday = dayOfWeek(on)
  return weekday >= 6 ? addDays(on, 8 - weekday) : on
}

function firstMonday(year: number, month: number): Day {
  const first = day(year, month, 1)
  return addDays(first, (8 - dayOfWeek(first)) % 7)
}

function lastMonday(year: number, month: number): Day {
  const last = day(year, month, 31)
  return addDays(last, 1 - dayOfWeek(last))
}

function day(year: number, month: number, date: number): Day {
  const made = dayOf(year, month, date)
  if (!made.ok) throw new Error(`No such day: ${year}-${month}-${date}`)
  return made.value
}
