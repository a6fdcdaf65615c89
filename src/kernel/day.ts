import { ok, type Result, refuse } from './result.ts'

declare const checked: unique symbol

/** A calendar day of the Gregorian calendar as `YYYY-MM-DD`, years 0001 to 9999, with no time and no time zone. */
export type Day = string & { readonly [checked]: 'Day' }
export type NotADay = 'not-year-month-day' | 'no-such-day'

/** Monday is 1 and Sunday is 7, as ISO 8601 counts. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7

const millisecondsADay = 86_400_000

/**
 * Reads `YYYY-MM-DD`; a day that the calendar does not have is refused rather than rolled over.
 *
 * @example
 * parseDay('2026-02-30') // => { ok: false, reason: 'no-such-day' }
 */
export function parseDay(typed: string): Result<Day, NotADay> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim())
  if (parts === null) return refuse('not-year-month-day')
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/**
 * Makes a day of its three numbers; months and days count from 1.
 *
 * @example
 * dayOf(2024, 2, 29) // => { ok: true, value: '2024-02-29' }
 */
export function dayOf(year: number, month: number, day: number): Result<Day, NotADay> {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return refuse('not-year-month-day')
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? ok(at.toISOString().slice(0, 10) as Day) : refuse('no-such-day')
}

/**
 * The day it is at a moment in a time zone.
 *
 * @example
 * dayAt(new Date('2026-06-30T23:30:00Z'), 'Europe/London') // => '2026-07-01'
 */
export function dayAt(moment: Date, timeZone: string): Day {
  return zoned(timeZone).format(moment) as Day
}

const zones = new Map<string, Intl.DateTimeFormat>()
function zoned(timeZone: string): Intl.DateTimeFormat {
  const known = zones.get(timeZone)
  if (known !== undefined) return known
  // Swedish dates are written YYYY-MM-DD.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  zones.set(timeZone, made)
  return made
}

/**
 * The day so many days later (or earlier, for a negative number).
 *
 * @example
 * addDays(parsedDay, 3) // => '2024-03-02'
 * // where parsedDay is 2024-02-28
 */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10) as Day
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay)
}

/** Which day of the week it is. */
export function dayOfWeek(day: Day): DayOfWeek {
  return (((new Date(Date.parse(day)).getUTCDay() + 6) % 7) + 1) as DayOfWeek
}
