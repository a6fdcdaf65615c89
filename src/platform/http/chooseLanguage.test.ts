import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './chooseLanguage.ts'

const silent = { cookie: undefined, link: null, browser: null }

describe('the language of a page', () => {
  it('is English when nobody says anything', () => expect(chooseLanguage(silent)).toBe('en'))
  it('is what was chosen with the switch, whatever the link or the browser say', () => {
    expect(chooseLanguage({ cookie: 'cy', link: 'en', browser: 'en-GB' })).toBe('cy')
  })
  it('is what the link says while nothing was chosen', () => expect(chooseLanguage({ ...silent, link: 'cy', browser: 'en' })).toBe('cy'))
  it.each([
    ['cy-GB,en;q=0.8', 'cy'],
    ['en;q=0.5, cy;q=0.9', 'cy'],
    ['fr, pl;q=0.9', 'en'],
    ['cy;q=0, en', 'en'],
    [';;;,,q=x', 'en'],
  ])('is read from a browser that asks for %s', (browser, language) => expect(chooseLanguage({ ...silent, browser })).toBe(language))
  it('is never something the screens do not speak', () => expect(chooseLanguage({ cookie: '../x', link: 'fr', browser: null })).toBe('en'))
})
