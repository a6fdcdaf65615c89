import { describe, expect, it } from 'vitest'
import { filesMatching, textOf } from './files.ts'

const code = filesMatching(/\.(ts|tsx|mjs)$/).filter((file) => !file.includes('.generated.'))
const lines = (file: string) => textOf(file).split('\n').length - 1

/** Facts laid out as rows are data, whatever their ending; everything else is read by people and stays short. */
const isData = (file: string) => /^(demo\/data\/|src\/modules\/directory\/thesaurus\/)/.test(file)

describe('the files of the house', () => {
  it('stay short enough to read at one sitting', () => {
    const tooLong = code.filter((file) => !isData(file) && lines(file) > (/\.test\.|^test\//.test(file) ? 400 : 300))
    expect(tooLong.map((file) => `${file}: ${lines(file)} lines`)).toEqual([])
  })

  it('have names that say what they are', () => {
    const vague = code.filter((file) =>
      /(manager|helper|util|service(?!Worker)|handler|dto|misc|common)s?\b/i.test(file.replace(/^.*\/(?=[^/]+$)/, '')),
    )
    expect(vague).toEqual([])
    expect(code.filter((file) => /\/utils?\//.test(file))).toEqual([])
  })

  it('use the words of LANGUAGE.md in the names they export', () => {
    const exported = /^export (?:async )?(?:function|const|type|interface) (\w+)/gm
    const strange =
      /(?:^|[a-z])(?:User|Patient|Client(?!Address|Error)|Helper(?!s?Answers|Details|Agreement)?Class|Manager|Util|Dto|Handler|ServiceUser)(?:[A-Z]|$)|^(?:user|patient)(?:[A-Z]|$)/
    // An account of the operating system or of PostgreSQL is called a user by them.
    const ofAComputer = /^osUser|^OsUser|^bootstrapUser/
    const wrong = code
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) =>
        [...textOf(file).matchAll(exported)]
          .map((found) => found[1] ?? '')
          .filter((name) => strange.test(name) && !ofAComputer.test(name))
          .map((name) => `${file}: ${name}`),
      )
    expect(wrong).toEqual([])
  })

  it('leave nothing unfinished behind', () => {
    const left = code.filter(
      (file) => !file.startsWith('test/house/') && /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.only\(/.test(textOf(file)),
    )
    expect(left).toEqual([])
  })

  it('keep SQL in stores and migrations, where one reader can find it all', () => {
    const mayHoldSql = /[sS]tore\.ts$|-store\/|\.test\./
    const stray = code.filter(
      (file) =>
        file.startsWith('src/modules/') &&
        !mayHoldSql.test(file) &&
        /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/.test(textOf(file)),
    )
    expect(stray).toEqual([])
  })

  it('name no machine, registry or workplace', () => {
    const told = filesMatching(/\.(ts|tsx|mjs|md|json|yaml|sql|sh|scss)$|^\.ci\/run$|^\.npmrc$/)
    const words = new RegExp(
      ['/wo' + 'rk/', '/ho' + 'me/\\w', 'registry\\.npm' + 'js', 'npm' + 'mirror', '/ro' + 'ot/', '/tm' + 'p/bash'].join('|'),
    )
    expect(told.filter((file) => words.test(textOf(file)))).toEqual([])
  })
})
