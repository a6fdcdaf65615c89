import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMobile, parsePhone, sayPhone } from './phone.ts'

describe('a phone number', () => {
  it.each([
    ['07700 900123', '+447700900123'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['0044 7700 900123', '+447700900123'],
    ['(01632) 960-001', '+441632960001'],
    ['01632 96001', '+44163296001'],
    ['0800 1111', '+448001111'],
    ['+353 1 234 5678', '+35312345678'],
  ])('reads %s as %s', (typed, read) => {
    expect(parsePhone(typed)).toEqual({ ok: true, value: read })
  })

  it.each([
    ['', 'empty'],
    ['ring my mum', 'not-digits'],
    ['07700 900', 'too-short'],
    ['07700 900 123 456', 'too-long'],
    ['7700 900123', 'no-leading-zero'],
    ['01632 960001 ext 4', 'not-digits'],
    ['+44 0000 000000', 'not-digits'],
  ])('refuses %j because it is %s', (typed, reason) => {
    expect(parsePhone(typed)).toEqual({ ok: false, reason })
  })

  it('can be read back from how it is said', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-35789]\d{9}$/), (typed) => {
        const read = parsePhone(typed)
        if (read.ok) expect(parsePhone(sayPhone(read.value))).toEqual(read)
      }),
    )
  })

  it('knows which can get a text', () => {
    const mobile = (typed: string) => {
      const read = parsePhone(typed)
      return read.ok && isMobile(read.value)
    }
    expect(mobile('07700 900123')).toBe(true)
    expect(mobile('07624 900123')).toBe(true)
    expect(mobile('07600 900123')).toBe(false)
    expect(mobile('07000 900123')).toBe(false)
    expect(mobile('01632 960001')).toBe(false)
  })
})
