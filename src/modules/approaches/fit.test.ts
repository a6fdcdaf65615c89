import { describe, expect, it } from 'vitest'
import { needsSecond, showable, standingOf } from './approach.ts'
import { type Candidate, whyNot } from './fit.ts'

const now = new Date('2026-11-16T09:00:00Z')
const someone: Candidate = {
  isAgreed: true,
  isRestricted: false,
  hasAsked: false,
  lastWrittenAt: undefined,
  isReachedInstead: false,
  telling: { by: 'email', to: 'sam@person.example', isNeutral: false },
}
const but = (different: Partial<Candidate>) => whyNot({ ...someone, ...different }, now)

describe('who gets an approach', () => {
  it('is whoever agreed, can be written to safely, and was not written to lately', () => {
    expect(but({})).toBeUndefined()
    expect(but({ isAgreed: false })).toBe('not-agreed')
    expect(but({ isRestricted: true })).toBe('restricted')
    expect(but({ hasAsked: true })).toBe('asked-already')
  })

  it('is nobody twice within fourteen days, to the minute', () => {
    expect(but({ lastWrittenAt: new Date('2026-11-02T09:01:00Z') })).toBe('written-lately')
    expect(but({ lastWrittenAt: new Date('2026-11-02T09:00:00Z') })).toBeUndefined()
  })

  it('is not who would have to be rung, nor who wants somebody else to be written to', () => {
    expect(but({ isReachedInstead: true })).toBe('reached-through-another')
    expect(but({ telling: { by: 'human', to: '01632 960001', isNeutral: true, because: 'times-in-words' } })).toBe('no-e-mail')
    expect(but({ telling: { by: 'text', to: '07700900001', isNeutral: false } })).toBe('no-e-mail')
  })
})

describe('an approach', () => {
  const activity = {
    kind: 'activity',
    activityId: 'a',
    isForOne: false,
    id: 'i',
    askedBy: 'm',
    askedAt: now,
    version: 1,
  } as never as Parameters<typeof standingOf>[0]
  const research = { ...activity, kind: 'research', people: 3, closesOn: '2026-11-20' } as never as typeof activity

  it('needs a second member above fifty people, and always for research', () => {
    expect([50, 51].map((people) => needsSecond({ kind: 'activity', people }))).toEqual([false, true])
    expect(needsSecond({ kind: 'research', people: 1 })).toBe(true)
  })

  it('is over once the research has closed, however long nobody answered', () => {
    expect(standingOf(research, '2026-11-20' as never)).toBe('waiting')
    expect(standingOf(research, '2026-11-21' as never)).toBe('closed')
    expect(standingOf({ ...research, answer: 'approved' }, '2026-11-20' as never)).toBe('sending')
    expect(standingOf({ ...activity, people: 50 }, '2026-11-20' as never)).toBe('sending')
  })

  it('tells nobody how many it went to below ten', () => {
    expect([0, 9, 10].map(showable)).toEqual(['fewer-than-ten', 'fewer-than-ten', 10])
  })
})
