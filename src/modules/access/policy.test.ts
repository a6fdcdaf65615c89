import { describe, expect, it } from 'vitest'
import type { Actor, MemberId, OrganisationId, PlaceId, Role } from '../../kernel/actor.ts'
import * as may from './policy.ts'

const [me, somebody] = ['me' as MemberId, 'somebody' as MemberId]
const [ours, theirs] = ['ours' as OrganisationId, 'theirs' as OrganisationId]
const [here, elsewhere] = ['here' as PlaceId, 'elsewhere' as PlaceId]
const am = (...roles: readonly Role[]): Actor => ({ kind: 'member', memberId: me, roles })
const admin = am({ kind: 'network-admin' })
const ofAll = am({ kind: 'coordinator' })
const ofHere = am({ kind: 'coordinator', placeId: here })
const lead = am({ kind: 'team-lead', organisationId: ours })
const provider = am({ kind: 'provider', organisationId: ours })
const system: Actor = { kind: 'system', named: 'command' }
const anyone: Actor = { kind: 'anyone' }
const all = { admin, ofAll, ofHere, lead, provider, system, anyone }
const who = (ask: (actor: Actor) => boolean): readonly string[] =>
  Object.entries(all).flatMap(([name, actor]) => (ask(actor) ? [name] : []))
const roles = {
  admin: { kind: 'network-admin' },
  ofAll: { kind: 'coordinator' },
  ofHere: { kind: 'coordinator', placeId: here },
  ofElsewhere: { kind: 'coordinator', placeId: elsewhere },
  ourWorker: { kind: 'link-worker', organisationId: ours },
  theirWorker: { kind: 'link-worker', organisationId: theirs },
  ourProgramme: { kind: 'programme-lead', organisationId: ours },
  provider: { kind: 'provider', organisationId: theirs },
  referrer: { kind: 'referrer', organisationId: theirs },
  researcher: { kind: 'researcher' },
} as const satisfies Record<string, Role>
const which = (ask: (role: Role) => boolean): readonly string[] =>
  Object.entries(roles).flatMap(([name, role]) => (ask(role) ? [name] : []))

describe('whom an actor knows', () => {
  it('is everybody, some, or nobody', () => {
    expect([may.memberScope(system), may.memberScope(admin), may.memberScope(ofAll)]).toEqual(Array(3).fill({ kind: 'everyone' }))
    expect([may.memberScope(anyone), may.memberScope(provider), may.memberScope(am())]).toEqual(Array(3).fill({ kind: 'nobody' }))
    expect(may.memberScope(ofHere)).toEqual({ kind: 'some', placeIds: [here], organisationIds: [] })
    expect(may.memberScope(lead)).toEqual({ kind: 'some', placeIds: [], organisationIds: [ours] })
    expect(may.memberScope(am({ kind: 'provider', organisationId: ours }, { kind: 'coordinator' }))).toEqual({ kind: 'everyone' })
  })

  it('is told of roles no further than that', () => {
    expect(which((role) => may.mayKnowRole(admin, role))).toEqual(Object.keys(roles))
    expect(which((role) => may.mayKnowRole(ofHere, role))).toEqual(['ofHere', 'provider'])
    expect(which((role) => may.mayKnowRole(lead, role))).toEqual(['ourWorker', 'ourProgramme'])
    expect(which((role) => may.mayKnowRole(provider, role))).toEqual([])
    expect(may.maySeeMember(lead, { memberId: somebody, roles: [roles.theirWorker, roles.ourWorker] })).toBe(true)
    expect(may.maySeeMember(lead, { memberId: somebody, roles: [roles.theirWorker] })).toBe(false)
    expect(may.maySeeMember(lead, { memberId: somebody, roles: [] })).toBe(false)
    expect(may.maySeeMember(admin, { memberId: somebody, roles: [] })).toBe(true)
    expect(who(may.mayListMembers)).toEqual(['admin', 'ofAll', 'ofHere', 'lead', 'system'])
  })
})

