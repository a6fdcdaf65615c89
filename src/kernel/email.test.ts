import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEmail } from './email.ts'

describe('an e-mail address', () => {
  it('keeps the name as typed and folds the domain', () => {
    expect(parseEmail('  Mary.O’Hara@Example.ORG ')).toEqual({ ok: true, value: 'Mary.O’Hara@example.org' })
    expect(parseEmail('a+b@mail.example.co.uk')).toMatchObject({ ok: true })
  })

  it.each([
    ['', 'empty'],
    ['mary.example.org', 'no-at'],
    ['mary@example', 'not-an-address'],
    ['mary ann@example.org', 'not-an-address'],
    ['.mary@example.org', 'not-an-address'],
    ['mary@-example.org', 'not-an-address'],
    ['mary@example.org, tom@example.org', 'not-an-address'],
    [`${'m'.repeat(65)}@example.org`, 'too-long'],
  ])('refuses %j because it is %s', (typed, reason) => {
    expect(parseEmail(typed)).toEqual({ ok: false, reason })
  })

  it('never carries a line break into a mail header', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (typed) => {
        const read = parseEmail(`${typed}@example.org`)
        if (read.ok) expect(read.value).not.toMatch(/[\r\n\s]/)
      }),
    )
  })
})
