import type { CostListing } from '../../listing.ts'
import type { TakesNotes } from '../note.ts'
import type { RawCost } from '../read/rawActivity.ts'
import { isSilent, type Said } from '../read/said.ts'
import { cleanLine } from './text.ts'

// Only when the whole of it says so: "free for members, £5 for others" is not free.
const free =
  /^(?:it(?:'|’)?s |it is |this is |entry is |all )?(?:free|am ddim)(?: (?:of charge|entry|event|service|activity|admission|to (?:all|attend|join|everyone|use)|for all|at the point of use))*[.!]*$/i
const nothing = /^(?:no (?:charges?|cost|fees?)|none|nil|without charge|n\/a|£?0+(?:\.0+)?)[.!]*$/i
const onePrice = /^(?:£\s*(\d{1,5})(?:\.(\d{2}))?|(\d{1,5})\.(\d{2})|(\d{1,3})\s*p)$/i
const mostPence = 10_000_00
const noWords = /^(?:fees_description|n\/?a)$/i

/** What it costs: a price in pence where one is said, and the words around it. */
export function cleanCost({ amount, currency, words, at }: RawCost, note: TakesNotes): CostListing | undefined {
  const said = [...new Set(words.flatMap((one) => cleanLine(one, note, 500) ?? []))].filter((line) => !noWords.test(line))
  const pence = penceOf(amount, note)
  if (pence === undefined) return fromWords(said)
  const isPounds = isSilent(currency) || /^(?:gbp|£|pounds?)$/i.test(String(currency.value).trim())
  if (!isPounds) {
    note('cost-dropped', at, currency.value)
    return costOf(undefined, [...said, `${String(amount.value)} ${String(currency.value)}`])
  }
  return costOf(pence, said)
}

function fromWords(said: readonly string[]): CostListing | undefined {
  const [only] = said
  if (only === undefined || said.length > 1) return costOf(undefined, said)
  if (free.test(only) || nothing.test(only)) return { pence: 0 }
  return costOf(readPounds(only), readPounds(only) === undefined ? said : [])
}

function costOf(pence: number | undefined, said: readonly string[]): CostListing | undefined {
  const words = said.join(': ')
  if (pence === undefined && words === '') return undefined
  return { ...(pence === undefined ? {} : { pence }), ...(words === '' ? {} : { words }) }
}

function penceOf(amount: Said, note: TakesNotes): number | undefined {
  if (isSilent(amount)) return undefined
  const pounds = typeof amount.value === 'number' ? amount.value : Number.NaN
  const bare = typeof amount.value === 'string' && /^\s*\d{1,5}\s*$/.test(amount.value) ? Number(amount.value) : pounds
  const pence = Number.isNaN(bare) ? readPence(String(amount.value).trim()) : Math.round(bare * 100)
  if (pence !== undefined && pence >= 0 && pence <= mostPence) return pence
  note('cost-dropped', amount.at, amount.value)
  return undefined
}

function readPence(typed: string): number | undefined {
  return free.test(typed) || nothing.test(typed) ? 0 : readPounds(typed)
}

/** Reads one price and nothing else: `£3.50`, `3.50`, `50p`. */
export function readPounds(typed: string): number | undefined {
  const found = onePrice.exec(typed.trim())
  if (!found) return undefined
  const [, pounds, pence, bare, bareFraction, small] = found
  if (small !== undefined) return Number(small)
  return Number(pounds ?? bare) * 100 + Number(pence ?? bareFraction ?? 0)
}
