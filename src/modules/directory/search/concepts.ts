import type { Concept, Lexicon, Phrase } from './lexicon.ts'
import type { OwnWord } from './ownWords.ts'

/** A need that was seen in somebody's words: how surely, 0 to 1, and by which words. */
export type SeenConcept = { readonly concept: Concept; readonly sureness: number; readonly because: string }

const leastSureness = 0.2
const leastShare = 0.45
/** More cues than this make a need no surer. */
const mostCues = 5
const mostConcepts = 4
/** A part of a phrase says something when it carries this much of the phrase's weight. */
const leastTold = 0.6
/** How surely a phrase of one, two, or three and more telling words says its need. */
const lengths = [0.75, 0.9, 1] as const

type Heard = { readonly phrase: Phrase; readonly sureness: number }

/** The needs in the words, surest first. */
export function conceptsIn(words: readonly OwnWord[], lexicon: Lexicon): readonly SeenConcept[] {
  const seen = [...heardByConcept(words, lexicon)].flatMap(([id, heard]) => {
    const concept = lexicon.concepts.get(id)
    const best = heard.toSorted((a, b) => b.sureness - a.sureness)
    return concept === undefined ? [] : [{ concept, sureness: together(best, words), because: best[0]?.phrase.text ?? '' }]
  })
  const sorted = seen.toSorted((a, b) => b.sureness - a.sureness).filter((one) => one.sureness >= leastSureness)
  // A need that is only half as likely as the first one is noise beside it.
  return sorted.filter((one) => one.sureness >= (sorted[0]?.sureness ?? 0) * leastShare).slice(0, mostConcepts)
}

function heardByConcept(words: readonly OwnWord[], lexicon: Lexicon): ReadonlyMap<string, readonly Heard[]> {
  const byConcept = new Map<string, Heard[]>()
  for (const at of phrasesTouched(words, lexicon)) {
    const phrase = lexicon.phrases[at]
    const sureness = phrase === undefined ? 0 : likeness(words, phrase, lexicon)
    if (phrase === undefined || sureness === 0) continue
    const heard = byConcept.get(phrase.conceptId)
    if (heard === undefined) byConcept.set(phrase.conceptId, [{ phrase, sureness }])
    else heard.push({ phrase, sureness })
  }
  return byConcept
}

function phrasesTouched(words: readonly OwnWord[], lexicon: Lexicon): ReadonlySet<number> {
  return new Set(words.flatMap((word) => lexicon.phrasesWith.get(word.stem) ?? []))
}

/** Several phrases of one need make it surer, each less than the one before; a word that was counted once is not counted again. */
function together(best: readonly Heard[], words: readonly OwnWord[]): number {
  const counted = new Set<string>()
  const fresh = best.filter(({ phrase }) => {
    const said = phrase.stems.filter((stem) => words.some((word) => word.stem === stem))
    const isNew = said.some((stem) => !counted.has(stem))
    for (const stem of said) counted.add(stem)
    return isNew
  })
  return 1 - fresh.slice(0, mostCues).reduce((doubt, { sureness }, place) => doubt * (1 - (0.85 * sureness) / (1 + place / 2)), 1)
}

/** How much the words say the phrase: all of it in order most, a telling part of it a little. */
function likeness(words: readonly OwnWord[], phrase: Phrase, lexicon: Lexicon): number {
  // Words of activities are what people say only when they already know what they want.
  const strength = phrase.weight * (phrase.use === 'said' ? 1 : 0.5) * phrase.clearness
  const present = phrase.stems.filter((stem) => words.some((word) => word.stem === stem))
  if (present.length === phrase.stems.length) return strength * wholeness(words, phrase)
  const told = massOf(present, lexicon) / massOf(phrase.stems, lexicon)
  return told < leastTold || phrase.isWeak ? 0 : strength * 0.5 * told ** 2
}

function wholeness(words: readonly OwnWord[], { stems, words: written, isWeak }: Phrase): number {
  // "on my own" is a need, "own" alone is not: with nothing strong in it, or a single telling word, the joining words must be there too.
  if (written.length > 1 && (isWeak || stems.length === 1)) return saysExactly(words, written) ? lengths[1] : 0.1
  const length = lengths[Math.min(stems.length, lengths.length) - 1] ?? 1
  return stems.length === 1 || isInOrder(words, stems) ? length : 0.7 * length
}

function saysExactly(words: readonly OwnWord[], written: readonly OwnWord[]): boolean {
  return ` ${joined(words)} `.includes(` ${joined(written)} `)
}

function joined(words: readonly OwnWord[]): string {
  return words.map((word) => word.stem).join(' ')
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
