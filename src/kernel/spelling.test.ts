import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsBetween, foldText } from './spelling.ts'

describe('folding text', () => {
  it('makes one form of the ways a name is typed', () => {
    expect(foldText(' Llanbadarn-Fawr, St. Mary’s ')).toBe('llanbadarn fawr st marys')
    expect(foldText('Tŷ Gwyn')).toBe('ty gwyn')
  })
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(foldText(foldText(typed))).toBe(foldText(typed))
      }),
    )
  })
})

describe('counting edits', () => {
  it('counts a swap of neighbours as one slip, as fingers make it', () => {
    expect(editsBetween('debt', 'dept', 2)).toBe(1)
    expect(editsBetween('freind', 'friend', 2)).toBe(1)
    expect(editsBetween('berevement', 'bereavement', 2)).toBe(1)
  })
  it('says only that it is too many, not how many', () => {
    expect(editsBetween('walking', 'debt', 2)).toBe(3)
  })
  it('is the same both ways, and 0 only for the same word', () => {
    const word = fc.string({ maxLength: 9 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editsBetween(one, other, 9)
        expect(editsBetween(other, one, 9)).toBe(edits)
        expect(edits === 0).toBe(one === other)
      }),
    )
  })
})
