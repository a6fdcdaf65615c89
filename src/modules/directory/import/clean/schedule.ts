import { addDays, type Day, daysBetween } from '../../../../kernel/day.ts'
import type { ScheduleListing } from '../../listing.ts'
import type { TakesNotes } from '../note.ts'
import type { RawException, RawSchedule } from '../read/rawActivity.ts'
import { isSilent } from '../read/said.ts'
import { ruleOf } from './rule.ts'
import { cleanText } from './text.ts'
import { cleanDay, cleanTime } from './when.ts'

const closedOnHolidays =
  /(?:not (?:available|open|running|on)|closed|except(?:ing)?|no (?:sessions?|class(?:es)?)|excluding)\W+(?:\w+\W+){0,3}?(?:public|bank) holidays?|(?:public|bank) holidays?:? closed/i
const openOnHolidays = /(?:open|including|available|runs?)\W+(?:\w+\W+){0,2}?(?:public|bank) holidays?/i
const longestClosure = 60

/** When it happens; what cannot be said as a rule is kept in words, so that a person can still read it. Undefined when nothing is left. */
export function cleanSchedule(raw: RawSchedule, exceptions: ScheduleListing['exceptions'], note: TakesNotes): ScheduleListing | undefined {
  const from = cleanDay(raw.starts, note)
  const until = cleanDay(raw.ends, note)
  const opens = cleanTime(raw.opens, note)
  const closes = cleanTime(raw.closes, note)
  const read = ruleOf(raw, from, note)
  const words = [...read.words, ...new Set(raw.words.flatMap((one) => cleanText(one, note) ?? []))].join('\n')
  // A day with no rule is one date; a period with no rule is only the time for which something is planned.
  const isOneDay = read.rule === undefined && from !== undefined && isSilent(raw.every)
  if ([read.rule, from, opens, closes].every((part) => part === undefined) && words === '') return undefined
  return {
    ...defined({ rule: read.rule, from, until: endOf({ from, until, isOneDay }, raw, note), opens, closes }),
    ...(words === '' ? {} : { words }),
    ...onBankHolidays(raw, words),
    exceptions,
  }
}

type Ends = { readonly from: Day | undefined; readonly until: Day | undefined; readonly isOneDay: boolean }

function endOf({ from, until, isOneDay }: Ends, raw: RawSchedule, note: TakesNotes): Day | undefined {
  if (until !== undefined && from !== undefined && until < from) {
    note('date-dropped', raw.ends.at, raw.ends.value)
    return undefined
  }
  return until ?? (isOneDay ? from : undefined)
}

function onBankHolidays({ bankHolidays }: RawSchedule, words: string): Pick<ScheduleListing, 'onBankHolidays'> {
  const named = String(bankHolidays.value ?? '')
    .trim()
    .toLowerCase()
  if (/^(closed|no|n)$/.test(named) || (isSilent(bankHolidays) && closedOnHolidays.test(words))) return { onBankHolidays: 'closed' }
  if (/^(open|yes|y)$/.test(named) || (isSilent(bankHolidays) && openOnHolidays.test(words))) return { onBankHolidays: 'open' }
  return {}
}

/** Days that differ from the rule: each day of a holiday, closed or open. A closure longer than two months is not an exception any more. */
export function cleanExceptions(all: readonly RawException[], note: TakesNotes): ScheduleListing['exceptions'] {
  return all.flatMap((raw) => {
    const from = cleanDay(raw.from, note)
    const until = cleanDay(raw.until, note) ?? from
    if (from === undefined || until === undefined) return []
    const days = daysBetween(from, until)
    if (days < 0 || days > longestClosure) {
      note('date-dropped', raw.at, `${from} – ${until}`)
      return []
    }
    const isOpen = /^(?:false|no|n|0)$/i.test(String(raw.isClosed.value ?? ''))
    return Array.from({ length: days + 1 }, (_, day) => ({ on: addDays(from, day), isOpen }))
  })
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** Leaves out what is not known: missing is absent. */
export function defined<T extends object>(known: T): Defined<T> {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Defined<T>
}
