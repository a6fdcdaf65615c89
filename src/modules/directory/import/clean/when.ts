import { type Day, dayOf } from '../../../../kernel/day.ts'
import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const [earliest, latest] = [1900, 2200]

/** A day, as standards write it (2026-03-15, with or without a time after it) or as people in the UK do (15/03/2026, 15 March 2026). */
export function cleanDay(said: Said, note: TakesNotes): Day | undefined {
  if (isSilent(said)) return undefined
  const day = readDay(String(said.value).trim())
  if (day === undefined) note('date-dropped', said.at, said.value)
  return day
}

export function readDay(typed: string): Day | undefined {
  const standard = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T\s])/.exec(typed)
  if (standard) return bounded(standard[1], Number(standard[2]), standard[3])
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:$|\s)/.exec(typed)
  if (written) return bounded(written[3], Number(written[2]), written[1])
  const spelled = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*,?\s+(\d{4})$/i.exec(typed)
  return spelled ? bounded(spelled[3], months.indexOf(spelled[2]?.toLowerCase() ?? '') + 1, spelled[1]) : undefined
}

function bounded(year: string | undefined, month: number, day: string | undefined): Day | undefined {
  const read = dayOf(Number(year), month, Number(day))
  return read.ok && Number(year) >= earliest && Number(year) <= latest ? read.value : undefined
}

/**
 * A time of day as `HH:MM`. What a feed says of time zones is left out: a class at ten is at ten by the clock on the wall, in summer and in winter,
 * and that is what the people who fill in feeds mean.
 */
export function cleanTime(said: Said, note: TakesNotes): string | undefined {
  if (isSilent(said)) return undefined
  const time = readTime(String(said.value))
  if (time === undefined) note('time-dropped', said.at, said.value)
  return time
}

export function readTime(typed: string): string | undefined {
  const folded = typed
    .trim()
    .toLowerCase()
    .replace(/^\d{4}-\d{2}-\d{2}[t\s]/, '')
  if (/^(?:12\s*)?(?:noon|midday)$/.test(folded)) return '12:00'
  if (/^(?:12\s*)?midnight$/.test(folded)) return '00:00'
  const clock =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(am|pm|a\.m\.?|p\.m\.?)?(?:z|[+-]\d{2}:?\d{2})?$/.exec(folded) ??
    /^(\d{2})(\d{2})(?:hrs?|h)?$/.exec(folded)
  if (!clock || (clock[2] === undefined && clock[3] === undefined)) return undefined
  const hour = hourOf(Number(clock[1]), clock[3])
  const minute = Number(clock[2] ?? 0)
  return hour === undefined || hour > 23 || minute > 59 ? undefined : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}
