import { describe, expect, it } from 'vitest'
import type { Id } from '../../kernel/id.ts'
import { isWorthOffering, type PossibleSame, settle } from './sameAs.ts'

const id = <Kind extends string>(end: string) => `00000000-0000-7000-8000-00000000000${end}` as Id<Kind>
const open: PossibleSame = {
  id: id('1'),
  newer: id('2'),
  older: id('3'),
  matched: ['email'],
  state: 'open',
  noticedAt: new Date(0),
  dueAt: new Date(0),
  version: 1,
}

describe('a possible same person', () => {
  it('is settled by a human and can be taken back', () => {
    const same = settle(open, 'same')
    expect(same).toMatchObject({ ok: true, value: { state: 'same' } })
    expect(same.ok && settle(same.value, 'undo')).toEqual({ ok: true, value: open })
  })

  it('is not settled twice without being taken back first', () => {
    expect(settle({ ...open, state: 'different' }, 'same')).toEqual({ ok: false, reason: { kind: 'too-late', state: 'different' } })
    expect(settle(open, 'undo')).toEqual({ ok: false, reason: { kind: 'too-late', state: 'open' } })
  })

  it('is not offered for a name alone', () => {
    expect(isWorthOffering(['name'])).toBe(false)
    expect(isWorthOffering(['name', 'phone'])).toBe(true)
    expect(isWorthOffering(['name-and-postcode'])).toBe(true)
  })
})
