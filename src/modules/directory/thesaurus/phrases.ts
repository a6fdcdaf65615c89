import { type Language, languages } from '../../../kernel/language.ts'
import type { Concept } from './concept.ts'

/** A phrase of a concept as it is kept: how people put it, or a word of activities that answer it, and how strongly it points there. */
export type ConceptPhrase = {
  readonly conceptId: string
  readonly language: Language
  readonly use: 'said' | 'answers'
  readonly phrase: string
  readonly weight: number
}

// A hint alone is just enough to be seen; beside a phrase that says the need it adds little.
const hintWeight = 0.35

/** All phrases of a concept; a hint is a way of saying it that points there less strongly. */
export function phrasesOf({ id, said, hints, answers }: Concept): readonly ConceptPhrase[] {
  return languages.flatMap((language) => [
    ...said[language].map((phrase) => ({ conceptId: id, language, use: 'said' as const, phrase, weight: 1 })),
    ...hints[language].map((phrase) => ({ conceptId: id, language, use: 'said' as const, phrase, weight: hintWeight })),
    ...answers[language].map((phrase) => ({ conceptId: id, language, use: 'answers' as const, phrase, weight: 1 })),
  ])
}
