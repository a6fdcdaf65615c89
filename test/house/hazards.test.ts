import { describe, expect, it } from 'vitest'
import { consequences, type Hazard, levelOf, likelihoods, readHazards } from '../../tools/draw/hazardLog.ts'
import { filesMatching, textOf } from './files.ts'
import { isTest } from './namedTests.ts'

const hazards = readHazards()
const idsOf = (some: readonly Hazard[]): readonly string[] => some.map(({ id }) => id)

describe('the hazard log', () => {
  it('has twenty-five hazards at least, numbered without a gap, each with a name of its own', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(25)
    expect(idsOf(hazards)).toEqual(hazards.map((_, i) => `H-${String(i + 1).padStart(2, '0')}`))
    expect(new Set(hazards.map(({ name }) => name)).size).toBe(hazards.length)
  })

  it('names tests that exist: a control without one is only a hope', () => {
    const named = hazards.flatMap(({ id, controls }) => controls.flatMap(({ tests }) => tests.map((test) => ({ id, test }))))
    expect(named.filter(({ test }) => !isTest(test))).toEqual([])
  })

  it('is never made worse by its controls, and leaves nothing that cannot be accepted', () => {
    expect(idsOf(hazards.filter(({ initial, residual }) => levelOf(residual) > levelOf(initial)))).toEqual([])
    expect(idsOf(hazards.filter(({ residual }) => levelOf(residual) > 3))).toEqual([])
  })

  it('says why wherever what is left is undesirable, and only there', () => {
    expect(idsOf(hazards.filter(({ residual, justified }) => (levelOf(residual) === 3) !== (justified !== undefined)))).toEqual([])
  })

  it('holds every hazard that the code speaks of', () => {
    const spokenOf = filesMatching(/^(src|test|demo|database)\/.*\.(tsx?|sql)$/).flatMap((file) =>
      [...textOf(file).matchAll(/\bH-\d+\b/g)].map(([id]) => ({ file, id })),
    )
    expect(spokenOf.length).toBeGreaterThan(20)
    expect(spokenOf.filter(({ id }) => !idsOf(hazards).includes(id))).toEqual([])
  })
})

describe('the matrix of risks', () => {
  it('grows with likelihood and with consequence, from 1 to 5', () => {
    const rows = likelihoods.map((likelihood) => consequences.map((consequence) => levelOf({ likelihood, consequence })))
    for (const [i, row] of rows.entries())
      for (const [j, level] of row.entries()) {
        expect(level).toBeGreaterThanOrEqual(Math.max(rows[i - 1]?.[j] ?? 1, row[j - 1] ?? 1))
        expect(level).toBeLessThanOrEqual(5)
      }
    expect([rows[0]?.[0], rows[4]?.[4], rows[2]?.[2]]).toEqual([1, 5, 3])
  })
})
