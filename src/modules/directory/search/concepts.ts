import type { Concept, Lexicon, Phrase } from './lexicon.ts'
import type { OwnWord } from './ownWords.ts'

/** A need that was seen in somebody's words: how surely, 0 to 1, and by which words. */
export type SeenConcept = { readonly concept: Concept; readonly sureness: number; readonly because: string }

const leastSureness = 0.3
const mostConcepts = 4

/** The needs in the words, surest first. */
export function conceptsIn(words: readonly OwnWord[], lexicon: Lexicon): readonly SeenConcept[] {
  const byConcept = new Map<string, { sureness: number; text: string }[]>()
  for (const at of phrasesTouched(words, lexicon)) {
    const phrase = lexicon.phrases[at]
    if (phrase === undefined) continue
    const sureness = likeness(words, phrase, lexicon)
    if (sureness > 0) byConcept.set(phrase.conceptId, [...(byConcept.get(phrase.conceptId) ?? []), { sureness, text: phrase.text }])
  }
  const seen = [...byConcept].flatMap(([id, hits]) => {
    const concept = lexicon.concepts.get(id)
    const best = hits.toSorted((a, b) => b.sureness - a.sureness)
    return concept === undefined ? [] : [{ concept, sureness: together(best.map((hit) => hit.sureness)), because: best[0]?.text ?? '' }]
  })
  const sorted = seen.toSorted((a, b) => b.sureness - a.sureness).filter((one) => one.sureness >= leastSureness)
  // A need that is only half as likely as the first one is noise beside it.
  return sorted.filter((one) => one.sureness >= (sorted[0]?.sureness ?? 0) * 0.45).slice(0, mostConcepts)
}

function phrasesTouched(words: readonly OwnWord[], lexicon: Lexicon): ReadonlySet<number> {
  return new Set(words.flatMap((word) => lexicon.phrasesWith.get(word.stem) ?? []))
}

/** Several phrases of one need make it surer, each less than the one before. */
function together(surenesses: readonly number[]): number {
  return 1 - surenesses.slice(0, 3).reduce((doubt, sureness, place) => doubt * (1 - sureness / 2 ** place), 1)
}

/** How much the words say the phrase: all of it in order most, a telling part of it a little. */
function likeness(words: readonly OwnWord[], phrase: Phrase, lexicon: Lexicon): number {
  // Words of activities are what people say only when they already know what they want; one word that many needs share says little.
  const clearness = phrase.stems.length === 1 ? (lexicon.clearness.get(phrase.stems[0] ?? '') ?? 1) : 1
  const strength = phrase.weight * (phrase.use === 'said' ? 1 : 0.5) * clearness
  const present = phrase.stems.filter((stem) => words.some((word) => word.stem === stem))
  if (present.length === phrase.stems.length) return strength * wholeness(words, phrase)
  const told = massOf(present, lexicon) / massOf(phrase.stems, lexicon)
  return told < 0.5 || phrase.stems.length < 2 ? 0 : strength * 0.55 * told ** 2
}

function wholeness(words: readonly OwnWord[], phrase: Phrase): number {
  // "on my own" is a need, "own" alone is not: with a single telling word the joining words must be there too.
  if (phrase.stems.length === 1) return phrase.words.length === 1 ? 0.85 : saysExactly(words, phrase) ? 0.95 : 0.25
  const length = phrase.stems.length === 2 ? 0.95 : 1
  return isInOrder(words, phrase.stems) ? length : 0.75 * length
}

function saysExactly(words: readonly OwnWord[], phrase: Phrase): boolean {
  const said = ` ${words.map((word) => word.stem).join(' ')} `
  return said.includes(` ${phrase.words.map((word) => word.stem).join(' ')} `)
}

/** Every stem after the one before, with at most two other telling words between: "lost my dear wife" says "lost wife". */
function isInOrder(words: readonly OwnWord[], stems: readonly string[]): boolean {
  const told = words.filter((word) => !word.isGlue || stems.includes(word.stem)).map((word) => word.stem)
  return told.some((first, from) => first === stems[0] && runsFrom(told, stems, from))
}

function runsFrom(told: readonly string[], stems: readonly string[], from: number): boolean {
  let at = from
  for (const stem of stems.slice(1)) {
    const next = told.slice(at + 1, at + 4).indexOf(stem)
    if (next < 0) return false
    at += next + 1
  }
  return true
}

function massOf(stems: readonly string[], lexicon: Lexicon): number {
  return stems.reduce((sum, stem) => sum + (lexicon.tells.get(stem) ?? 0), 0)
}
