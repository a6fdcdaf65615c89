import { randomFillSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeReference, parseReference } from './reference.ts'

const fill = (bytes: Uint8Array) => randomFillSync(bytes)

describe('a reference', () => {
  it('is read back however somebody says it', () => {
    const reference = makeReference(fill)
    expect(parseReference(` ${reference.toLowerCase().replace('-', ' ')} `)).toEqual({ ok: true, value: reference })
  })

  it('has no letters that are mistaken for others, so none is guessed at', () => {
    expect(parseReference('O0I1L-ABCDE')).toEqual({ ok: false, reason: 'not-a-reference' })
    for (let n = 0; n < 200; n += 1) expect(makeReference(fill)).toMatch(/^[2346789BCDFGHJKMNPQRTVWXY]{5}-[2346789BCDFGHJKMNPQRTVWXY]{5}$/)
  })

  it('does not repeat itself', () => {
    expect(new Set(Array.from({ length: 5000 }, () => makeReference(fill))).size).toBe(5000)
  })
})
