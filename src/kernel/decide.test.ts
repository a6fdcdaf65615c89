import { describe, expect, it } from 'vitest'
import type { Actor, MemberId } from './actor.ts'
import { decide, decider, type Rules } from './decide.ts'
import type { Id } from './id.ts'
import type { Matter } from './standing.ts'

const now = new Date('2026-06-01T12:00:00Z')
const rules = { 'thing.see': ['holder', 'coordinator'], 'thing.change': ['coordinator'], 'thing.never': [] } as const satisfies Rules
const me = 'me' as MemberId
const coordinator: Actor = { kind: 'member', memberId: me, roles: [{ kind: 'coordinator' }] }
const provider: Actor = { kind: 'member', memberId: me, roles: [] }
const hidden: Matter = { person: { id: 'person' as Id<'Person'>, around: { workers: [], excluded: [me], onlyFor: [] }, askings: [] } }

describe('the one place where yes and no are said', () => {
  it('says yes with what it rests on', () => {
    expect(decide(rules, coordinator, 'thing.see', {}, now)).toEqual({ allowed: true, as: 'coordinator' })
  })

  it('says no to whoever is not what the rule names', () => {
    expect(decide(rules, provider, 'thing.see', {}, now)).toEqual({ allowed: false, because: 'not-as-this' })
    expect(decide(rules, coordinator, 'thing.never', {}, now)).toEqual({ allowed: false, because: 'not-as-this' })
  })

  it('says no to everybody for what has no rule', () => {
    expect(decide(rules, coordinator, 'thing.unheard-of', {}, now)).toEqual({ allowed: false, because: 'no-such-action' })
  })

  it('tells whoever may not know that it exists apart, so that they get what does not exist', () => {
    expect(decide(rules, coordinator, 'thing.see', hidden, now)).toEqual({ allowed: false, because: 'nothing-to-it' })
  })
})

describe('a policy’s plain question', () => {
  const may = decider<keyof typeof rules>(rules)

  it('is the same answer', () => {
    expect(may('thing.change', coordinator)).toBe(true)
    expect(may('thing.change', provider)).toBe(false)
    expect(may('thing.see', coordinator, hidden)).toBe(false)
  })

  it('without a moment takes what may be past as past', () => {
    const mayLookBack = decider<'thing.look-back'>({ 'thing.look-back': ['past'] })
    const group: Actor = { kind: 'link-holder', purpose: 'provider', subjectId: 'request' }
    const ended: Matter = {
      person: {
        id: 'person' as Id<'Person'>,
        around: { workers: [], excluded: [], onlyFor: [] },
        askings: [{ id: 'request', organisationId: 'group' as never, stage: 'ended', endedAt: now, shares: [] }],
      },
    }
    expect(mayLookBack('thing.look-back', group, ended, now)).toBe(true)
    expect(mayLookBack('thing.look-back', group, ended)).toBe(false)
  })
})
