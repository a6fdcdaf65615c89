import { describe, expect, it } from 'vitest'
import { themes } from '../listing.ts'
import { readConcepts, type WrittenConcept } from './concept.ts'
import { needs } from './needs.ts'
import { reasons } from './reasons.ts'

const written: WrittenConcept = {
  id: 'bird-song',
  label: { en: 'Bird song', cy: 'Cân adar' },
  themes: 'nature talking',
  said: { en: 'birds;  dawn\n chorus ; ', cy: 'adar' },
  answers: { en: 'birdwatching', cy: 'gwylio adar' },
}

describe('the thesaurus', () => {
  it('has at least 70 concepts, no two alike', () => {
    expect(needs.length).toBeGreaterThanOrEqual(70)
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length)
  })

  it('covers every reason people are referred for', () => {
    const known = new Set(needs.map(({ id }) => id))
    for (const [reason, concepts] of Object.entries(reasons)) {
      expect(concepts.length, reason).toBeGreaterThan(0)
      expect(
        concepts.filter((id) => !known.has(id)),
        reason,
      ).toEqual([])
    }
  })

  it('leaves no concept outside the reasons, so that figures by reason miss nobody', () => {
    const covered = new Set<string>(Object.values(reasons).flat())
    expect(needs.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  })

  it('leads to every theme of the directory', () => {
    const reached = new Set(needs.flatMap((concept) => concept.themes))
    expect(themes.filter((theme) => !reached.has(theme))).toEqual([])
  })

  it('knows how people put each need, in English and in Welsh', () => {
    for (const { id, said, answers } of needs) {
      expect(said.en.length, `${id} said.en`).toBeGreaterThanOrEqual(8)
      expect(said.cy.length, `${id} said.cy`).toBeGreaterThanOrEqual(5)
      expect(answers.en.length, `${id} answers.en`).toBeGreaterThanOrEqual(4)
      expect(answers.cy.length, `${id} answers.cy`).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('reading a concept', () => {
  it('takes phrases between semicolons, whatever the spacing', () => {
    expect(readConcepts([written])[0]?.said.en).toEqual(['birds', 'dawn chorus'])
  })

  it('names the concept when a theme is unknown', () => {
    expect(() => readConcepts([{ ...written, themes: 'nature ornithology' }])).toThrow(/"bird-song".*themes/)
  })

  it('names the phrase that is there twice', () => {
    expect(() => readConcepts([{ ...written, said: { en: 'birds; Birds', cy: 'adar' } }])).toThrow(/says twice: birds/)
  })

  it('refuses a language left empty', () => {
    expect(() => readConcepts([{ ...written, answers: { en: 'birdwatching', cy: ' ; ' } }])).toThrow(/answers.cy has no phrases/)
  })

  it('refuses two concepts of one name', () => {
    expect(() => readConcepts([written, written])).toThrow(/twice: bird-song/)
  })
})
