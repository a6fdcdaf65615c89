import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNhsNumber, sayNhsNumber } from './nhsNumber.ts'

describe('an NHS number', () => {
  it('is read with spaces or dashes and said in threes and four', () => {
    const read = parseNhsNumber('943-476 5919')
    expect(read).toEqual({ ok: true, value: '9434765919' })
    if (read.ok) expect(sayNhsNumber(read.value)).toBe('943 476 5919')
  })

  it('is refused with nine digits, eleven, or letters', () => {
    for (const wrong of ['943476591', '94347659190', '943476591a', ''])
      expect(parseNhsNumber(wrong)).toEqual({ ok: false, reason: 'not-ten-digits' })
  })

  it('has at most one right last digit, so that a single slip is caught', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const right = [...'0123456789'].filter((last) => parseNhsNumber(nine + last).ok)
        expect(right.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('catches two neighbours that were swapped', () => {
    expect(parseNhsNumber('4934765919')).toEqual({ ok: false, reason: 'check-digit-wrong' })
  })
})
