import { describe, expect, it } from 'vitest'
import { checkBasis } from '../../src/modules/rights/lawful-bases/lawfulBasis.ts'
import { type Purpose, purposeNames, purposeOf, purposes } from '../../src/modules/rights/lawful-bases/purposes.ts'
import { modules } from '../../src/modules.ts'
import { mappingOf } from '../../src/platform/about-person/aboutPerson.ts'
import { filesMatching, textOf } from './files.ts'

type Noted = { readonly table: string; readonly sensitivity: string; readonly retention: string }

/** Every column with its newest note, as the migrations write them. */
const columns: readonly Noted[] = [
  ...new Map(
    filesMatching(/^database\/migrations\/.*\.sql$/)
      .toSorted()
      .flatMap((file) => [...textOf(file).matchAll(/comment on column (\w+)\.(\w+) is '((?:[^']|'')*)';/g)])
      .map(([, table = '', column = '', note = '']) => {
        const [, sensitivity = '', retention = ''] = note.split(' | ')
        return [`${table}.${column}`, { table, sensitivity, retention }] as const
      }),
  ).values(),
]
const tablesOf = (name: (typeof purposeNames)[number]): readonly string[] => {
  const { tables }: Purpose = purposes[name]
  return tables === 'everywhere' ? [] : tables
}
const bounded = purposeNames.filter((name) => tablesOf(name).length > 0)

describe('the purposes that data is held for', () => {
  it('cover every table with a personal or special column, and every table of a person’s copy', () => {
    const personal = columns.filter(({ sensitivity }) => sensitivity === 'personal' || sensitivity === 'special').map(({ table }) => table)
    const copied = mappingOf(modules).map(({ table }) => table)
    expect(new Set(personal).size).toBeGreaterThan(30)
    expect([...new Set([...personal, ...copied])].filter((table) => purposeOf(table) === undefined).sort()).toEqual([])
  })

  it('have tables that exist, each in one purpose only', () => {
    const known = new Set(columns.map(({ table }) => table))
    const listed = purposeNames.flatMap(tablesOf)
    expect(listed.filter((table, place) => !known.has(table) || listed.indexOf(table) !== place)).toEqual([])
  })

  it('hold something special exactly where a column’s note says so, and come with a basis that can stand', () => {
    const isSpecial = (name: (typeof purposeNames)[number]) =>
      columns.some(({ table, sensitivity }) => sensitivity === 'special' && tablesOf(name).includes(table))
    expect(bounded.filter((name) => purposes[name].isSpecial !== isSpecial(name))).toEqual([])
    expect(purposeNames.filter((name) => !checkBasis(purposes[name].first, purposes[name].isSpecial).ok)).toEqual([])
  })

  it('name the retention classes of what is personal in them', () => {
    const held = (name: (typeof purposeNames)[number]) =>
      columns.filter(({ table, sensitivity }) => tablesOf(name).includes(table) && /personal|special/.test(sensitivity))
    const untold = bounded.flatMap((name) => {
      const { keptAs }: Purpose = purposes[name]
      return [...new Set(held(name).map(({ retention }) => retention))]
        .filter((kept) => !keptAs.includes(kept))
        .map((kept) => `${name}: ${kept}`)
    })
    expect(untold).toEqual([])
  })
})
