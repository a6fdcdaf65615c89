import type { Language } from '../../kernel/language.ts'
import { catalogue, type Say } from '../../platform/i18n/words.ts'
import type { ScheduleListing } from './listing.ts'
import { type Rhythm, rhythmOf } from './schedule.ts'

const words = catalogue({
  en: {
    'days.1': 'Mondays',
    'days.2': 'Tuesdays',
    'days.3': 'Wednesdays',
    'days.4': 'Thursdays',
    'days.5': 'Fridays',
    'days.6': 'Saturdays',
    'days.7': 'Sundays',
    'day.1': 'Monday',
    'day.2': 'Tuesday',
    'day.3': 'Wednesday',
    'day.4': 'Thursday',
    'day.5': 'Friday',
    'day.6': 'Saturday',
    'day.7': 'Sunday',
    'which.1': 'first',
    'which.2': 'second',
    'which.3': 'third',
    'which.4': 'fourth',
    'which.5': 'fifth',
    'which.-1': 'last',
    'which.-2': 'last but one',
    'every-day': 'every day',
    'mondays-to-fridays': 'Mondays to Fridays',
    and: '{before} and {last}',
    'every-other': 'every other week on {days}',
    'every-few': 'every {weeks} weeks on {days}',
    'in-month': 'the {which} {day} of the month',
    'in-months': 'the {which} {day}, every {months} months',
    'from-to': '{opens} to {closes}',
    noon: '12 noon',
    midnight: 'midnight',
    morning: 'am',
    evening: 'pm',
  },
  cy: {
    'days.1': 'bob dydd Llun',
    'days.2': 'bob dydd Mawrth',
    'days.3': 'bob dydd Mercher',
    'days.4': 'bob dydd Iau',
    'days.5': 'bob dydd Gwener',
    'days.6': 'bob dydd Sadwrn',
    'days.7': 'bob dydd Sul',
    'day.1': 'dydd Llun',
    'day.2': 'dydd Mawrth',
    'day.3': 'dydd Mercher',
    'day.4': 'dydd Iau',
    'day.5': 'dydd Gwener',
    'day.6': 'dydd Sadwrn',
    'day.7': 'dydd Sul',
    'which.1': 'cyntaf',
    'which.2': 'ail',
    'which.3': 'trydydd',
    'which.4': 'pedwerydd',
    'which.5': 'pumed',
    'which.-1': 'olaf',
    'which.-2': 'olaf ond un',
    'every-day': 'bob dydd',
    'mondays-to-fridays': 'dydd Llun i ddydd Gwener',
    and: '{before} a {last}',
    'every-other': 'bob yn ail wythnos, {days}',
    'every-few': 'bob {weeks} wythnos, {days}',
    'in-month': '{day} {which} y mis',
    'in-months': '{day} {which} y mis, bob {months} mis',
    'from-to': '{opens} tan {closes}',
    noon: 'hanner dydd',
    midnight: 'hanner nos',
    morning: 'yb',
    evening: 'yh',
  },
})
type Key = Parameters<ReturnType<typeof words>>[0]

/**
 * When it happens, as people say it: "Tuesdays and Thursdays, 10am to 12 noon". Undefined when nothing can be said.
 *
 * @example
 * scheduleWords({ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', exceptions: [] }, 'en') // => 'Tuesdays, 10am'
 */
export function scheduleWords(schedule: ScheduleListing, language: Language): string | undefined {
  const say = words(language)
  const rhythm = rhythmOf(schedule)
  const said = [rhythm === undefined ? undefined : rhythmWords(rhythm, say), hoursWords(schedule, say), schedule.words].filter(
    (part) => part !== undefined && part !== '',
  )
  return said.length === 0 ? undefined : said.join(', ')
}

function rhythmWords(rhythm: Rhythm, say: Say<Key>): string {
  switch (rhythm.kind) {
    case 'daily':
      return say('every-day')
    case 'weekly':
      return weeklyWords(rhythm, say)
    case 'monthly':
      return joined(
        rhythm.days.map(({ day, which }) => monthlyWords({ day, which, every: rhythm.every }, say)),
        say,
      )
    default:
      return rhythm satisfies never
  }
}

function weeklyWords({ days, every }: { days: readonly number[]; every: number }, say: Say<Key>): string {
  const isWorkingWeek = days.join('') === '12345'
  const named = isWorkingWeek
    ? say('mondays-to-fridays')
    : joined(
        days.map((day) => say(`days.${day}` as Key)),
        say,
      )
  if (every === 1) return named
  return every === 2 ? say('every-other', { days: named }) : say('every-few', { days: named, weeks: every })
}

function monthlyWords({ day, which, every }: { day: number; which: number; every: number }, say: Say<Key>): string {
  const values = {
    day: say(`day.${day}` as Key),
    which: say((which >= -2 && which <= 5 ? `which.${which}` : 'which.-1') as Key),
    months: every,
  }
  return say(every === 1 ? 'in-month' : 'in-months', values)
}

function joined(parts: readonly string[], say: Say<Key>): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : say('and', { before: parts.slice(0, -1).join(', '), last })
}

function hoursWords({ opens, closes }: ScheduleListing, say: Say<Key>): string | undefined {
  if (opens === undefined) return undefined
  return closes === undefined ? timeWords(opens, say) : say('from-to', { opens: timeWords(opens, say), closes: timeWords(closes, say) })
}

/** "10am", "2.30pm", "12 noon": the way the NHS content guide writes times. */
export function timeWords(time: string, say: Say<Key>): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour === 12) return say('noon')
  if (minute === 0 && hour % 24 === 0) return say('midnight')
  const shown = minute === 0 ? `${hour % 12 || 12}` : `${hour % 12 || 12}.${String(minute).padStart(2, '0')}`
  return `${shown}${say(hour < 12 ? 'morning' : 'evening')}`
}
