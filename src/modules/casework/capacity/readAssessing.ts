import { addDays, type Day, daysBetween } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../platform/http/page.ts'
import { type Ably, abilities, assessmentOutcomes, fits, type Thing } from '../../people/index.ts'
import { assessWords } from '../words/assess.ts'
import { chosenIn, dayIn, mostLetters, type Problem, typedIn } from './fields.tsx'
import type { Assessing } from './recordAssessment.ts'
import { keyOfThing } from './things.ts'

export const askAgainDays = ['1', '7', '14', '30'] as const
const yesNo = ['yes', 'no'] as const
type Read = Omit<Assessing, 'personId' | 'onceKey'>
type Reading = { readonly things: readonly Thing[]; readonly today: Day; readonly language: Language }

/** The form as it was filled in, or all that is wrong with it. */
export function readAssessing(typed: Typed, reading: Reading): Read | readonly Problem[] {
  const typedForm = readTyped(typed, reading)
  const wrong = problemsOf(typedForm, reading)
  const { thing, outcome, ably, help, assessedOn, askAgain, ...words } = typedForm
  if (wrong.length > 0 || thing === undefined || outcome === undefined || !isWhole(ably) || !isRecent(assessedOn, reading.today))
    return wrong
  const { decision, cause, assessedBy } = words
  return {
    ...{ thing, help, outcome, assessedOn, ably },
    decision: decision === '' ? undefined : decision,
    cause: cause === '' ? undefined : cause,
    assessedBy: assessedBy === '' ? undefined : assessedBy,
    askAgainOn: askAgain === undefined ? undefined : addDays(reading.today, Number(askAgain)),
  }
}

function readTyped(typed: Typed, { things }: Reading) {
  return {
    thing: things.map(keyOfThing).find((key) => key === typedIn(typed, 'thing')),
    outcome: chosenIn(typed, 'outcome', assessmentOutcomes),
    askAgain: chosenIn(typed, 'askAgain', askAgainDays),
    assessedOn: dayIn(typed, 'assessedOn'),
    ably: ablyIn(typed),
    decision: typedIn(typed, 'decision'),
    help: typedIn(typed, 'help'),
    cause: typedIn(typed, 'cause'),
    assessedBy: typedIn(typed, 'assessedBy'),
  }
}

function problemsOf(form: ReturnType<typeof readTyped>, { today, language }: Reading): readonly Problem[] {
  const say = assessWords(language)
  const { thing, outcome, ably } = form
  const fields = [
    thing === undefined && 'thing',
    thing === 'something-else' && !isBetween(form.decision, 5, 500) && 'decision',
    !isBetween(form.help, 5, mostLetters) && 'help',
    ...abilities.map((ability) => ably[ability] === undefined && ability),
    outcome === undefined && 'outcome',
    outcome !== undefined && outcome !== 'can' && !isBetween(form.cause, 3, 500) && 'cause',
    outcome === 'not-now' && form.askAgain === undefined && 'askAgain',
    !isRecent(form.assessedOn, today) && 'assessedOn',
  ] as const
  const wrong = fields.flatMap((field) => (field === false ? [] : [{ field, text: say(`error.${field}`) }]))
  return [
    ...wrong,
    ...(outcome !== undefined && isWhole(ably) && !fits(outcome, ably) ? [{ field: 'outcome', text: say('error.fits') }] : []),
    ...(isBetween(form.assessedBy, 0, 200) ? [] : [{ field: 'assessedBy', text: say('error.long') }]),
  ]
}

type Partly = { readonly [Each in keyof Ably]: Ably[Each] | undefined }

function isWhole(ably: Partly): ably is Ably {
  return abilities.every((ability) => ably[ability] !== undefined)
}

/** A no needs words for what showed it. */
function ablyIn(typed: Typed): Partly {
  const read = (ability: keyof Ably) => {
    const can = chosenIn(typed, ability, yesNo)
    const words = typedIn(typed, `${ability}Words`)
    if (can === undefined || words.length > mostLetters || (can === 'no' && words.length < 3)) return undefined
    return { can: can === 'yes', ...(words !== '' && { words }) }
  }
  return { understand: read('understand'), retain: read('retain'), weigh: read('weigh'), communicate: read('communicate') }
}

export function isBetween(words: string, least: number, most: number): boolean {
  return words.length >= least && words.length <= most
}

/** Today or within the last year. */
export function isRecent(day: Day | 'none' | 'no-such-day', today: Day): day is Day {
  if (day === 'none' || day === 'no-such-day') return false
  const ago = daysBetween(day, today)
  return ago >= 0 && ago <= 365
}
