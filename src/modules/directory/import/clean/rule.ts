import { RRuleTemporal } from 'rrule-temporal'
import type { Day } from '../../../../kernel/day.ts'
import type { TakesNotes } from '../note.ts'
import type { RawSchedule } from '../read/rawActivity.ts'
import { isSilent, type Said } from '../read/said.ts'

/** A rule that can be counted with, or the words that stand for one that cannot. */
export type ReadRule = { readonly rule: string | undefined; readonly words: readonly string[] }

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const frequencies: Readonly<Record<string, string>> = {
  daily: 'DAILY',
  'every day': 'DAILY',
  day: 'DAILY',
  weekly: 'WEEKLY',
  'every week': 'WEEKLY',
  week: 'WEEKLY',
  fortnightly: 'FORTNIGHTLY',
  'every two weeks': 'FORTNIGHTLY',
  'every 2 weeks': 'FORTNIGHTLY',
  monthly: 'MONTHLY',
  'every month': 'MONTHLY',
  month: 'MONTHLY',
  yearly: 'YEARLY',
  annually: 'YEARLY',
}
const wholeRule = /^(?:RRULE:)?(FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+-]+)*)$/i

/** Builds an RFC 5545 rule of what was said and tries it; one that does not hold is put into words and reported. */
export function ruleOf(raw: RawSchedule, from: Day | undefined, note: TakesNotes): ReadRule {
  if (!isSilent(raw.rule)) return given(raw.rule, note)
  if (isSilent(raw.every) && isSilent(raw.weekdays)) return { rule: undefined, words: [] }
  const built = build(raw)
  if (built === undefined) return inWords(raw, note)
  // Every second week from when? Without a first day it would be the wrong week half the time.
  const needsStart =
    /INTERVAL=(?!1(?:;|$))/.test(built) ||
    (/^FREQ=(?:MONTHLY|YEARLY)/.test(built) && !built.includes('BY')) ||
    built === 'FREQ=WEEKLY' ||
    built.includes('COUNT=')
  return isSound(built) && (!needsStart || from !== undefined) ? { rule: built, words: [] } : inWords(raw, note)
}

function given(said: Said, note: TakesNotes): ReadRule {
  const found = wholeRule.exec(String(said.value).trim())
  const rule = found?.[1]?.toUpperCase()
  if (rule !== undefined && isSound(rule)) return { rule, words: [] }
  note('schedule-as-words', said.at, said.value)
  return { rule: undefined, words: [String(said.value).slice(0, 200)] }
}

function build(raw: RawSchedule): string | undefined {
  const frequency = isSilent(raw.every) ? 'WEEKLY' : frequencies[String(raw.every.value).trim().toLowerCase()]
  const days = isSilent(raw.weekdays) ? [] : readWeekdays(String(raw.weekdays.value))
  const interval = isSilent(raw.interval) ? 1 : Number(raw.interval.value)
  if (frequency === undefined || days === undefined || !Number.isInteger(interval) || interval < 1 || interval > 52) return undefined
  const isFortnightly = frequency === 'FORTNIGHTLY'
  const every = isFortnightly ? interval * 2 : interval
  const monthDays =
    frequency === 'MONTHLY' && days.length === 0 && /^-?\d{1,2}(,-?\d{1,2})*$/.test(String(raw.monthDays.value))
      ? [`BYMONTHDAY=${String(raw.monthDays.value)}`]
      : []
  const count = /^\d{1,4}$/.test(String(raw.count.value)) && isSilent(raw.ends) ? [`COUNT=${String(raw.count.value)}`] : []
  const numbered = frequency === 'MONTHLY' || frequency === 'YEARLY' ? days : days.map((day) => day.slice(-2))
  return [
    `FREQ=${isFortnightly ? 'WEEKLY' : frequency}`,
    ...(every > 1 ? [`INTERVAL=${every}`] : []),
    ...(numbered.length > 0 ? [`BYDAY=${numbered.join(',')}`] : []),
    ...monthDays,
    ...count,
  ].join(';')
}

/** Reads `MO,TU`, `2MO`, `Mon and Wed`, `Monday - Friday`, `weekdays`; undefined when a word in it is no day. */
export function readWeekdays(typed: string): readonly string[] | undefined {
  const folded = typed
    .trim()
    .toLowerCase()
    .replaceAll(/\s+(?:to|until|through)\s+/g, '-')
    .replaceAll(/\s*[-–—]\s*(?=[a-z])/g, '-')
  if (/^(?:every ?day|daily|all week|7 days(?: a week)?)$/.test(folded)) return weekdays
  const days = folded
    .split(/[\s,;/&|]+|\band\b/)
    .filter((word) => word !== '')
    .flatMap(readDays)
  return days.includes('') || days.length === 0 ? undefined : [...new Set(days)]
}

