/** A language the screens speak: English, and Welsh as a draft until a Welsh speaker has checked it. */
export type Language = 'en' | 'cy'
export const languages = ['en', 'cy'] as const satisfies readonly Language[]

/** Reads a language tag such as `cy-GB`; anything the screens do not speak is undefined. */
export function parseLanguage(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0]
  return languages.find((language) => language === primary)
}
