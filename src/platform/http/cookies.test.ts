import { describe, expect, it } from 'vitest'
import { openJar } from './cookies.ts'

describe('cookies', () => {
  it('are found by their whole name, decoded', () => {
    const jar = openJar('other-language=en; language=cy; words=a%20b', false)
    expect([jar.get('language'), jar.get('words'), jar.get('lang')]).toEqual(['cy', 'a b', undefined])
  })
  it('over https carry the prefix that no other site of the domain can plant', () => {
    const jar = openJar('hedgerow=planted; __Host-hedgerow=ours', true)
    jar.set('language', 'cy', { seconds: 60 })
    expect(jar.get('hedgerow')).toBe('ours')
    expect(jar.lines).toEqual(['__Host-language=cy; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure'])
  })
  it('that were set are seen by the rest of the same request, and gone when taken away', () => {
    const jar = openJar('shortlist=old', false)
    jar.set('shortlist', 'new', { seconds: 60 })
    expect(jar.get('shortlist')).toBe('new')
    jar.set('shortlist', '', { seconds: 0 })
    expect(jar.get('shortlist')).toBeUndefined()
  })
  it('that are broken are as if they were not there', () => expect(openJar('language=%E0%A4%A', false).get('language')).toBeUndefined())
  it('cannot break out into another header', () => {
    const jar = openJar(null, false)
    jar.set('words', 'a\r\nSet-Cookie: evil=1; Domain=x', { seconds: 1 })
    expect(jar.lines[0]).not.toMatch(/[\r\n]|evil=1/)
  })
})
