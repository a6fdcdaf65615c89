import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type HelpLine, readHelpLines, trustIn } from './helpLines.ts'

const folder = mkdtempSync(join(tmpdir(), 'help-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

const now = new Date('2026-03-02T09:00:00Z')
const shipped = readHelpLines(undefined)
const line = (verifiedOn: string | null) => ({ ...shipped.lines[0], verifiedOn }) as HelpLine

describe('the numbers to ring in a crisis', () => {
  it('ring what they show: a wrong digit here could cost a life', () => {
    for (const { id, reach } of shipped.lines) {
      for (const { kind, shown, href } of reach) {
        if (kind === 'phone' || kind === 'relay') expect(`${id} ${href}`).toBe(`${id} tel:${shown.replaceAll(' ', '')}`)
        if (kind === 'text') expect(shown).toContain(/^sms:(\d+)/.exec(href)?.[1])
      }
    }
  })

  it('cover every nation, and have the four that matter most at the top of each page', () => {
    expect(shipped.lines.filter((each) => each.isKey).map((each) => each.id)).toEqual(['emergency', 'nhs-111', 'samaritans', 'shout'])
    expect(new Set(shipped.lines.flatMap((each) => each.nations))).toEqual(new Set(['england', 'wales', 'scotland', 'northern-ireland']))
  })

  it('do not claim to be checked before somebody has', () => {
    expect(shipped.lines.every((each) => each.verifiedOn === null)).toBe(true)
    expect(trustIn(line(null), 180, now)).toEqual({ kind: 'never-checked' })
  })

  it('are called out of date after 180 days', () => {
    expect(trustIn(line('2025-09-04'), 180, now)).toEqual({ kind: 'checked', on: '2025-09-04' })
    expect(trustIn(line('2025-09-02'), 180, now)).toEqual({ kind: 'checked-long-ago', on: '2025-09-02' })
  })

  it('can be the operator’s own; a file that cannot be used is refused with what is wrong and where', () => {
    const path = join(folder, 'lines.json')
    writeFileSync(path, JSON.stringify({ staleAfterDays: 90, lines: [line('2026-01-01')] }))
    expect(readHelpLines(path).lines).toHaveLength(1)
    writeFileSync(
      path,
      JSON.stringify({
        staleAfterDays: 90,
        lines: [{ ...line(null), reach: [{ kind: 'phone', shown: '999', href: 'javascript:alert(1)' }] }],
      }),
    )
    expect(() => readHelpLines(path)).toThrow(/HEDGEROW_HELP_LINES[\s\S]*must start with tel:/)
    expect(() => readHelpLines(join(folder, 'absent.json'))).toThrow(/HEDGEROW_HELP_LINES/)
  })
})
