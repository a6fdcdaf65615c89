import { type Day, dayOfWeek } from '../../kernel/day.ts'
import type { ScheduleListing } from './listing.ts'

/** Days of the week as bits, Monday is 1 and Sunday 64, and parts of the day: 1 morning, 2 afternoon, 4 evening. 0 means not known. */
export type HappensOn = { readonly days: number; readonly parts: number }

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const everyDay = 127
const noon = 12 * 60
const evening = 17 * 60

/**
 * On which days of the week and at what parts of the day something happens, by its schedules that have not ended.
 *
 * @example
 * happensOn([{ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', closes: '12:00', exceptions: [] }], today) // => { days: 2, parts: 1 }
 */
export function happensOn(schedules: readonly ScheduleListing[], today: Day): HappensOn {
  let days = 0
  let parts = 0
  for (const schedule of schedules) {
    if (schedule.until !== undefined && schedule.until < today) continue
    days |= daysOf(schedule)
    parts |= partsOf(schedule)
  }
  return { days, parts }
}

function daysOf({ rule, from }: ScheduleListing): number {
  if (rule === undefined) return 0
  const said = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  const named = said.get('BYDAY')
  if (named !== undefined) return named.split(',').reduce((bits, day) => bits | bitOf(day), 0)
  if (said.get('FREQ') === 'DAILY') return everyDay
  return said.get('FREQ') === 'WEEKLY' && from !== undefined ? 1 << (dayOfWeek(from) - 1) : 0
}

// `2MO` and `-1FR` are the second Monday and the last Friday of a month: their day of the week is what counts here.
function bitOf(named: string): number {
  const place = weekdays.indexOf(named.slice(-2))
  return place < 0 ? 0 : 1 << place
}

function partsOf({ opens, closes }: ScheduleListing): number {
  if (opens === undefined) return 0
  const start = minutesOf(opens)
  const end = closes === undefined ? start + 1 : minutesOf(closes)
  // Something that closes before it opens goes on past midnight.
  const until = end <= start ? 24 * 60 : end
  return (start < noon ? 1 : 0) | (start < evening && until > noon ? 2 : 0) | (until > evening ? 4 : 0)
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
