import { type Theme, themes } from '../../listing.ts'
import { termThemes } from '../mappings/termThemes.ts'

const matchers = termThemes.map(([theme, words]) => ({
  theme,
  matches: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.split(',').map(asPattern).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}))

/** The themes that the words of other taxonomies point to, in the order of the terms, most important first. */
export function themesOf(terms: readonly string[]): readonly Theme[] {
  return [...new Set(terms.flatMap((term) => matchers.filter(({ matches }) => matches.test(term)).map(({ theme }) => theme)))]
}

/** The words of other taxonomies that lead to no theme of ours. */
export function termsWithoutTheme(terms: readonly string[]): readonly string[] {
  return terms.filter((term) => themesOf([term]).length === 0)
}

/** A theme named by our own short name. */
export function namedTheme(typed: string): Theme | undefined {
  const folded = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return themes.find((theme) => theme === folded)
}

function asPattern(word: string): string {
  const bare = word.trim()
  const stem = bare
    .replace(/\*$/, '')
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(' ', '[\\s-]+')
  return bare.endsWith('*') ? `${stem}\\p{L}*` : stem
}
