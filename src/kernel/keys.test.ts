import { describe, expect, it } from 'vitest'
import type { Actor, MemberId, OrganisationId, PlaceId, Role } from './actor.ts'
import type { Id } from './id.ts'
import { keysOf } from './keys.ts'

const organisationId = 'ours' as OrganisationId
const keysOfMember = (roles: readonly Role[], more: { readonly glass?: readonly Id<'Person'>[] } = {}) =>
  keysOf({ kind: 'member', memberId: 'me' as MemberId, roles, ...more })

describe('the keys the database compares', () => {
  it('tell nobody, the software and a link apart from a member', () => {
    expect(keysOf({ kind: 'anyone' })).toEqual(['no-member'])
    expect(keysOf({ kind: 'system', named: 'nightly' })).toEqual(['software', 'no-member'])
    const link: Actor = { kind: 'link-holder', purpose: 'trusted', subjectId: 'request' }
    expect(keysOf(link)).toEqual(['trusted:request', 'no-member'])
  })

  it.each([
    [{ kind: 'coordinator' }, ['coordinator', 'coordinator:*']],
    [{ kind: 'coordinator', placeId: 'here' as PlaceId }, ['coordinator', 'place:here']],
    [{ kind: 'link-worker', organisationId }, ['worker:me@ours']],
    [{ kind: 'team-lead', organisationId }, ['lead:ours']],
    [{ kind: 'provider', organisationId }, ['at:ours']],
    [{ kind: 'referrer', organisationId }, ['referrer:ours']],
    [{ kind: 'programme-lead', organisationId }, []],
    [{ kind: 'commissioner' }, []],
    [{ kind: 'researcher' }, []],
    [{ kind: 'network-admin' }, []],
  ] as const satisfies readonly (readonly [Role, readonly string[]])[])('of %o are theirs alone', (role, keys) => {
    expect(keysOfMember([role])).toEqual(['member:me', ...keys])
  })

  it('name each only once, and each person the glass was broken for', () => {
    const glass = ['ada', 'ben'] as unknown as readonly Id<'Person'>[]
    expect(keysOfMember([{ kind: 'coordinator' }, { kind: 'coordinator' }], { glass })).toEqual([
      'member:me',
      'coordinator',
      'coordinator:*',
      'glass:ada',
      'glass:ben',
    ])
  })
})
