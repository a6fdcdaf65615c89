import { assert, integer, property } from 'fast-check'
import { generateSync } from 'otplib'
import { describe, expect, it } from 'vitest'
import { addressForApp, drawSecret, parseAppCode, spokenSecret, stepOfCode } from './totp.ts'

const secret = drawSecret()
const at = new Date('2026-11-16T09:00:00Z')
const now = at.getTime() / 1000 / 30
const codeOf = (step: number): string => generateSync({ secret, epoch: step * 30 })

describe('a code of an authenticator app', () => {
  it.each([-1, 0, 1])('is taken in its step and the two beside it: %i', (away) => {
    expect(stepOfCode({ secret, lastStep: undefined }, codeOf(now + away), at)).toBe(now + away)
  })

  it('is not taken from further away, nor from another secret', () => {
    const far = integer({ min: 2, max: 1_000_000 })
    const isTaken = (step: number): boolean => stepOfCode({ secret, lastStep: undefined }, codeOf(step), at) !== undefined
    const near = new Set([-1, 0, 1].map((away) => codeOf(now + away)))
    // One in 300,000 codes of other times happens to be one of the three.
    assert(property(far, (away) => near.has(codeOf(now - away)) || !isTaken(now - away)))
    assert(property(far, (away) => near.has(codeOf(now + away)) || !isTaken(now + away)))
  })

  it('is taken once: neither it nor an earlier one after it', () => {
    expect(stepOfCode({ secret, lastStep: now }, codeOf(now), at)).toBeUndefined()
    expect(stepOfCode({ secret, lastStep: now }, codeOf(now - 1), at)).toBeUndefined()
    expect(stepOfCode({ secret, lastStep: now }, codeOf(now + 1), at)).toBe(now + 1)
  })

  it('of a clock that was set back is refused, and breaks nothing', () => {
    expect(stepOfCode({ secret, lastStep: now + 100 }, codeOf(now), at)).toBeUndefined()
  })

  it('is read however it was typed', () => {
    expect([parseAppCode(' 123 456 '), parseAppCode('123-456'), parseAppCode('12345'), parseAppCode('abcdef')]).toEqual([
      '123456',
      '123456',
      undefined,
      undefined,
    ])
  })
})

describe('the secret of an app', () => {
  it('has 160 bits, is never the same, and can be read aloud', () => {
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(drawSecret()).not.toBe(secret)
    expect(spokenSecret('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
  })

  it('is told to the app with the name of the network', () => {
    const address = addressForApp({ secret, issuer: 'Hedgerow Testshire', label: 'nia@hedge.example' })
    expect(address).toBe(`otpauth://totp/Hedgerow%20Testshire:nia%40hedge.example?secret=${secret}&issuer=Hedgerow%20Testshire`)
  })
})
