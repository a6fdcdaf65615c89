import { addDays, type Day, dayOfWeek } from '../src/kernel/day.ts'
import type { ScheduleListing } from '../src/modules/directory/listing.ts'
import type { When } from './archetype.ts'
import type { Chance } from './seeded.ts'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
// A Monday long ago enough that every fortnight can be counted from it.
const aMonday = '2024-01-01' as Day

/** When an activity happens, and the day as its words say it. */
export type Timetable = { readonly schedules: readonly ScheduleListing[]; readonly day: string; readonly onDays: string }

/** Turns "weekly evening" into a rule with a day and times that chance chooses. */
export function timetable(when: When, chance: Chance, today: Day): Timetable {
  if (when === 'arranged')
    return { schedules: [{ words: 'At times that suit you', exceptions: [] }], day: 'Weekly', onDays: 'days that suit you' }
  const [rhythm = 'weekly', part = 'day'] = when.split(' ')
  const rhythmic = rhythms[rhythm]?.(chance, today)
  if (rhythmic === undefined) throw new Error(`Nobody knows the rhythm "${rhythm}".`)
  const { day, onDays, ...said } = rhythmic
  const times = timesOf(when, part, chance)
  return {
    schedules: [{ ...times, ...said, ...bankHolidays(rhythm, part, chance), exceptions: exceptionsOf(when, chance, today) }],
    day,
    onDays,
  }
}

type Said = Pick<ScheduleListing, 'rule' | 'from' | 'until' | 'words'> & { readonly day: string; readonly onDays: string }

const rhythms: Readonly<Record<string, (chance: Chance, today: Day) => Said>> = {
  weekly: (chance) => onWeekday(chance.whole(0, 4), 1),
  fortnightly: (chance) => onWeekday(chance.whole(0, 4), 2),
  saturday: (chance) => onWeekday(5, chance.often(70) ? 1 : 2),
  sunday: (chance) => (chance.often(40) ? onWeekday(6, 1) : monthly(6, chance.whole(1, 4))),
  monthly: (chance) => monthly(chance.whole(0, 4), chance.whole(1, 4)),
  weekdays: () => ({ rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', day: 'Weekday', onDays: 'weekdays' }),
  daily: () => ({ rule: 'FREQ=DAILY', day: 'Daily', onDays: 'every day' }),
  twice: (chance) => twiceAWeek(chance.whole(0, 2)),
  termtime: (chance) => ({ ...onWeekday(chance.whole(0, 4), 1), words: 'Term time only' }),
  course: (chance, today) => course(chance, today),
  holidays: () => ({ words: 'Monday to Friday in the school holidays', day: 'Holiday', onDays: 'weekdays in the holidays' }),
}

function onWeekday(place: number, every: 1 | 2): Said {
  const [code, day] = [codes[place] ?? 'MO', days[place] ?? 'Monday']
  if (every === 1) return { rule: `FREQ=WEEKLY;BYDAY=${code}`, day, onDays: `${day}s` }
  return { rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`, from: addDays(aMonday, place), day, onDays: `every other ${day}` }
}

function monthly(place: number, which: number): Said {
  const [code, day] = [codes[place] ?? 'MO', days[place] ?? 'Monday']
  const said = ['first', 'second', 'third', 'fourth'][which - 1] ?? 'first'
  return { rule: `FREQ=MONTHLY;BYDAY=${which}${code}`, day, onDays: `the ${said} ${day} of the month` }
}

function twiceAWeek(place: number): Said {
  const [one, other] = [place, place + 2]
  return {
    rule: `FREQ=WEEKLY;BYDAY=${codes[one]},${codes[other]}`,
    day: days[one] ?? 'Monday',
    onDays: `${days[one]}s and ${days[other]}s`,
  }
}

function course(chance: Chance, today: Day): Said {
  const place = chance.whole(0, 4)
  const weeks = chance.oneOf([6, 8, 10, 12])
  const monday = addDays(today, 1 - dayOfWeek(today) + 7 * chance.whole(-3, 7))
  const from = addDays(monday, place)
  return { ...onWeekday(place, 1), from, until: addDays(from, 7 * (weeks - 1)), words: `A course of ${weeks} weeks` }
}

const starts: Readonly<Record<string, readonly string[]>> = {
  morning: ['09:30', '10:00', '10:30', '11:00'],
  lunch: ['12:00', '12:15', '12:30'],
  afternoon: ['13:30', '14:00', '14:30', '15:30'],
  teatime: ['15:30', '15:45', '16:00'],
  evening: ['18:00', '18:30', '19:00', '19:30'],
  day: ['09:00', '09:30', '10:00'],
}

function timesOf(when: When, part: string, chance: Chance): Pick<ScheduleListing, 'opens' | 'closes' | 'words'> {
  if (part === 'always') return { words: 'Day and night, every day of the year' }
  // What is open every evening is there for the hours when everything else is shut.
  return when === 'daily evening' ? { opens: '18:00', closes: '23:30' } : hours(part, chance)
}

function hours(part: string, chance: Chance): Pick<ScheduleListing, 'opens' | 'closes'> {
  const opens = chance.oneOf(starts[part] ?? ['10:00'])
  const minutes = part === 'day' ? chance.oneOf([300, 330, 360, 420]) : chance.oneOf([60, 90, 90, 120])
  const total = Number(opens.slice(0, 2)) * 60 + Number(opens.slice(3)) + minutes
  return { opens, closes: `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}` }
}

function bankHolidays(rhythm: string, part: string, chance: Chance): Pick<ScheduleListing, 'onBankHolidays'> {
  if (part === 'always' || rhythm === 'daily') return { onBankHolidays: 'open' }
  if (rhythm === 'weekdays') return chance.often(75) ? { onBankHolidays: 'closed' } : {}
  if (chance.often(42)) return { onBankHolidays: 'closed' }
  return chance.often(18) ? { onBankHolidays: 'open' } : {}
}

function exceptionsOf(when: When, chance: Chance, today: Day): ScheduleListing['exceptions'] {
  const christmas = `${today.slice(0, 4)}-12-25` as Day
  if (when === 'sunday lunch' && chance.often(60))
    return [{ on: christmas, isOpen: true, words: 'Christmas dinner together: please ring so we can lay your place' }]
  if (when.startsWith('weekly') && chance.often(12))
    return [{ on: addDays(today, 7 * chance.whole(1, 6) + 1 - dayOfWeek(today)), isOpen: false, words: 'The room is being decorated' }]
  return []
}
