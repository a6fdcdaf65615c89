import { body } from './areas/body.ts'
import { company } from './areas/company.ts'
import { family } from './areas/family.ts'
import { interests } from './areas/interests.ts'
import { mind } from './areas/mind.ts'
import { money } from './areas/money.ts'
import { type Concept, readConcepts, type WrittenConcept } from './concept.ts'
import { everyday } from './everyday.ts'

/** The thesaurus a new network starts with; from then on its people edit their own copy. */
export const needs: readonly Concept[] = readConcepts([...mind, ...company, ...body, ...money, ...family, ...interests].map(withEveryday))

/** Adds what is not there yet: a phrase said twice is a mistake in an area's file, not here. */
function withEveryday(concept: WrittenConcept): WrittenConcept {
  const held = new Set(concept.said.en.split(';').map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim().toLowerCase()))
  const more = (everyday[concept.id] ?? '').split(';').map((phrase) => phrase.trim().toLowerCase())
  const fresh = [...new Set(more)].filter((phrase) => phrase !== '' && !held.has(phrase))
  return { ...concept, said: { ...concept.said, en: [concept.said.en, ...fresh].join('; ') } }
}
