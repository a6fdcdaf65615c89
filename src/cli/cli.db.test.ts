import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aHouse } from '../../test/support/house.ts'
import { command } from './command.ts'
import { command as auditVerify } from './commands/auditVerify.ts'
import { commandFor, findCommands } from './findCommands.ts'
import { openTerminal } from './terminal.ts'

const aStream = () => {
  const written: string[] = []
  return { written, write: (text: string) => written.push(text) }
}
const named = (name: string) => command({ name, summary: '', usage: '', options: {}, run: async () => 0 })

describe('finding a command', () => {
  it('takes the longest words that fit', () => {
    const commands = ['import directory', 'import', 'audit verify'].map(named)
    expect(commandFor(['import', 'directory', 'a.csv'], commands)).toMatchObject({ command: { name: 'import directory' }, rest: ['a.csv'] })
    expect(commandFor(['import', 'a.csv'], commands)).toMatchObject({ command: { name: 'import' }, rest: ['a.csv'] })
    expect(commandFor(['audit'], commands)).toBeUndefined()
  })

  it('sees every file of the folder', async () => {
    const found = await findCommands(new URL('./commands/', import.meta.url))
    expect(found.map(({ name }) => name)).toContain('audit verify')
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length)
  })
})

describe('what a command says', () => {
  it('is one JSON document and nothing else with --json', () => {
    const [out, talk] = [aStream(), aStream()]
    const terminal = openTerminal(true, 'x', out, talk as never)
    terminal.say('on the way')
    terminal.answer({ n: 1 }, ['one'])
    expect(JSON.parse(out.written.join(''))).toEqual({ n: 1 })
    expect(talk.written).toEqual([])
  })

  it('is how to use it, with exit code 2, when the words were wrong', () => {
    const [out, talk] = [aStream(), aStream()]
    expect(openTerminal(false, 'npm run hedgerow -- x <file>', out, talk as never).wrongWords('Which file?')).toBe(2)
    expect(talk.written.join('')).toBe('Which file?\n\nUsage: npm run hedgerow -- x <file>\n')
  })
})

describe('audit verify', () => {
  it('ends with 0 when the audit holds', async () => {
    const house = await aHouse({ env: { HEDGEROW_DATA: mkdtempSync(join(tmpdir(), 'hedgerow-audit-')) } })
    await house.within(async (work) => work.records({ action: 'test.look', subjectKind: 'thing', subjectId: 'one' }))
    const out = aStream()
    const code = await auditVerify.run({
      app: house.app,
      modules: [],
      asked: { positionals: [], options: {} },
      terminal: openTerminal(true, '', out),
      stop: new AbortController().signal,
    })
    expect([code, JSON.parse(out.written.join(''))]).toMatchObject([0, { entries: 1, faults: [] }])
    await house.close()
  })
})
