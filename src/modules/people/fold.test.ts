import { describe, expect, it } from 'vitest'
import { foldName, foldWay } from './fold.ts'

describe('comparing people', () => {
  it('sees one name behind accents, case and spacing', () => {
    expect(foldName("  Siân  O'Neill ")).toBe(foldName('SIAN ONEILL'))
  })

  it('sees one number behind ways of writing it', () => {
    const name = 'Jo'
    expect(foldWay({ channel: 'phone', address: '07700 900123' }, name)).toBe(
      foldWay({ channel: 'phone', address: '+44 (0)7700 900 123' }, name),
    )
  })

  it('keeps neighbours apart: a postcode alone is nobody', () => {
    const address = '4 Mill Lane, Merrow, la11yf'
    expect(foldWay({ channel: 'post', address }, 'Ann Lee')).not.toBe(foldWay({ channel: 'post', address }, 'Bob Lee'))
    expect(foldWay({ channel: 'post', address }, 'Ann Lee')).toBe(foldWay({ channel: 'post', address: 'Mill Ln 4 LA1 1YF' }, 'ann lee'))
  })
})
