import { describe, expect, it } from 'vitest'
import { byDay, lookOf, sharesSurname } from './looks.ts'

const member = 'member:01900000-0000-7000-8000-000000000001'
const at = new Date('2026-06-01T09:00:00Z')
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

describe('who looked, as the person reads it', () => {
  it('tells a look from special access, an export, a message and work', () => {
    const what = (action: string) => lookOf({ at, actor: member, action })?.what
    expect(['casework.person-read', 'casework.glass-break', 'export.take', 'messages.message-read', 'referral.accept'].map(what)).toEqual([
      'viewed',
      'glass',
      'export',
      'told',
      'worked',
    ])
  })

  it('leaves out what the software did by itself', () => {
    expect(lookOf({ at, actor: 'system:referrals', action: 'referral.remind' })).toBeUndefined()
  })

  it('says the same look of one day once, with how often', () => {
    const look = lookOf({ at, actor: member, action: 'casework.person-read' })
    if (look === undefined) throw new Error('A member looked')
    const next = { ...look, at: new Date('2026-06-02T09:00:00Z') }
    expect(byDay([next, look, look], dayOf).map(({ times }) => times)).toEqual([1, 2])
  })

  it('notices a surname in common, whatever its accents, and takes no single name for one', () => {
    expect(sharesSurname('Siân Morgân', 'Dai MORGAN')).toBe(true)
    expect(sharesSurname('Sam Rivers', 'Sam Hill')).toBe(false)
    expect(sharesSurname('Sam', 'Sam')).toBe(false)
  })
})
