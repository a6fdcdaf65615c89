import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needs } from '../thesaurus/needs.ts'
import { phrasesOf } from '../thesaurus/phrases.ts'
import { compileLexicon } from './lexicon.ts'
import { readNeed } from './need.ts'
import { strandsOf } from './strands.ts'
import { wishesIn } from './wishes.ts'

const vocabulary = [
  { word: 'swimming', occurs: 4 },
  { word: 'group', occurs: 90 },
  { word: 'choir', occurs: 2 },
]
const lexicon = compileLexicon({ concepts: needs, phrases: needs.flatMap(phrasesOf), vocabulary, activities: 100 })
const seenIn = (text: string): readonly string[] => readNeed(text, lexicon).concepts.map(({ concept }) => concept.id)

describe('reading a need', () => {
  it.each([
    ['my husband died and I never go out', ['bereavement', 'getting-out-again']],
    ['help with heating bills', ['fuel']],
    ['something outdoors for my lad with autism', ['autism', 'nature']],
    ['lost my dear wife', ['bereavement']],
    ['dwi’n unig', ['loneliness']],
  ])('%s', (text, wanted) => {
    expect(seenIn(text)).toEqual(expect.arrayContaining(wanted))
  })

  it('takes "never go out" for a need, not for something to leave out', () => {
    expect(seenIn('I never go out')[0]).toBe('getting-out-again')
  })

  it('mends a slip, and keeps what was typed in the search too', () => {
    const need = readNeed('berevement', lexicon)
    expect(need.repairs).toEqual([{ typed: 'berevement', meant: 'bereavement' }])
    expect([...need.tellingWords, ...need.plainWords]).toEqual(expect.arrayContaining(['bereavement', 'berevement']))
  })

  it('does not mend everyday words that no activity happens to use', () => {
    expect(readNeed('born in the ceiling, shut the shop', lexicon).repairs).toEqual([])
  })

  it('drops words that nearly every activity uses', () => {
    expect(readNeed('choir group', lexicon)).toMatchObject({ tellingWords: ['choir'], plainWords: [] })
  })

  it('never makes a query the database cannot read, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { query } of strandsOf(readNeed(text, lexicon))) expect(query).toMatch(/^(?:[\p{L}\p{N}]+(?: \| [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })
})

describe('reading what else was wished for', () => {
  it.each([
    ['something outdoors', { setting: 'outdoors' }],
    ['not outdoors please', { setting: 'indoors' }],
    ['free and at weekends', { isFree: true, days: 96 }],
    ['Tuesday evenings', { days: 2, parts: 4 }],
    ['I use a wheelchair', { access: ['step-free'] }],
    ["I can't leave the house", { delivery: ['at-home'] }],
    ['my lad', { age: { who: 'child', from: 5, to: 17 } }],
    ['my son is 24', { age: { who: 'said', from: 24, to: 24 } }],
    ['for my nan', { age: { who: 'older', from: 60, to: 99 } }],
    ['she only speaks Polish', { language: 'pl' }],
    ['rhywbeth am ddim ar y penwythnos', { isFree: true, days: 96 }],
  ])('%s', (text, wanted) => {
    expect(wishesIn(text)).toMatchObject(wanted)
  })
  it('does not take every number for an age', () => {
    expect(wishesIn('married for 20 years, it is 5 miles away').age).toBeUndefined()
  })
})
