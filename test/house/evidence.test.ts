import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { levelOf, readHazards } from '../../tools/draw/hazardLog.ts'
import { drawHazards, hazardsInNumbers } from '../../tools/draw/hazards.ts'
import { filesMatching, root, textOf } from './files.ts'
import { isTest } from './namedTests.ts'

const documents = filesMatching(/^(docs\/(safety|privacy|assurance)\/.*\.md|SECURITY\.md)$/)
const hazards = readHazards()
const levels = new Map(hazards.map(({ id, initial, residual }) => [id, `${levelOf(initial)} → ${levelOf(residual)}`]))
const everyIn = (pattern: RegExp) =>
  documents.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([, found = '']) => ({ file, found })))

describe('what the documents for those who assess us rest on', () => {
  const links = everyIn(/\]\((?!https?:)([^)#]+)/g)
  const tests = everyIn(/`((?:src|test|demo|tools)\/[^`]* > [^`]+)`/g)
  const paths = everyIn(/`((?:src|test|docs|database|demo|tools|authz|bench)\/[^` ]+)`/g)

  it('was looked at', () => {
    expect(documents.length).toBeGreaterThanOrEqual(9)
    expect(links.length).toBeGreaterThan(50)
    expect(tests.length).toBeGreaterThan(50)
  })

  it('is there: every file they lead to', () => {
    expect(links.filter(({ file, found }) => !existsSync(join(root, dirname(file), found)))).toEqual([])
    expect(paths.filter(({ found }) => !existsSync(root + found))).toEqual([])
  })

  it('is there: every test they name', () => {
    expect(tests.filter(({ found }) => !isTest(found))).toEqual([])
  })

  it('is there: every hazard they speak of, but for the ids kept for others', () => {
    const spokenOf = everyIn(/\b(H-[0-6]\d)\b/g)
    expect(spokenOf.filter(({ found }) => !levels.has(found))).toEqual([])
  })
})

describe('the safety case', () => {
  const text = textOf('docs/safety/safety-case.md')

  it('tells the numbers of the hazard log', () => {
    expect(text).toContain(hazardsInNumbers(hazards))
  })

  it('lists every hazard that is left at level 3, and no other', () => {
    const listed = [...text.matchAll(/^- (H-\d\d): (.*)$/gm)].map(([, id, name]) => `${id} ${name}`)
    expect(listed).toEqual(hazards.filter(({ residual }) => levelOf(residual) === 3).map(({ id, name }) => `${id} ${name}`))
  })

  it('says plainly what only the deploying organisation can', () => {
    expect(text.match(/\*\*To fill in\*\*/g)?.length).toBeGreaterThan(6)
    expect(text).toContain('until somebody signs, this is a template')
  })

  it('leads to a list of all hazards, with their levels and the matrix', () => {
    const drawn = drawHazards()
    expect(hazards.filter(({ id, name }) => !drawn.includes(`| ${id} | ${name} | `))).toEqual([])
    expect(drawn).toContain('| **very-high** | 3 | 4 | 4 | 5 | 5 |')
  })
})

describe('the data protection impact assessment', () => {
  it('tells the levels of the hazard log, before and after', () => {
    const rows = [...textOf('docs/privacy/dpia.md').matchAll(/^\| [^|]+ \| (H-[^|]+) \| ([^|]+) \|$/gm)]
    expect(rows.length).toBeGreaterThan(5)
    for (const [, ids = '', told = ''] of rows)
      expect(told.trim()).toBe(
        ids
          .trim()
          .split(', ')
          .map((id) => levels.get(id))
          .join(', '),
      )
  })
})
