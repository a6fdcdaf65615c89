import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

const read = (csv: string): readonly string[][] => parse(csv, { bom: true, relax_column_count: true })
const runs = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

describe('a file for spreadsheets', () => {
  it.each([
    '=1+1',
    '+44 7700 900123',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\0=1',
    "=cmd|' /C calc'!A0",
    '＝1',
    '"=1"',
    '%x',
    '|x',
  ])('lets no cell run as a formula: %j', (hostile) => {
    const [[cell = ''] = []] = read(csvOf([[hostile]]))
    expect(cell.trimStart()).not.toMatch(runs)
  })

  it('keeps every word of every cell, with quotes, commas and lines', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const back = read(csvOf(rows))
        expect(back).toHaveLength(rows.length)
        for (const [i, cells] of rows.entries())
          for (const [j, text] of cells.entries())
            expect([text.replaceAll('\0', ''), `'${text.replaceAll('\0', '')}`]).toContain(back[i]?.[j])
      }),
    )
  })
})
