import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'

const known =
  'en cy ga gd fr de es pt it nl pl ro hu cs sk uk ru bg lt lv et sq el tr ku ar he fa ps ur hi bn pa gu ta te ml mr ne si zh yue ja ko vi th tl so am ti om sw yo ig ha ak lg rw sn zu af sr hr bs sl mk mt fi sv da no is ka hy az kk uz mn my km lo id ms eo syl rom ckb prs pcm bfi wo ln ff'.split(
    ' ',
  )
const englishNames = new Intl.DisplayNames('en', { type: 'language' })
const welshNames = new Intl.DisplayNames('cy', { type: 'language' })
const otherNames: Readonly<Record<string, string>> = {
  bsl: 'bfi',
  'british sign language': 'bfi',
  'sign language': 'bfi',
  mandarin: 'zh',
  'chinese (mandarin)': 'zh',
  cantonese: 'yue',
  'chinese (cantonese)': 'yue',
  farsi: 'fa',
  'persian (farsi)': 'fa',
  dari: 'prs',
  pashto: 'ps',
  pushto: 'ps',
  panjabi: 'pa',
  bengali: 'bn',
  sylheti: 'syl',
  sinhalese: 'si',
  sorani: 'ckb',
  kurmanji: 'ku',
  gaelic: 'gd',
  tagalog: 'tl',
  twi: 'ak',
  romani: 'rom',
  slovakian: 'sk',
  cymraeg: 'cy',
}
const byName = new Map([
  ...known.flatMap(
    (tag) =>
      [
        [fold(englishNames.of(tag) ?? ''), tag],
        [fold(welshNames.of(tag) ?? ''), tag],
      ] as const,
  ),
  ...Object.entries(otherNames),
])

/** Languages as BCP 47 tags, from their names or codes; a name that stands for no language we know is reported. */
export function cleanLanguages(all: readonly Said[], note: TakesNotes): readonly string[] {
  const tags = all.flatMap((said) =>
    isSilent(said)
      ? []
      : String(said.value)
          .split(/[,;/|]|\band\b/i)
          .flatMap((name) => tagOf(name, said, note)),
  )
  return [...new Set(tags)].sort()
}

function tagOf(name: string, said: Said, note: TakesNotes): readonly string[] {
  const folded = fold(name)
  if (folded === '') return []
  const tag = readLanguage(folded)
  if (tag === undefined) note('language-not-known', said.at, name)
  return tag === undefined ? [] : [tag]
}

/** Reads one language: `Polish`, `pl`, `pol`, `en-GB`. */
export function readLanguage(typed: string): string | undefined {
  const named = byName.get(fold(typed))
  if (named !== undefined) return named
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(typed)) return undefined
  const canonical = canonicalTag(typed.replaceAll('_', '-'))
  const language = canonical?.split('-')[0]
  return language !== undefined && known.includes(language) ? language : undefined
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*(?:speaking|speakers?)$/, '')
}
