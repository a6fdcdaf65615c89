import { conceptsIn, type SeenConcept } from './concepts.ts'
import type { Lexicon } from './lexicon.ts'
import { type OwnWord, ownWordsOf } from './ownWords.ts'
import { type Repair, repairsOf, withRepairs } from './repair.ts'
import { fillers } from './stopWords.ts'
import { type Wishes, wishesIn } from './wishes.ts'

/** What somebody's own words were understood to say. */
export type Need = {
  readonly text: string
  /** Words to look for as they are: telling ones first weigh more. */
  readonly tellingWords: readonly string[]
  readonly plainWords: readonly string[]
  readonly concepts: readonly SeenConcept[]
  readonly repairs: readonly Repair[]
  readonly wishes: Wishes
}

// Words that fewer than one activity in thirty uses tell one from another; those that a third of them use tell nothing.
const tellingShare = 1 / 30
const uselessShare = 1 / 3
const mostWords = 12

/** Reads a need: mends its spelling, sees what it is about and what else was wished for. */
export function readNeed(text: string, lexicon: Lexicon): Need {
  const typed = ownWordsOf(text)
  const repairs = repairsOf(typed, lexicon)
  const words = repairs.length === 0 ? typed : withRepairs(typed, repairs)
  const concepts = conceptsIn(words, lexicon)
  const looked = distinct([...words, ...typed].filter(isWorthLooking))
  const share = new Map(looked.map((word) => [word.typed, lexicon.shareOf(word)]))
  const within = (least: number, most: number) =>
    looked.flatMap(({ typed: own }) => ((share.get(own) ?? 0) >= least && (share.get(own) ?? 0) < most ? [own] : []))
  return {
    text: text.trim(),
    tellingWords: within(0, tellingShare).slice(0, mostWords),
    plainWords: within(tellingShare, uselessShare).slice(0, mostWords),
    concepts,
    repairs,
    wishes: withAge(wishesIn(text), concepts),
  }
}

/** When no age was said and nothing is about the young, a grown-up is meant. */
function withAge(wishes: Wishes, concepts: readonly SeenConcept[]): Wishes {
  const isAboutYoung = concepts.some(({ concept }) =>
    concept.themes.slice(0, 2).some((theme) => theme === 'young-people' || theme === 'families'),
  )
  return wishes.age !== undefined || concepts.length === 0 || isAboutYoung ? wishes : { ...wishes, isGrownUp: true }
}

function isWorthLooking(word: OwnWord): boolean {
  return !word.isGlue && word.typed.length > 2 && !fillers.has(word.typed) && !/^\d+$/.test(word.typed)
}

function distinct(words: readonly OwnWord[]): readonly OwnWord[] {
  return [...new Map(words.toReversed().map((word) => [word.stem, word])).values()].toReversed()
}
