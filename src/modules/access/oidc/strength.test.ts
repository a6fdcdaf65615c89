import { describe, expect, it } from 'vitest'
import { isStrongSignIn } from './strength.ts'

describe('how strong a sign-in at an issuer is', () => {
  it('is what the operator says of acr, vot and amr', () => {
    expect(isStrongSignIn({ vot: 'P9.Cp.Cd' }, ['P9.Cp.Cd', 'AAL2'])).toBe(true)
    expect(isStrongSignIn({ acr: 'AAL2' }, ['P9.Cp.Cd', 'AAL2'])).toBe(true)
    expect(isStrongSignIn({ amr: ['pwd', 'mfa'] }, ['mfa'])).toBe(true)
  })

  it('is never strong when the operator said nothing', () => {
    expect(isStrongSignIn({ acr: 'AAL3', vot: 'P9.Cp.Cd', amr: ['mfa'] }, [])).toBe(false)
  })

  it('takes whole values only: what begins like one is not it', () => {
    expect(isStrongSignIn({ vot: 'P9.Cp' }, ['P9.Cp.Cd'])).toBe(false)
    expect(isStrongSignIn({ amr: ['mfa-skipped'] }, ['mfa'])).toBe(false)
    expect(isStrongSignIn({}, ['undefined'])).toBe(false)
  })

  it('can name another claim, as CIS2 needs', () => {
    const strong = ['authentication_assurance_level=3']
    expect(isStrongSignIn({ authentication_assurance_level: '3' }, strong)).toBe(true)
    expect(isStrongSignIn({ authentication_assurance_level: 3 }, strong)).toBe(true)
    expect(isStrongSignIn({ authentication_assurance_level: '1' }, strong)).toBe(false)
    expect(isStrongSignIn({ acr: '3' }, strong)).toBe(false)
  })
})
