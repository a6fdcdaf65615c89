import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../kernel/actor.ts'
import type { PersonId } from '../../people/index.ts'
import { shareOut } from './shareOut.ts'

const people = (count: number) => Array.from({ length: count }, (_, i) => `person-${i}` as PersonId)
const colleagues = (count: number) => Array.from({ length: count }, (_, i) => `member-${i}` as MemberId)

describe('sharing a caseload out among colleagues', () => {
  it('gives everybody to somebody, and nobody more than one more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 7 }), (many, few) => {
        const given = shareOut({ people: people(many), colleagues: colleagues(few), mayTake: () => true })
        expect(given.size).toBe(many)
        const counts = colleagues(few).map((colleague) => [...given.values()].filter((each) => each === colleague).length)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('never gives a person to a colleague whom a list keeps out; who can go to nobody stays', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { maxLength: 30 }), (allowed) => {
        const [all, three] = [people(allowed.length), colleagues(3)]
        const mayTake = (colleague: MemberId, person: PersonId) => allowed[all.indexOf(person)]?.[three.indexOf(colleague)] === true
        const given = shareOut({ people: all, colleagues: three, mayTake })
        for (const [person, colleague] of given) expect(mayTake(colleague, person)).toBe(true)
        expect(given.size).toBe(allowed.filter((row) => row.some(Boolean)).length)
      }),
    )
  })
})
