import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalOf, chainStart, linkHash, shardOf } from './canonical.ts'

const entry = {
  networkId: 'n',
  at: '2026-05-01T09:00:00.000Z',
  actor: 'member:m',
  action: 'referral.read',
  subjectKind: 'referral',
  subjectId: 'r',
  detail: { b: 2, a: 'one', c: null },
}

describe('the canonical form of an entry', () => {
  it('is what the guide tells others to compute, with the detail sorted by name', () => {
    const form = '[1,"n","2026-05-01T09:00:00.000Z","member:m","referral.read","referral","r",[["a","one"],["b",2],["c",null]]]'
    expect(canonicalOf(entry)).toBe(form)
    expect(canonicalOf({ ...entry, detail: { c: null, a: 'one', b: 2 } })).toBe(form)
  })

  it.each(['networkId', 'at', 'actor', 'action', 'subjectKind', 'subjectId'] as const)('differs when the %s does', (name) => {
    expect(canonicalOf({ ...entry, [name]: 'another' })).not.toBe(canonicalOf(entry))
  })
})

describe('the chain', () => {
  it('begins with 32 noughts, and each link holds what was before it', () => {
    expect(chainStart).toEqual(Buffer.alloc(32, 0))
    // SHA-256 of 32 noughts followed by “a”, as `sha256sum` gives it.
    expect(linkHash(chainStart, 'a').toString('hex')).toBe('41a0370c3d9f42773a59e8e01651911cf43b1e3f66944cbb690029debc4eb647')
    expect(linkHash(linkHash(chainStart, 'a'), 'b')).not.toEqual(linkHash(linkHash(chainStart, 'b'), 'a'))
  })

  it('is one of 64, always the same for one subject, and all of them are used', () => {
    fc.assert(
      fc.property(fc.string(), (subject) => {
        expect(shardOf(subject)).toBe(shardOf(subject))
        expect(shardOf(subject)).toBeLessThan(64)
      }),
    )
    expect(new Set(Array.from({ length: 2000 }, (_, i) => shardOf(`subject ${i}`))).size).toBe(64)
    expect(shardOf('r')).toBe(5)
  })
})
