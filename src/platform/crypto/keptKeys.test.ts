import { describe, expect, it } from 'vitest'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Ongoing } from '../database/ongoing.ts'
import { keptKeys } from './keptKeys.ts'

const here = 'here' as NetworkId
const there = 'there' as NetworkId

/** A transaction of which a test says when it is committed. */
function aTransaction(networkId = here): Ongoing & { readonly commit: () => void } {
  const then: (() => void)[] = []
  const query = () => Promise.reject(new Error('Nothing is asked here'))
  return {
    networkId,
    query,
    afterCommit: (next) => void then.push(next),
    commit: () => {
      for (const each of then) each()
    },
  }
}

describe('keys that are remembered', () => {
  it('are those of one network, and of that name', () => {
    const keys = keptKeys<string>()
    keys.keep(here, 'ada', 'of Ada')
    expect(keys.find(undefined, here, 'ada')).toBe('of Ada')
    expect(keys.find(aTransaction(), here, 'ada')).toBe('of Ada')
    expect(keys.find(undefined, there, 'ada')).toBeUndefined()
    expect(keys.find(undefined, here, 'ben')).toBeUndefined()
  })

  it('are the most lately used, and no more than so many', () => {
    const keys = keptKeys<string>(2)
    keys.keep(here, 'ada', 'A')
    keys.keep(here, 'ben', 'B')
    expect(keys.find(undefined, here, 'ada')).toBe('A')
    keys.keep(here, 'cai', 'C')
    expect(['ada', 'ben', 'cai'].map((name) => keys.find(undefined, here, name))).toEqual(['A', undefined, 'C'])
  })

  it('are forgotten one by one, or all of a network', () => {
    const keys = keptKeys<string>()
    for (const name of ['ada', 'ben', 'cai']) keys.keep(here, name, name)
    keys.keep(there, 'ada', 'elsewhere')
    keys.forget(undefined, here, ['ada'])
    expect(['ada', 'ben', 'cai'].map((name) => keys.find(undefined, here, name))).toEqual([undefined, 'ben', 'cai'])
    keys.forget(undefined, here, 'all')
    expect(['ada', 'ben', 'cai'].map((name) => keys.find(undefined, here, name))).toEqual([undefined, undefined, undefined])
    expect(keys.find(undefined, there, 'ada')).toBe('elsewhere')
  })
})

describe('a key that a transaction made', () => {
  it('is its own until it is committed, and everybody’s after that', () => {
    const keys = keptKeys<string>()
    const maker = aTransaction()
    keys.keepMade(maker, here, 'ada', 'of Ada')
    expect(keys.find(maker, here, 'ada')).toBe('of Ada')
    expect([undefined, aTransaction()].map((other) => keys.find(other, here, 'ada'))).toEqual([undefined, undefined])
    maker.commit()
    expect(keys.find(aTransaction(), here, 'ada')).toBe('of Ada')
  })

  it('is not remembered when nobody can say that it was written', () => {
    const keys = keptKeys<string>()
    keys.keepMade(undefined, here, 'ada', 'of Ada')
    expect(keys.find(undefined, here, 'ada')).toBeUndefined()
  })

  it('and destroyed again is nobody’s after the commit', () => {
    const keys = keptKeys<string>()
    const maker = aTransaction()
    keys.keepMade(maker, here, 'ada', 'of Ada')
    keys.keepMade(maker, here, 'ben', 'of Ben')
    keys.forget(maker, here, ['ada'])
    expect(keys.find(maker, here, 'ada')).toBeUndefined()
    maker.commit()
    expect(keys.find(undefined, here, 'ada')).toBeUndefined()
    expect(keys.find(undefined, here, 'ben')).toBe('of Ben')
  })
})

describe('a key that a transaction destroyed', () => {
  it('is forgotten again at the commit, because others could still read it until then', () => {
    const keys = keptKeys<string>()
    const destroyer = aTransaction()
    keys.forget(destroyer, here, ['ada'])
    keys.keep(here, 'ada', 'read a moment before')
    destroyer.commit()
    expect(keys.find(undefined, here, 'ada')).toBeUndefined()
  })
})
