import { assert, property, string, webUrl } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWayBack } from './wayBack.ts'

describe('where somebody goes after signing in', () => {
  it.each(['/', '/members', '/coordinator?due=today', '/r/abc%20d'])('is a page of ours: %s', (path) => {
    expect(parseWayBack(path)).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\\/evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/ /evil.example',
    '',
    'members',
    '/sign-in',
    '/sign-in/code?attempt=1',
    '/\r\nset-cookie:x',
    `/${'a'.repeat(600)}`,
  ])('is never anywhere else: %j', (typed) => {
    expect(parseWayBack(typed)).toBeUndefined()
  })

  it('stays on this site, whatever is typed', () => {
    const staysHere = (typed: string): boolean => {
      const path = parseWayBack(typed)
      return path === undefined || new URL(path, 'https://ours.example').origin === 'https://ours.example'
    }
    assert(property(string({ unit: 'binary' }), (text) => staysHere(`/${text}`) && staysHere(text)))
    assert(property(webUrl(), (url) => staysHere(url) && staysHere(url.replace('https:', ''))))
  })
})