describe('giving and ending', () => {
  it('a role reaches no further than one’s own', () => {
    expect(which((role) => may.mayGiveRole(system, role))).toEqual(Object.keys(roles))
    expect(which((role) => may.mayGiveRole(admin, role))).toEqual(Object.keys(roles))
    expect(which((role) => may.mayGiveRole(ofAll, role))).toEqual(Object.keys(roles).filter((name) => name !== 'admin'))
    expect(which((role) => may.mayGiveRole(ofHere, role))).toEqual(['ofHere', 'provider', 'referrer'])
    expect(which((role) => may.mayGiveRole(lead, role))).toEqual(['ourWorker'])
    expect(which((role) => may.mayGiveRole(provider, role))).toEqual([])
    expect(which((role) => may.mayGiveRole(anyone, role))).toEqual([])
  })

  it('takes away what one could give and knows, never from oneself', () => {
    const end = (actor: Actor, memberId = somebody) => which((role) => may.mayEndRole(actor, { memberId, role }))
    expect([end(system), end(admin)]).toEqual([Object.keys(roles), Object.keys(roles)])
    expect([end(admin, me), end(anyone), end(provider)]).toEqual([[], [], []])
    expect(end(ofHere)).toEqual(['ofHere'])
    expect(end(lead)).toEqual(['ourWorker'])
  })

  it('ends a membership when every role of it could be ended', () => {
    const ofRoles = (...held: readonly Role[]) => ({ memberId: somebody, roles: held })
    expect(who((actor) => may.mayEndMembership(actor, ofRoles()))).toEqual(['admin', 'ofAll', 'system'])
    expect(who((actor) => may.mayEndMembership(actor, ofRoles(roles.ourWorker)))).toEqual(['admin', 'ofAll', 'lead', 'system'])
    expect(who((actor) => may.mayEndMembership(actor, ofRoles(roles.ourWorker, roles.theirWorker)))).toEqual(['admin', 'ofAll', 'system'])
    expect(who((actor) => may.mayEndMembership(actor, { memberId: me, roles: [roles.ourWorker] }))).toEqual(['system'])
    expect(who((actor) => may.mayEndWhatIsKnown(actor, ofRoles(roles.ourWorker, roles.theirWorker)))).toEqual([
      'admin',
      'ofAll',
      'lead',
      'system',
    ])
  })
})

describe('one’s own', () => {
  it('is for the member alone', () => {
    const members = ['admin', 'ofAll', 'ofHere', 'lead', 'provider']
    for (const ask of [may.mayLeave, may.mayLinkIdentity, may.mayEndIdentity]) {
      expect(who((actor) => ask(actor, { memberId: me }))).toEqual(members)
      expect(who((actor) => ask(actor, { memberId: somebody }))).toEqual([])
    }
    expect(who(may.mayHaveOwnPage)).toEqual(members)
  })

  it('is never a recovery or an organisation to judge oneself', () => {
    expect(who(may.mayAnswerRecoveries)).toEqual(['admin', 'ofAll'])
    expect(who((actor) => may.mayAnswerRecovery(actor, { memberId: somebody }))).toEqual(['admin', 'ofAll'])
    expect(who((actor) => may.mayAnswerRecovery(actor, { memberId: me }))).toEqual([])
    expect(who((actor) => may.mayVerify(actor, { organisationId: ours }))).toEqual(['admin', 'ofAll', 'ofHere', 'system'])
    expect(may.mayVerify(am({ kind: 'coordinator' }, { kind: 'provider', organisationId: ours }), { organisationId: ours })).toBe(false)
    expect(may.mayVerify(am({ kind: 'coordinator' }, { kind: 'provider', organisationId: ours }), { organisationId: theirs })).toBe(true)
  })
})

describe('what belongs to the network', () => {
  it('is seen by those who look after it, or lead there', () => {
    expect(who(may.mayListOrganisations)).toEqual(['admin', 'ofAll', 'ofHere'])
    expect(who((actor) => may.maySeeOrganisation(actor, { organisationId: ours }))).toEqual(['admin', 'ofAll', 'ofHere', 'lead'])
    expect(who((actor) => may.maySeeOrganisation(actor, { organisationId: theirs }))).toEqual(['admin', 'ofAll', 'ofHere'])
    expect(who(may.maySettleMessages)).toEqual(['ofAll', 'ofHere'])
  })
})
