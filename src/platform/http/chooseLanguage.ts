import { type Language, parseLanguage } from '../../kernel/language.ts'

/** What a request says about language, most deliberate first: the language switch, the link, the browser. */
type Said = { readonly cookie: string | undefined; readonly link: string | null; readonly browser: string | null }

/** The language of a page. The switch wins over the link: somebody who chose is not sent back by an address they were given. */
export function chooseLanguage({ cookie, link, browser }: Said): Language {
  return parseLanguage(cookie) ?? parseLanguage(link ?? undefined) ?? preferred(browser) ?? 'en'
}

function preferred(accept: string | null): Language | undefined {
  if (accept === null) return undefined
  const wishes = accept.split(',').map((part) => {
    const [tag = '', ...rest] = part.split(';')
    const weight = rest.map((piece) => piece.trim()).find((piece) => piece.startsWith('q='))
    return { language: parseLanguage(tag), weight: weight === undefined ? 1 : Number(weight.slice(2)) }
  })
  const spoken = wishes.filter((wish) => wish.language !== undefined && wish.weight > 0)
  return spoken.sort((one, other) => other.weight - one.weight)[0]?.language
}
