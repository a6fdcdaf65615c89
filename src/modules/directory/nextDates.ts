import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { type Day, parseDay } from '../../kernel/day.ts'
import { type BankHolidayName, bankHolidayOn } from '../geography/index.ts'
import type { ScheduleListing } from './listing.ts'

/** One day it should happen, and what makes that day unsure. */
export type NextDate = {
  readonly on: Day
  readonly opens?: string
  readonly closes?: string
  /** It falls on a bank holiday: it goes on, or nobody has said. (One that rests is left out.) */
  readonly bankHoliday?: { readonly name: BankHolidayName; readonly isOpen: 'yes' | 'unknown' }
  /** What the group says of this day. */
  readonly words?: string
}

const mostLookedAt = 30

/** The next days it happens, soonest first, by its rules, its exceptions and the bank holidays. Only what a rule can say. */
export function nextDates(schedules: readonly ScheduleListing[], today: Day, most = 4): readonly NextDate[] {
  const dates = schedules.flatMap((schedule) => datesOf(schedule, today))
  return dates.toSorted((a, b) => `${a.on} ${a.opens ?? ''}`.localeCompare(`${b.on} ${b.opens ?? ''}`)).slice(0, most)
}

function datesOf(schedule: ScheduleListing, today: Day): readonly NextDate[] {
  const extra = schedule.exceptions.filter(({ on, isOpen }) => isOpen && on >= today).map(({ on }) => on)
  const closed = new Set(schedule.exceptions.filter(({ isOpen }) => !isOpen).map(({ on }) => on))
  const days = [...new Set([...ruledDays(schedule, today), ...extra])].toSorted()
  return days.flatMap((on) => {
    if (closed.has(on)) return []
    const holiday = bankHolidayOn(on)
    if (holiday !== undefined && schedule.onBankHolidays === 'closed' && !extra.includes(on)) return []
    const said = schedule.exceptions.find((exception) => exception.on === on)?.words
    const isOpen = schedule.onBankHolidays === 'open' || extra.includes(on) ? 'yes' : 'unknown'
    return [
      {
        on,
        ...(schedule.opens === undefined ? {} : { opens: schedule.opens }),
        ...(schedule.closes === undefined ? {} : { closes: schedule.closes }),
        ...(holiday === undefined ? {} : { bankHoliday: { name: holiday.name, isOpen } as const }),
        ...(said === undefined ? {} : { words: said }),
      },
    ]
  })
}

/** Counted in civil days at noon UTC, so that no clock change can move one. */
function ruledDays({ rule, from, until }: ScheduleListing, today: Day): readonly Day[] {
  if (rule === undefined) return []
  const start = from ?? today
  try {
    const dates = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${start.replaceAll('-', '')}T120000\nRRULE:${rule}` })
    const found = dates.between(noonOf(start > today ? start : today), noonOf(lastDay(today)), true)
    return found.slice(0, mostLookedAt).flatMap((date) => {
      const day = parseDay(date.toPlainDate().toString())
      return day.ok && (until === undefined || day.value <= until) ? [day.value] : []
    })
  } catch {
    // A rule that cannot be read says nothing about when it is next; its words are shown all the same.
    return []
  }
}

function noonOf(day: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
}

function lastDay(today: Day): string {
  return Temporal.PlainDate.from(today).add({ days: 92 }).toString()
}
