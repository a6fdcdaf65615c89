import type { TakesNotes } from '../note.ts'
import type { RawAges } from '../read/rawActivity.ts'
import { isSilent, type Said } from '../read/said.ts'

export type Ages = { readonly minimumAge?: number; readonly maximumAge?: number }

const oldest = 120
const years = String.raw`\s*(?:years?|yrs?|y\/?o)?(?:\s*(?:old|of age))?\.?`
const forms: readonly (readonly [RegExp, (first: number, second: number) => Ages])[] = [
  [
    new RegExp(`^(?:ages?|aged)?\\s*(\\d{1,3})${years}\\s*(?:-|–|—|to|and|until)\\s*(\\d{1,3})${years}$`),
    (first, second) => ({ minimumAge: first, maximumAge: second }),
  ],
  [
    new RegExp(
      `^(?:ages?|aged|over|from|minimum|min)?\\s*(\\d{1,3})${years}\\s*(?:\\+|plus|and (?:over|above|older)|or (?:over|older)|upwards?|and up)$`,
    ),
    (first) => ({ minimumAge: first }),
  ],
  [new RegExp(`^(?:over|from|aged over|ages? from|minimum(?: age)?)\\s*(\\d{1,3})s?${years}$`), (first) => ({ minimumAge: first })],
  [new RegExp(`^(?:under|below|aged under)\\s*(\\d{1,3})s?${years}$`), (first) => ({ maximumAge: first - 1 })],
  [new RegExp(`^(?:up to|maximum(?: age)?|to)\\s*(\\d{1,3})${years}$`), (first) => ({ maximumAge: first })],
]
const anyone = /^(?:all|any|all ages|any age|everyone|no (?:limit|restrictions?)|n\/?a|none|adults? and children)\.?$/

/** Reads ages as people write them: `18`, `18+`, `0 - 5 years`, `under 5s`, `over 60`; undefined when they mean nothing to us. */
export function readAges(typed: string): Ages | undefined {
  const folded = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  if (anyone.test(folded)) return {}
  if (/^adults?( only)?$/.test(folded)) return { minimumAge: 18 }
  for (const [form, read] of forms) {
    const found = form.exec(folded)
    if (found) return bounded(read(Number(found[1]), Number(found[2])))
  }
  return undefined
}

/** The ages of an activity that says them once or several times: the youngest and the oldest of all. */
export function cleanAges(all: readonly RawAges[], note: TakesNotes): Ages {
  const read = all.flatMap(({ minimum, maximum }) => [ageOf(minimum, 'minimumAge', note), ageOf(maximum, 'maximumAge', note)])
  const lowest = Math.min(...read.flatMap(({ minimumAge }) => minimumAge ?? []))
  const highest = Math.max(...read.flatMap(({ maximumAge }) => maximumAge ?? []))
  const [first] = all
  if (lowest > highest && Number.isFinite(lowest) && Number.isFinite(highest)) {
    note('ages-swapped', first?.minimum.at ?? '', `${lowest}, ${highest}`)
    return { minimumAge: highest, maximumAge: lowest }
  }
  return { ...(Number.isFinite(lowest) ? { minimumAge: lowest } : {}), ...(Number.isFinite(highest) ? { maximumAge: highest } : {}) }
}

function ageOf(said: Said, meant: keyof Ages, note: TakesNotes): Ages {
  if (isSilent(said)) return {}
  const number =
    typeof said.value === 'number'
      ? said.value
      : /^\s*\d{1,3}(?:\.0+)?\s*(?:years?)?\s*$/i.test(String(said.value))
        ? Number.parseFloat(String(said.value))
        : undefined
  const read = number === undefined ? readAges(String(said.value)) : bounded({ [meant]: Math.floor(number) })
  if (read === undefined) note('age-dropped', said.at, said.value)
  return read ?? {}
}

// A hundred and twenty years or more is how forms write "no upper limit".
function bounded(ages: Ages): Ages | undefined {
  const { minimumAge, maximumAge } = ages
  if ([minimumAge, maximumAge].some((age) => age !== undefined && (age < 0 || !Number.isFinite(age)))) return undefined
  if (minimumAge !== undefined && minimumAge >= oldest) return undefined
  return maximumAge !== undefined && maximumAge >= oldest ? { ...(minimumAge === undefined ? {} : { minimumAge }) } : ages
}
