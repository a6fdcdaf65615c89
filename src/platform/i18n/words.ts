import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../kernel/language.ts'

type Values = Readonly<Record<string, string | number | Date>>

/** Says one sentence of one module in one language; values fill ICU placeholders (`{count, plural, …}`). */
export type Say<Key extends string> = (key: Key, values?: Values) => string

const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy' }

/**
 * A module's words in every language. `cy` must have the same keys as `en` or it does not compile;
 * each is an ICU MessageFormat 1 pattern. Give plain text: it is escaped where it is shown.
 *
 * @example
 * const words = catalogue({ en: { hello: 'Hello {name}' }, cy: { hello: 'Helo {name}' } })
 * words('cy')('hello', { name: 'Nia' }) // => 'Helo Nia'
 */
export function catalogue<const En extends Readonly<Record<string, string>>>(languages: {
  readonly en: En
  readonly cy: { readonly [Key in keyof En]: string }
}): ((language: Language) => Say<keyof En & string>) & { readonly all: typeof languages } {
  const speak = { en: sayIn('en', languages.en), cy: sayIn('cy', languages.cy) }
  return Object.assign((language: Language) => speak[language], { all: languages })
}

function sayIn(language: Language, patterns: Readonly<Record<string, string>>): Say<string> {
  const compiled = new Map<string, IntlMessageFormat>()
  return (key, values) => {
    const pattern = patterns[key]
    if (pattern === undefined) throw new Error(`No words for "${key}" in ${language}`)
    if (values === undefined && !pattern.includes("'") && !pattern.includes('{')) return pattern
    let message = compiled.get(key)
    if (message === undefined) {
      message = new IntlMessageFormat(pattern, locales[language], undefined, { ignoreTag: true })
      compiled.set(key, message)
    }
    return String(message.format(values === undefined ? undefined : { ...values }))
  }
}
