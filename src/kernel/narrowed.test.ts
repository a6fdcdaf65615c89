import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, MemberId, OrganisationId, PlaceId, Role } from './actor.ts'
import type { Id } from './id.ts'
import { keysOf } from './keys.ts'
import { narrowedTo } from './narrowed.ts'
import { type Matter, standing } from './standing.ts'

const [ours, theirs] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'] as const as unknown as readonly [
  OrganisationId,
  OrganisationId,
]
const memberId = '01900000-0000-7000-8000-000000000001' as MemberId
const personId = '01900000-0000-7000-8000-000000000005' as Id<'Person'>
const roles: readonly Role[] = [
  { kind: 'link-worker', organisationId: ours },
  { kind: 'link-worker', organisationId: theirs },
  { kind: 'team-lead', organisationId: theirs },
  { kind: 'coordinator', placeId: '01900000-0000-7000-8000-000000000002' as PlaceId },
  { kind: 'network-admin' },
]
const worker: Actor = { kind: 'member', memberId, roles, glass: [personId] }
const workedWithBy = (organisationId: OrganisationId): Matter => ({
  person: { id: personId, around: { workers: [{ memberId, organisationId }], excluded: [], onlyFor: [] }, askings: [] },
})

describe('acting as somebody of one organisation', () => {
  it('leaves the roles held there, and nothing of any other organisation, of the network or of a broken glass', () => {
    expect(narrowedTo(worker, ours)).toEqual({ kind: 'member', memberId, roles: [{ kind: 'link-worker', organisationId: ours }] })
    expect(keysOf(narrowedTo(worker, ours))).toEqual([`member:${memberId}`, `worker:${memberId}@${ours}`])
  })

  it('is nothing to a person whom one works with for the other organisation', () => {
    const now = new Date()
    expect(standing(narrowedTo(worker, ours), workedWithBy(ours), now)).toContain('worker')
    expect([...standing(narrowedTo(worker, ours), workedWithBy(theirs), now)]).toEqual(['anyone', 'signed-in', 'link-worker'])
  })

  it('never adds anything, whatever roles somebody holds', () => {
    fc.assert(
      fc.property(fc.subarray([...roles]), fc.constantFrom(ours, theirs), (held, organisationId) => {
        const before = keysOf({ kind: 'member', memberId, roles: held })
        expect(before).toEqual(expect.arrayContaining([...keysOf(narrowedTo({ kind: 'member', memberId, roles: held }, organisationId))]))
      }),
    )
  })

  it('leaves whoever is no member as they are', () => {
    const system: Actor = { kind: 'system', named: 'test' }
    expect(narrowedTo(system, ours)).toBe(system)
  })
})
