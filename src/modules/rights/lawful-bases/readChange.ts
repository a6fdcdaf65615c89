import type { Typed } from '../../../platform/http/page.ts'
import type { Basis, Why } from './basis.ts'
import { article6, article9, type BasisProblem, type ChosenBasis, checkBasis, type LawfulBasis, schedule1 } from './lawfulBasis.ts'
import { purposes } from './purposes.ts'

const longest = 600

/** What is wrong with a field: of the law, or of the words. */
export type ChangeProblem =
  | BasisProblem
  | { readonly field: 'whyEn'; readonly because: 'whyEn' | 'tooLong' }
  | { readonly field: 'whyCy'; readonly because: 'tooLong' }
  | { readonly field: 'because'; readonly because: 'because' | 'tooLong' }

export type ReadChange = { readonly basis: LawfulBasis; readonly chosen: ChosenBasis; readonly why: Why; readonly because: string }
type Read = { readonly change?: ReadChange; readonly problems: readonly ChangeProblem[] }

/** The form as it was sent: a change that can stand, or everything that is wrong with it, in the order of the fields. */
export function readChange(typed: Typed, { purpose }: Pick<Basis, 'purpose'>): Read {
  const chosen = chosenIn(typed)
  const checked = checkBasis(chosen, purposes[purpose].isSpecial)
  const [en, cy, because] = [wordsIn(typed, 'whyEn'), wordsIn(typed, 'whyCy'), wordsIn(typed, 'because')]
  const isTooLong = (words: string | undefined) => (words?.length ?? 0) > longest
  const problems: readonly (ChangeProblem | undefined)[] = [
    en === undefined ? { field: 'whyEn', because: 'whyEn' } : undefined,
    isTooLong(en) ? { field: 'whyEn', because: 'tooLong' } : undefined,
    isTooLong(cy) ? { field: 'whyCy', because: 'tooLong' } : undefined,
    ...(checked.ok ? [] : checked.reason),
    because === undefined ? { field: 'because', because: 'because' } : undefined,
    isTooLong(because) ? { field: 'because', because: 'tooLong' } : undefined,
  ]
  const found = problems.filter((problem) => problem !== undefined)
  if (en === undefined || because === undefined || !checked.ok || found.length > 0) return { problems: found }
  return { change: { basis: checked.value, chosen, why: { en, ...(cy !== undefined && { cy }) }, because }, problems: [] }
}

/** The form as it stands when it is opened: what holds now, without a reason. */
export function typedOf({ why, article6: basis, article9: condition, schedule1: paragraph, version }: Basis): Typed {
  return {
    whyEn: [why.en],
    whyCy: [why.cy ?? ''],
    article6: [basis],
    article9: [condition ?? ''],
    schedule1: [paragraph === undefined ? 'none' : String(paragraph)],
    version: [String(version)],
  }
}

function chosenIn(typed: Typed): ChosenBasis {
  const one = (name: string) => typed[name]?.[0]
  return {
    article6: keysOf(article6).find((value) => value === one('article6')),
    article9: keysOf(article9).find((value) => value === one('article9')),
    schedule1: schedule1.find((value) => String(value) === one('schedule1')),
  }
}

/** The line ends of a browser's text box are ours after this, so that the same words are the same. */
function wordsIn(typed: Typed, name: string): string | undefined {
  const words = typed[name]?.[0]?.replaceAll('\r\n', '\n').trim()
  return words === '' ? undefined : words
}

/** The keys of a table, as its type names them. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[]
}
