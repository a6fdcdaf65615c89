import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcodeOf, parseOutcode, parsePostcode, sectorOf } from './postcode.ts'

describe('a postcode', () => {
  it.each(['M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 1HQ', 'EC1A 1BB', 'GIR 0AA', 'LA1 1YF'])('takes the form of %s', (form) => {
    expect(parsePostcode(form)).toEqual({ ok: true, value: form })
  })

  it('does not mind case, spaces or dashes', () => {
    const spaced = fc.array(fc.constantFrom('', ' ', '  ', '-', '.'), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(spaced, fc.boolean(), (gaps, isLower) => {
        const typed = [...'LA11YF'].map((letter, place) => letter + (gaps[place] ?? '')).join('')
        expect(parsePostcode(isLower ? typed.toLowerCase() : typed)).toEqual({ ok: true, value: 'LA1 1YF' })
      }),
    )
  })

  it('mends a letter typed where only a digit can stand', () => {
    expect(parsePostcode('LA1 OYF')).toEqual({ ok: true, value: 'LA1 0YF' })
    expect(parsePostcode('LA1 lYF')).toEqual({ ok: true, value: 'LA1 1YF' })
  })

  it('refuses what is not one, and says nothing of how it should read', () => {
    expect(parsePostcode('  ')).toEqual({ ok: false, reason: 'empty' })
    for (const wrong of ['Lancaster', 'LA1', 'LA1 1Y', 'QA1 1YF', 'LA1 1CF', '12345', 'LA1 1YFF']) {
      expect(parsePostcode(wrong), wrong).toEqual({ ok: false, reason: 'not-a-postcode' })
    }
  })

  it('knows its halves', () => {
    const read = parsePostcode('ec1a1bb')
    if (!read.ok) throw new Error('not read')
    expect(outcodeOf(read.value)).toBe('EC1A')
    expect(sectorOf(read.value)).toBe('EC1A 1')
    expect(parseOutcode('ec1a')).toEqual({ ok: true, value: 'EC1A' })
    expect(parseOutcode('ec1a 1bb')).toEqual({ ok: false, reason: 'not-a-postcode' })
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        expect(typeof parsePostcode(typed).ok).toBe('boolean')
      }),
    )
  })

  const sample = new URL('../../../shared/data/postcodes/', import.meta.url)
  const file = new URL('postcodes_sw_lancs_codepoint2014_lsoa21.csv.gz', sample)
  it.skipIf(!existsSync(file))('takes every one of 125,435 real postcodes (skipped where the official file is absent)', () => {
    const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').slice(1)
    const refused = rows.map((row) => row.split(',')[0] ?? '').filter((code) => !parsePostcode(code).ok)
    expect(rows.length).toBeGreaterThan(100_000)
    expect(refused).toEqual([])
  })
})
