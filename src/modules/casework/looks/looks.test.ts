import { describe, expect, it } from 'vitest'
import { parseSector } from '../../../kernel/postcode.ts'
import { byDay, homesIn, likenessOf, lookOf } from './looks.ts'

function sector(typed: string) {
  const read = parseSector(typed)
  if (!read.ok) throw new Error(`${typed} is no sector`)
  return read.value
}

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
    const alike = (one: string, other: string) => likenessOf({ name: one, home: undefined }, { name: other, homes: [] })
    expect(alike('Siân Morgân', 'Dai MORGAN')).toEqual(['surname'])
    expect(alike('Ann Rivers-Hill', 'Sam Hill')).toEqual(['surname'])
    expect(alike('Pat O’Brien', 'Kit OBrien')).toEqual(['surname'])
    expect(alike('Sam Rivers', 'Sam Hill')).toEqual([])
    expect(alike('Sam', 'Sam')).toEqual([])
  })

  it('notices a neighbour, where the member has said and the person’s address is known', () => {
    const home = sector('LA1 1')
    const homes = homesIn([
      { channel: 'phone', address: '07700 900123' },
      { channel: 'post', address: '2 Mill Lane, Lancaster la1 1yf' },
    ])
    expect(likenessOf({ name: 'Ann', home }, { name: 'Sam', homes })).toEqual(['neighbour'])
    expect(likenessOf({ name: 'Ann', home: sector('LA1 2') }, { name: 'Sam', homes })).toEqual([])
    expect(likenessOf({ name: 'Ann', home: undefined }, { name: 'Sam', homes })).toEqual([])
    expect(homesIn([{ channel: 'post', address: 'The boat at the lock' }])).toEqual([])
  })
})
