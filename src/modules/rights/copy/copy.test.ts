import { describe, expect, it } from 'vitest'
import type { Basis } from '../lawful-bases/basis.ts'
import { monthsAfter } from '../requests/request.ts'
import { type DraftSection, finishPack } from './pack.ts'
import { packPdf } from './packPdf.ts'
import { sayValue } from './sayValue.ts'

const item = (column: string, withheld?: 'third-party' | 'serious-harm' | 'staff') => ({
  item: `person/1/${column}`,
  column,
  note: 'What it is.',
  value: `words of ${column}`,
  withheld,
  isWords: true,
})
const draft: readonly DraftSection[] = [
  { table: 'person', entries: [{ items: [item('name'), item('friend', 'third-party')] }, { items: [item('concern', 'serious-harm')] }] },
]
const basis: Basis = {
  purpose: 'asking',
  version: 2,
  concerns: ['people'],
  keptAs: ['person'],
  article6: 'public-task',
  article9: 'health-or-social-care',
  schedule1: 2,
  why: { en: 'To ask for you.' },
  decidedBy: 'member:1',
  decidedAt: new Date('2026-11-01T09:00:00Z'),
}
const about = { network: 'Merrowshire', language: 'cy', madeAt: '2026-11-22T09:00:00.000Z', bases: [] } as const

describe('a copy', () => {
  it('marks what is about somebody else, and leaves no gap where serious harm could follow', () => {
    const pack = finishPack(draft, new Map(), about)
    expect(pack.sections).toEqual([
      {
        table: 'person',
        entries: [
          [
            { column: 'name', note: 'What it is.', value: 'words of name' },
            { column: 'friend', note: 'What it is.', withheld: 'third-party' },
          ],
        ],
      },
    ])
    expect(pack.leftOut).toEqual([{ because: 'third-party', items: 1 }, { because: 'serious-harm' }])
  })

  it('says of each kind of record what it is held for and by which law, in the person’s language, and whether that is confirmed', () => {
    const [section] = finishPack(draft, new Map(), { ...about, bases: [basis] }).sections
    expect(section?.heldFor).toMatchObject({
      purpose: 'asking',
      name: 'Trosglwyddo’r hyn rydych yn gofyn amdano',
      why: 'To ask for you.',
      basis: { article6: 'public-task', article9: 'health-or-social-care', schedule1: 2 },
      version: 2,
      isConfirmed: false,
    })
    expect(section?.heldFor?.law).toContain('erthygl 6(1)(e)')
    expect(section?.heldFor?.law).toContain('atodlen 1, paragraff 2')
    const confirmed = { ...basis, confirmed: { how: 'Advice of 3 March', by: 'member:1', at: basis.decidedAt } }
    const [later] = finishPack(draft, new Map(), { ...about, language: 'en', bases: [confirmed] }).sections
    expect(later?.heldFor).toMatchObject({ isConfirmed: true, law: expect.not.stringContaining('has not confirmed') })
  })

  it('gives or withholds one item otherwise when a human says so', () => {
    const pack = finishPack(
      draft,
      new Map([
        ['person/1/friend', true],
        ['person/1/name', false],
      ]),
      about,
    )
    expect(JSON.stringify(pack)).toContain('words of friend')
    expect(JSON.stringify(pack)).not.toContain('words of name')
  })

  it('is tagged in print, with a language, a title and headings', async () => {
    const pdf = (await packPdf(finishPack(draft, new Map(), about), 'Europe/London')).toString('latin1')
    expect(pdf).toContain('/Marked true')
    expect(pdf).toContain('/Lang (cy)')
    expect(pdf).toContain('/DisplayDocTitle true')
    for (const tag of ['/S /Document', '/S /H1', '/S /H2', '/S /P']) expect(pdf).toContain(tag)
  })

  it('says moments in the network’s time, and members as what they are', () => {
    const here = { language: 'en', timeZone: 'Europe/London' } as const
    expect(sayValue('2026-07-01T09:00:00.000Z', here)).toBe('1 July 2026 at 10:00')
    expect(sayValue('member:0192', here)).toBe('Somebody who works here')
    expect(sayValue(true, here)).toBe('Yes')
  })
})

describe('the month the law gives', () => {
  it.each([
    ['2026-01-31T10:00:00Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2026-03-15T10:00:00Z', 1, '2026-04-15T10:00:00.000Z'],
    ['2026-11-30T10:00:00Z', 3, '2027-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00Z', 1, '2028-02-29T10:00:00.000Z'],
  ])('from %s, %i later, is %s', (from, months, until) => {
    expect(monthsAfter(new Date(from), months).toISOString()).toBe(until)
  })
})
