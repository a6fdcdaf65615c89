import { describe, expect, it } from 'vitest'
import { endedStates, isEnded, leadsTo, life, openStates, type State, states, type Verb } from './lifecycle.ts'

describe('the life of a referral', () => {
  it('has no dead ends: from every open state an end can be reached', () => {
    for (const state of openStates) expect(endsReachedFrom(state).length, state).toBeGreaterThan(0)
  })

  it('lets the person withdraw and the team close from every open state', () => {
    for (const state of openStates) {
      expect(leadsTo(state, 'withdraw'), state).toBe('withdrawn')
      expect(leadsTo(state, 'close'), state).toBe('closed')
    }
  })

  it('ends for good: nothing happens to an ended referral', () => {
    for (const state of endedStates) expect(life[state]).toEqual({})
  })

  it('reaches every state from the two it can begin in', () => {
    const reached = new Set<State>(['held', 'sent'])
    for (const state of reached) for (const next of Object.values(life[state]) as State[]) reached.add(next)
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('has no way for silence to say no: reminding, offering and escalating never end anything', () => {
    for (const verb of ['ask-again', 'remind', 'offer', 'escalate'] as const satisfies readonly Verb[]) {
      for (const state of states) {
        const to = leadsTo(state, verb)
        if (to !== undefined) expect(to).toBe(state)
      }
    }
  })
})

function endsReachedFrom(state: State): readonly State[] {
  const seen = new Set<State>([state])
  for (const each of seen) for (const next of Object.values(life[each]) as State[]) seen.add(next)
  return [...seen].filter(isEnded)
}
