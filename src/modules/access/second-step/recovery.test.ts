import { array, assert, boolean, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../kernel/actor.ts'
import { isApproved, isSetUpOpen, life, type Recovery, type RecoveryId, type RecoveryState } from './recovery.ts'

const [nia, tom, ada, moor] = ['nia', 'tom', 'ada', 'moor'] as unknown as readonly [MemberId, MemberId, MemberId, MemberId]
const now = new Date('2026-11-16T09:00:00Z')
const said = (answeredBy: MemberId, answer: 'approve' | 'refuse' = 'approve') => ({
  answeredBy,
  answer,
  reason: 'I rang her',
  answeredAt: now,
})
const keepers = new Set([nia, tom, ada])

describe('approving a recovery', () => {
  it('takes two others who look after the network', () => {
    expect(isApproved(nia, [said(tom), said(ada)], keepers)).toBe(true)
  })

  it.each([
    ['one alone', [said(tom)]],
    ['one who says it twice', [said(tom), said(tom)]],
    ['the member and one other', [said(nia), said(tom)]],
    ['one who looks after the network and one who does not', [said(tom), said(moor)]],
    ['one yes and one no', [said(tom), said(ada, 'refuse')]],
  ])('is not done by %s', (_, answers) => {
    expect(isApproved(nia, answers, keepers)).toBe(false)
  })

  it('never rests on fewer than two yeses of others, whoever says what how often', () => {
    const answers = array(record({ who: constantFrom(nia, tom, ada, moor), yes: boolean() }))
    assert(
      property(answers, (all) => {
        const others = new Set(all.filter(({ who, yes }) => yes && (who === tom || who === ada)).map(({ who }) => who))
        const spoken = all.map(({ who, yes }) => said(who, yes ? 'approve' : 'refuse'))
        return isApproved(nia, spoken, keepers) === (others.size === 2)
      }),
    )
  })
})

describe('setting up without an old second step', () => {
  const recovery = (state: RecoveryState, openUntil: Date): Recovery => ({
    id: 'r' as RecoveryId,
    memberId: nia,
    state,
    why: '',
    askedAt: now,
    openUntil,
  })
  const [later, earlier] = [new Date(now.getTime() + 1), new Date(now.getTime() - 1)]

  it('is open to who never had one, and within the day of an approval', () => {
    expect(isSetUpOpen(0, undefined, now)).toBe(true)
    expect(isSetUpOpen(0, recovery('approved', later), now)).toBe(true)
  })

  it('is shut while one has one, once the day is over, and while nobody has answered', () => {
    expect(isSetUpOpen(1, undefined, now)).toBe(false)
    expect(isSetUpOpen(1, recovery('approved', later), now)).toBe(false)
    expect(isSetUpOpen(0, recovery('approved', now), now)).toBe(false)
    expect(isSetUpOpen(0, recovery('approved', earlier), now)).toBe(false)
    expect(isSetUpOpen(0, recovery('waiting', later), now)).toBe(false)
  })
})

describe('the life of a recovery', () => {
  it('has no dead ends: every state that is not an end leads to one', () => {
    const ends = Object.entries(life)
      .filter(([, ways]) => Object.keys(ways).length === 0)
      .map(([state]) => state)
    expect(ends.sort()).toEqual(['done', 'lapsed', 'refused', 'withdrawn'])
    for (const ways of Object.values(life)) for (const to of Object.values(ways)) expect(Object.keys(life)).toContain(to)
  })
})
