import { pathToFileURL } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { filesMatching, root } from './files.ts'

type Catalogue = { readonly all: { readonly en: Readonly<Record<string, string>>; readonly cy: Readonly<Record<string, string>> } }
const isCatalogue = (value: unknown): value is Catalogue => typeof value === 'function' && 'all' in value
const files = filesMatching(/^src\/.*[wW]ords(\.\w+)?\.ts$/).filter((file) => file.indexOf('.test.') < 0)
const catalogues = (
  await Promise.all(
    files.map(async (file) =>
      Object.values((await import(pathToFileURL(root + file).href)) as object)
        .filter(isCatalogue)
        .map((catalogue) => ({ file, all: catalogue.all })),
    ),
  )
).flat()

type Part = {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>
}

/** The names of the values a pattern asks for, in plurals too; type 0 is plain text and 7 the # of a plural. */
function placeholders(pattern: string): readonly string[] {
  const namesIn = (parts: readonly Part[]): readonly string[] =>
    parts.flatMap(({ type, value, options = {} }) => [
      ...(type === 0 || type === 7 || value === undefined ? [] : [value]),
      ...Object.values(options).flatMap((option) => namesIn(option.value)),
    ])
  return [
    ...new Set(namesIn(new IntlMessageFormat(pattern, 'en-GB', undefined, { ignoreTag: true }).getAst() as unknown as readonly Part[])),
  ].sort()
}

describe('the words on the screens', () => {
  it('were found', () => {
    expect(catalogues.length).toBeGreaterThan(4)
    expect(catalogues.reduce((sum, { all }) => sum + Object.keys(all.en).length, 0)).toBeGreaterThan(300)
  })

  it('ask for the same values in Welsh as in English', () => {
    const uneven = catalogues.flatMap(({ file, all }) =>
      Object.keys(all.en)
        .filter((key) => placeholders(all.en[key] ?? '').join() !== placeholders(all.cy[key] ?? '').join())
        .map((key) => `${file}: ${key}`),
    )
    expect(uneven).toEqual([])
  })

  it('are really translated: no sentence stands in English on the Welsh side', () => {
    const same = catalogues.flatMap(({ file, all }) =>
      Object.keys(all.en)
        .filter((key) => all.en[key] === all.cy[key] && (all.en[key] ?? '').split(' ').length > 3)
        .map((key) => `${file}: ${key}`),
    )
    expect(same).toEqual([])
  })

  it('are short enough for the tired: no public sentence of more than 30 words', () => {
    const long = catalogues
      .filter(({ file }) => /directory|site|referrals/.test(file))
      .flatMap(({ file, all }) =>
        Object.entries(all.en)
          .filter(
            ([, words]) => !words.includes('plural') && words.split(/[.!?:;]\s/).some((sentence) => sentence.split(/\s+/).length > 30),
          )
          .map(([key]) => `${file}: ${key}`),
      )
    expect(long).toEqual([])
  })
})
