import type { Theme } from '../listing.ts'
import { type OwnWord, ownWordsOf } from './ownWords.ts'
import { weak } from './stopWords.ts'

/** A need as the thesaurus knows it, as it lies in the database. */
export type ConceptRow = {
  readonly id: string
  readonly label: { readonly en: string; readonly cy?: string }
  readonly themes: readonly Theme[]
}
export type PhraseRow = { readonly conceptId: string; readonly use: 'said' | 'answers'; readonly phrase: string; readonly weight: number }
export type VocabularyRow = { readonly word: string; readonly occurs: number }

export type Phrase = {
  readonly conceptId: string
  readonly use: 'said' | 'answers'
  readonly text: string
  readonly words: readonly OwnWord[]
  /** The stems that carry its meaning, with how much each tells (rare stems tell more). */
  readonly stems: readonly string[]
  readonly weight: number
  /** Nothing but words that anybody uses of anything. */
  readonly isWeak: boolean
  /** 1 when its word belongs to this need alone, less the more other needs use it; phrases of several words are clear enough. */
  readonly clearness: number
}

export type Concept = ConceptRow & {
  /** Words of activities that meet it: those that few activities use, and those that are less telling. */
  readonly answers: { readonly telling: readonly string[]; readonly plain: readonly string[] }
}

/** The thesaurus and the vocabulary of a network, made ready for reading needs; a few thousand words, kept in memory. */
export type Lexicon = {
  readonly concepts: ReadonlyMap<string, Concept>
  readonly phrases: readonly Phrase[]
  readonly phrasesWith: ReadonlyMap<string, readonly number[]>
  readonly tells: ReadonlyMap<string, number>
  readonly vocabulary: readonly KnownWord[]
  readonly knownStems: ReadonlySet<string>
  readonly shareOf: (word: OwnWord) => number
}

export type KnownWord = { readonly word: string; readonly occurs: number; readonly letters: number }

export type LexiconRows = {
  readonly concepts: readonly ConceptRow[]
  readonly phrases: readonly PhraseRow[]
  readonly vocabulary: readonly VocabularyRow[]
  readonly activities: number
}

export function compileLexicon(rows: LexiconRows): Lexicon {
  const phrases = withClearness(rows.phrases.map(readPhrase).filter((phrase) => phrase.stems.length > 0))
  const phrasesWith = indexPhrases(phrases)
  const occursByStem = countStems(rows.vocabulary)
  const shareOf = (word: OwnWord): number => (occursByStem.get(word.stem) ?? 0) / Math.max(rows.activities, 1)
  return {
    concepts: new Map(
      rows.concepts.map((concept) => [
        concept.id,
        { ...concept, answers: answersOf(concept.id, phrases, { shareOf, isCounted: occursByStem.size > 0 }) },
      ]),
    ),
    phrases,
    phrasesWith,
    tells: new Map([...phrasesWith].map(([stem, holders]) => [stem, Math.log(1 + phrases.length / holders.length)])),
    vocabulary: knownWords(rows),
    knownStems: new Set([...occursByStem.keys(), ...phrasesWith.keys()]),
    shareOf,
  }
}

function readPhrase({ conceptId, use, phrase, weight }: PhraseRow): Phrase {
  const words = ownWordsOf(phrase)
  const content = words.filter((word) => !word.isGlue)
  // A single joining word ("can", which is Welsh for a song) would be seen in everything.
  const telling = content.length > 0 ? content : words.length > 1 ? words : []
  const isWeak = content.every((word) => weak.has(word.typed))
  return { conceptId, use, text: phrase, words, stems: [...new Set(telling.map((word) => word.stem))], weight, isWeak, clearness: 1 }
}

/** How strongly each need uses a word: fully when it stands alone, in part within a longer phrase. */
function claimsOn(phrases: readonly Phrase[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const claims = new Map<string, Map<string, number>>()
  for (const { stems, conceptId, weight } of phrases)
    for (const stem of stems) {
      const byConcept = claims.get(stem) ?? new Map<string, number>()
      byConcept.set(conceptId, Math.max(byConcept.get(conceptId) ?? 0, weight / stems.length))
      claims.set(stem, byConcept)
    }
  return claims
}

const doubtAClaim = 0.2

function withClearness(phrases: readonly Phrase[]): readonly Phrase[] {
  const claims = claimsOn(phrases)
  return phrases.map((phrase) => {
    const [only] = phrase.stems
    if (phrase.stems.length > 1 || only === undefined) return phrase
    const others = [...(claims.get(only) ?? [])].reduce((sum, [id, claim]) => (id === phrase.conceptId ? sum : sum + claim), 0)
    return { ...phrase, clearness: 1 / (1 + (doubtAClaim * others) / phrase.weight) }
  })
}

function indexPhrases(phrases: readonly Phrase[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  phrases.forEach((phrase, at) => {
    for (const stem of phrase.stems) {
      const held = index.get(stem)
      if (held === undefined) index.set(stem, [at])
      else held.push(at)
    }
  })
  return index
}

// A word that many activities use tells one from another too little to answer a need.
const tellingShare = 0.02
const mostShare = 0.12

type Shares = { readonly shareOf: Lexicon['shareOf']; readonly isCounted: boolean }

// A word that no activity uses would be looked for in vain, in every row of every search.
function answersOf(conceptId: string, phrases: readonly Phrase[], { shareOf, isCounted }: Shares): Concept['answers'] {
  const words = phrases
    .filter((phrase) => phrase.conceptId === conceptId && phrase.use === 'answers')
    // "men" alone was meant; the "home" of "home visit" would find everything.
    .flatMap(({ words: written }) => (written.length === 1 ? written : written.filter((word) => !weak.has(word.typed))))
    .filter((word) => !word.isGlue)
  const distinct = [...new Map(words.map((word) => [word.stem, word])).values()]
  const between = (least: number, most: number): readonly string[] =>
    distinct.flatMap((word) => (shareOf(word) > least && shareOf(word) <= most ? [word.typed] : []))
  return { telling: between(isCounted ? 0 : -1, tellingShare), plain: between(tellingShare, mostShare) }
}

function countStems(vocabulary: readonly VocabularyRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word, occurs } of vocabulary) {
    const [own] = ownWordsOf(word)
    if (own !== undefined) counts.set(own.stem, Math.max(counts.get(own.stem) ?? 0, occurs))
  }
  return counts
}

function knownWords({ vocabulary, phrases }: LexiconRows): readonly KnownWord[] {
  const occurs = new Map<string, number>()
  for (const row of vocabulary) {
    const [own] = ownWordsOf(row.word)
    if (own !== undefined) occurs.set(own.typed, Math.max(occurs.get(own.typed) ?? 0, row.occurs))
  }
  // A word of the thesaurus is spelled right even if no activity uses it.
  for (const { phrase } of phrases) for (const own of ownWordsOf(phrase)) occurs.set(own.typed, (occurs.get(own.typed) ?? 0) + 3)
  return [...occurs]
    .filter(([word]) => word.length >= 4 && !/\d/.test(word))
    .map(([word, times]) => ({ word, occurs: times, letters: lettersIn(word) }))
}

/** Which letters occur, one bit each: two words a slip apart differ in at most two bits a slip. */
export function lettersIn(word: string): number {
  let bits = 0
  for (const letter of word) bits |= 1 << ((letter.codePointAt(0) ?? 0) % 31)
  return bits
}
