import { editsBetween } from '../../../kernel/spelling.ts'
import { commonWords } from './commonWords.ts'
import { type Lexicon, lettersIn } from './lexicon.ts'
import { type OwnWord, ownWordsOf } from './ownWords.ts'
import { fillers } from './stopWords.ts'

export type Repair = { readonly typed: string; readonly meant: string }

/** Words the directory does not know, each with the known word it is a slip away from. What was typed stays in the search too. */
export function repairsOf(words: readonly OwnWord[], lexicon: Lexicon): readonly Repair[] {
  return words.flatMap((word) => {
    const meant = isStrange(word, lexicon) ? closestWord(word.typed, lexicon) : undefined
    return meant === undefined ? [] : [{ typed: word.typed, meant }]
  })
}

/** The words as they were probably meant. */
export function withRepairs(words: readonly OwnWord[], repairs: readonly Repair[]): readonly OwnWord[] {
  const meant = new Map(repairs.map((repair) => [repair.typed, repair.meant]))
  return words.flatMap((word) => ownWordsOf(meant.get(word.typed) ?? word.typed))
}

function isStrange(word: OwnWord, lexicon: Lexicon): boolean {
  return (
    word.typed.length >= 5 &&
    !word.isGlue &&
    !fillers.has(word.typed) &&
    !commonWords.has(word.typed) &&
    !/\d/.test(word.typed) &&
    !lexicon.knownStems.has(word.stem)
  )
}

function closestWord(typed: string, lexicon: Lexicon): string | undefined {
  const most = typed.length >= 8 ? 2 : 1
  const letters = lettersIn(typed)
  let best: { word: string; cost: number; occurs: number } | undefined
  for (const known of lexicon.vocabulary) {
    if (Math.abs(known.word.length - typed.length) > most || bitsIn(known.letters ^ letters) > 2 * most) continue
    const edits = editsBetween(typed, known.word, most)
    if (edits > most) continue
    // People seldom get the first letter wrong.
    const cost = edits + (known.word[0] === typed[0] ? 0 : 0.5)
    if (best === undefined || cost < best.cost || (cost === best.cost && known.occurs > best.occurs))
      best = { word: known.word, cost, occurs: known.occurs }
  }
  return best?.word
}

function bitsIn(bits: number): number {
  let left = bits
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count += 1
  }
  return count
}