function readDays(word: string): readonly string[] {
  if (/^weekdays?$/.test(word)) return weekdays.slice(0, 5)
  if (/^weekends?$/.test(word)) return weekdays.slice(5)
  const [first = '', last] = word.split(/(?<=[a-z])-/)
  const [start, end] = [placeOf(first), last === undefined ? undefined : placeOf(last)]
  if (start === undefined || (last !== undefined && end === undefined)) return ['']
  if (end !== undefined) return Array.from({ length: ((end - start + 7) % 7) + 1 }, (_, day) => weekdays[(start + day) % 7] ?? '')
  const ordinal = /^[-+]?[1-5](?=[a-z])/.exec(first)?.[0].replace('+', '') ?? ''
  return [`${ordinal}${weekdays[start] ?? ''}`]
}

function placeOf(word: string): number | undefined {
  const bare = word.replace(/^[-+]?[1-5](?=[a-z])/, '').replace(/\.$/, '')
  const place = weekdayNames.findIndex(
    (name, at) =>
      bare === weekdays[at]?.toLowerCase() ||
      (bare.length >= 3 && (name.toLowerCase().startsWith(bare) || `${name.toLowerCase()}s` === bare)) ||
      (/^(?:tues|thurs?|weds)$/.test(bare) && name.toLowerCase().startsWith(bare.slice(0, 3))),
  )
  return place < 0 ? undefined : place
}

/** What may stand in each part of a rule (RFC 5545 section 3.3.10); the library takes numbers that no month has. */
const partForms: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYDAY: /^(?:[-+]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?!$)|$))+$/,
  BYMONTHDAY: /^(?:-?(?:[1-9]|[12]\d|3[01])(?:,(?!$)|$))+$/,
  BYMONTH: /^(?:(?:[1-9]|1[0-2])(?:,(?!$)|$))+$/,
  BYSETPOS: /^(?:-?[1-9]\d{0,2}(?:,(?!$)|$))+$/,
}

const tried = new Map<string, boolean>()

// Tried from a leap year on, for one date: a rule that never comes true is as wrong as one that cannot be read.
function isSound(rule: string): boolean {
  const known = tried.get(rule)
  if (known !== undefined) return known
  const sound = tryOut(rule)
  // Real feeds use a few dozen rules; a feed of endless different ones must not fill the memory.
  if (tried.size < 1000) tried.set(rule, sound)
  return sound
}

function tryOut(rule: string): boolean {
  const isFormed = rule.split(';').every((part) => {
    const [name = '', value = ''] = part.split('=')
    return Object.hasOwn(partForms, name) && partForms[name]?.test(value) === true
  })
  if (!isFormed) return false
  try {
    const built = new RRuleTemporal({
      rruleString: `DTSTART;TZID=Europe/London:20240101T100000\nRRULE:${rule.replace(/;UNTIL=[^;]*/, '')}`,
      strict: true,
      maxIterations: 5000,
    })
    return built.next(new Date('2024-01-01T00:00:00Z'), true) !== null
  } catch {
    return false
  }
}

function inWords({ at, every, interval, weekdays: days, monthDays }: RawSchedule, note: TakesNotes): ReadRule {
  const said = [every, interval, days, monthDays].filter((part) => !isSilent(part)).map((part) => String(part.value).slice(0, 100))
  note('schedule-as-words', at, said.join(' '))
  return { rule: undefined, words: said.length === 0 ? [] : [wordsFor(every, interval, days)] }
}

function wordsFor(every: Said, interval: Said, days: Said): string {
  const named = isSilent(days) ? [] : (readWeekdays(String(days.value)) ?? [])
  const names = named.map((day) => weekdayNames[weekdays.findIndex((one) => one === day.slice(-2))])
  const unit = { WEEKLY: 'weeks', DAILY: 'days', MONTHLY: 'months' }[String(every.value).toUpperCase()]
  const often =
    unit !== undefined && Number(interval.value) > 1
      ? `Every ${Number(interval.value)} ${unit}`
      : String(every.value ?? '')
          .slice(0, 40)
          .toLowerCase()
  const on = names.length > 0 ? names.join(', ') : isSilent(days) ? '' : String(days.value).slice(0, 80)
  const sentence = [often, on].filter((part) => part !== '').join(' on ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
