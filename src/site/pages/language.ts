import { type Language, parseLanguage } from '../../kernel/language.ts'
import { route } from '../../kernel/route.ts'
import { page } from '../../platform/http/page.ts'

export const languageRoute = route('/language')
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' }

const aYear = 365 * 24 * 3600

/**
 * A path of this site to go back to, or undefined: `//elsewhere` and `/\elsewhere` would lead away.
 * The `language` in its query is dropped, because the choice just made is the newer one.
 *
 * @example
 * pathOfThisSite('/find?need=friends&language=en') // => '/find?need=friends'
 * pathOfThisSite('//elsewhere.example') // => undefined
 */
export function pathOfThisSite(typed: string | null): string | undefined {
  if (typed === null || typed.length > 2000 || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(typed)) return undefined
  const here = 'http://here.invalid'
  const url = URL.canParse(typed, here) ? new URL(typed, here) : undefined
  if (url?.origin !== here || url.pathname.startsWith('//')) return undefined
  url.searchParams.delete('language')
  return `${url.pathname}${url.search}`
}

/** The language switch: remembers the choice and goes back to the same page. A link, so that it works everywhere. */
export const languagePage = page({
  at: languageRoute,
  may: 'anyone',
  records: 'nothing',
  load: async (visit) => visit.query,
  show: (visit, query) => {
    const language = parseLanguage(query.get('to') ?? undefined)
    if (language !== undefined) visit.cookies.set('language', language, { seconds: aYear })
    return { redirectTo: pathOfThisSite(query.get('back')) ?? '/' }
  },
})
