import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { facadeSource, generatedFile } from '../../../tools/nhsFacade.ts'
import { type Fixture, fixtures, isHtmlOption, macroName } from './fixtures.ts'
import { uncheckable } from './uncheckable.ts'

const checkedFile = fileURLToPath(new URL('./fixtures.checked.ts', import.meta.url))
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: ['node'],
}

/** The example's options as code, with what the package calls HTML marked as ours. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([name, inner]) =>
      `${JSON.stringify(name)}: ${isHtmlOption(name) && typeof inner === 'string' ? `raw(${JSON.stringify(inner)})` : written(inner)}`,
  )
  return `{ ${fields.join(', ')} }`
}

/** Compiles a file, which exists only here, with one call a line; gives the examples whose line has an error. */
function refusedByTheCompiler(all: readonly Fixture[]): readonly string[] {
  const head = ["import { raw } from 'hono/html'", "import { nhs } from './components.generated.ts'"]
  const source = [...head, ...all.map(({ folder, context }) => `nhs.${macroName(folder)}(${written(context)})`)].join('\n')
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => name === checkedFile || fileExists(name)
  host.getSourceFile = (name, version, ...rest) =>
    name === checkedFile ? ts.createSourceFile(name, source, version) : getSourceFile(name, version, ...rest)
  const program = ts.createProgram([checkedFile], options, host)
  const file = program.getSourceFile(checkedFile)
  const lines = new Set(
    program.getSemanticDiagnostics(file).map((found) => (file ? file.getLineAndCharacterOfPosition(found.start ?? 0).line : -1)),
  )
  return all.filter((_, i) => lines.has(i + head.length)).map(({ folder, name }) => `${folder}: ${name}`)
}

describe('the types of the components', () => {
  const examples = fixtures().filter((fixture) => !fixture.usesCallBlock)

  it('take every example of the package, but for the few listed with their reason', () => {
    const refused = new Set(refusedByTheCompiler(examples))
    expect([...refused].sort()).toEqual(uncheckable.map(({ example }) => example).sort())
  }, 60_000)

  it('are those of the installed package', () => {
    expect(readFileSync(generatedFile, 'utf8')).toBe(facadeSource())
  })

  it('refuse an option that does not exist', () => {
    expect(
      refusedByTheCompiler([
        { folder: 'button', name: 'misspelt', context: { text: 'Go', varient: 'brand' }, usesCallBlock: false, html: '' },
      ]),
    ).toEqual(['button: misspelt'])
  }, 60_000)
})
