import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeId, parseId } from './id.ts'
import { parseLanguage } from './language.ts'
import { route } from './route.ts'

const fill = (bytes: Uint8Array) => {
  crypto.getRandomValues(bytes)
}

describe('an id', () => {
  it('is a UUID of version 7 that can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
        const id = makeId({ now: () => now, fill })
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(now)
        expect(parseId(id.toUpperCase())).toBe(id)
      }),
    )
  })

  it('sorts by when it was made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 1e9 }), (early, gap) => {
        expect(makeId({ now: () => early, fill }) < makeId({ now: () => early + gap, fill })).toBe(true)
      }),
    )
  })

  it('is not read from anything else', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(parseId(typed)).toBe(undefined)
      }),
    )
  })
})

describe('a route', () => {
  it('makes links that escape what they are given', () => {
    const answer = route('/p/:token/answer/:kind')
    expect(answer.to({ token: 'a/b', kind: 'yes & no' }, { q: 'ä b' })).toBe('/p/a%2Fb/answer/yes%20%26%20no?q=%C3%A4+b')
  })
})

describe('a language', () => {
  it('is read from the first part of its tag', () => {
    expect(parseLanguage('cy-GB')).toBe('cy')
    expect(parseLanguage(' EN ')).toBe('en')
    expect(parseLanguage('pl')).toBe(undefined)
    expect(parseLanguage(undefined)).toBe(undefined)
  })
})
