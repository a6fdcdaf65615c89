import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { ranks } from '../../src/ranks.ts'
import { dependencyRules } from './dependencyRules.ts'

const found = await look()

async function look(): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      ruleSet: { forbidden: dependencyRules },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
    },
    { extensions: ['.ts', '.tsx', '.js', '.mjs'] } as never,
    { tsConfig: undefined } as never,
  )
  return output as ICruiseResult
}

describe('the house', () => {
  it('opens only doors of lower ranks', () => {
    expect(found.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  it('was really looked at: every module and enough files were seen', () => {
    const seen = found.modules.map((module) => module.source).filter((source) => source.startsWith('src/'))
    for (const name of Object.keys(ranks))
      expect(
        seen.some((source) => source.startsWith(`src/modules/${name}/`)),
        name,
      ).toBe(true)
    expect(seen.length).toBeGreaterThan(100)
    const imports = found.modules.flatMap((module) => module.dependencies.filter((dependency) => dependency.resolved.startsWith('src/')))
    expect(imports.length).toBeGreaterThan(200)
  })
})
