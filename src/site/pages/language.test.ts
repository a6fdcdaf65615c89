import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aVisit } from '../../../test/builders/aVisit.ts'
import { languagePage, pathOfThisSite } from './language.ts'

describe('going back after changing the language', () => {
  it('keeps the page and what was asked for, but not the language the link asked for', () => {
    expect(pathOfThisSite('/find?need=my+friends&language=en&near=LA1')).toBe('/find?need=my+friends&near=LA1')
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    '/a\nb',
    'javascript:alert(1)',
    '',
    '/./\\evil.example',
    '/..//evil.example',
    '/.//evil.example',
  ])('never leads away: %j', (typed) => {
    expect(pathOfThisSite(typed)).toBeUndefined()
  })

  it('never leads away, whatever is in the link', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `/${rest}`),
          fc.stringMatching(/^\/[/\\.%a-z:@?#]*$/),
        ),
        (typed) => {
          const path = pathOfThisSite(typed)
          return path === undefined || new URL(path, 'http://here.example').origin === 'http://here.example'
        },
      ),
    )
  })

  it('remembers the choice, and ignores a language nobody speaks here', async () => {
    const kept: string[] = []
    const cookies = { get: () => undefined, set: (name: string, value: string) => void kept.push(`${name}=${value}`) }
    const go = async (address: string) => {
      const visit = aVisit(address, { cookies })
      return languagePage.show(visit, await languagePage.load(visit))
    }
    expect(await go('/language?to=cy&back=/about')).toEqual({ redirectTo: '/about' })
    expect(await go('/language?to=tlh')).toEqual({ redirectTo: '/' })
    expect(kept).toEqual(['language=cy'])
  })
})
