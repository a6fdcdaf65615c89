import type { Theme } from '../listing.ts'
import type { Need } from './need.ts'

/** One thing to look for in the index: words, any of which will do, and how much finding them counts. */
export type Strand = { readonly query: string; readonly weight: number; readonly themes: readonly Theme[] }

// Measured on the tuning part of test/needs; see its README before changing one.
const counts = { telling: 0.6, plain: 0.2, setting: 0.35, plainAnswers: 0.35, nextConcept: 0.8 } as const
const outdoorWords = [
  'outdoors',
  'outdoor',
  'walk',
  'walking',
  'garden',
  'gardening',
  'allotment',
  'woodland',
  'park',
  'nature',
  'beach',
  'conservation',
  'farm',
  'river',
]

/** What to look for, most telling first; the index is asked for all of them at once. */
export function strandsOf(need: Need): readonly Strand[] {
  const own: readonly Strand[] = [
    { query: anyOf(need.tellingWords), weight: counts.telling, themes: [] },
    { query: anyOf(need.plainWords), weight: counts.plain, themes: [] },
  ]
  const concepts = need.concepts.flatMap(({ concept, sureness }, place): readonly Strand[] => {
    const weight = sureness ** 1.5 * counts.nextConcept ** place
    return [
      { query: anyOf(concept.answers.telling), weight, themes: concept.themes },
      { query: anyOf(concept.answers.plain), weight: weight * counts.plainAnswers, themes: [] },
    ]
  })
  const setting =
    need.wishes.setting === 'outdoors' ? [{ query: anyOf(outdoorWords), weight: counts.setting, themes: ['nature' as const] }] : []
  return [...own, ...concepts, ...setting].filter((strand) => strand.query !== '' || strand.themes.length > 0)
}

// Words here are letters and digits only (`foldText`), so none can be read as an operator.
function anyOf(words: readonly string[]): string {
  return words.join(' | ')
}
