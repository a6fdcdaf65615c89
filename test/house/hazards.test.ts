import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root, textOf } from './files.ts'

type Hazard = {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly controls: readonly { readonly what: string; readonly tests: readonly string[] }[]
}
const hazards = parse(textOf('docs/safety/hazards.yaml')) as { readonly hazards: readonly Hazard[] }

describe('the hazard log', () => {
  it('has hazards, each with an id of its own, an owner and a control', () => {
    expect(hazards.hazards.length).toBeGreaterThanOrEqual(8)
    expect(new Set(hazards.hazards.map(({ id }) => id)).size).toBe(hazards.hazards.length)
    expect(hazards.hazards.filter(({ owner, controls }) => owner === '' || controls.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('names tests that exist: a control without one is only a hope', () => {
    const named = hazards.hazards.flatMap(({ id, controls }) => controls.flatMap(({ tests }) => tests.map((test) => ({ id, test }))))
    const missing = named.filter(({ test }) => {
      const [file = '', name = ''] = test.split(' > ')
      return !existsSync(root + file) || !textOf(file).includes(name)
    })
    expect(missing).toEqual([])
    expect(hazards.hazards.flatMap(({ controls }) => controls).filter(({ tests }) => tests.length === 0)).toEqual([])
  })
})
