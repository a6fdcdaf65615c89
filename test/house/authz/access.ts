import type { MemberId, Role } from '../../../src/kernel/actor.ts'
import * as alarms from '../../../src/modules/access/alarms/policy.ts'
import * as may from '../../../src/modules/access/policy.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

const roles = {
  'network-admin': { kind: 'network-admin' },
  'network-coordinator': { kind: 'coordinator' },
  'coordinator-of-own-place': { kind: 'coordinator', placeId: own.placeId },
  'coordinator-of-other-place': { kind: 'coordinator', placeId: other.placeId },
  'provider-of-any': { kind: 'provider', organisationId: other.organisationId },
  'worker-of-own-team': { kind: 'link-worker', organisationId: own.organisationId },
  'worker-of-other-team': { kind: 'link-worker', organisationId: other.organisationId },
} as const satisfies Record<string, Role>

const others = Object.fromEntries(
  Object.entries(roles).map(([relation, role]): [string, may.MemberInQuestion] => [relation, { memberId: other.memberId, roles: [role] }]),
)
const members = {
  ...others,
  self: { memberId: own.memberId, roles: [{ kind: 'coordinator' }] },
} satisfies Record<string, may.MemberInQuestion>

const organisations = {
  'own-organisation': { organisationId: own.organisationId },
  'other-organisation': { organisationId: other.organisationId },
} as const
const accounts = { self: { memberId: own.memberId }, 'somebody-else': { memberId: other.memberId } } as const

export const questions: Questions = {
  'access.members-list': aboutNothing(may.mayListMembers),
  'access.member-see': about(others, may.maySeeMember),
  'access.role-give': about<Role>(roles, may.mayGiveRole),
  'access.membership-end': about<may.MemberInQuestion>(members, may.mayEndMembership),
  'access.own-page': aboutNothing(may.mayHaveOwnPage),
  'access.identity-link': about(accounts, may.mayLinkIdentity),
  'access.identity-end': about(accounts, may.mayEndIdentity),
  'access.recoveries-answer': aboutNothing(may.mayAnswerRecoveries),
  'access.recovery-answer': about(accounts, may.mayAnswerRecovery),
  'access.role-end': about(
    {
      ...Object.fromEntries(Object.entries(roles).map(([relation, role]) => [relation, { memberId: other.memberId, role }])),
      self: { memberId: own.memberId, role: roles['worker-of-own-team'] },
    } as Readonly<Record<string, { readonly memberId: MemberId; readonly role: Role }>>,
    may.mayEndRole,
  ),
  'access.leave': about(accounts, may.mayLeave),
  'access.organisations-list': aboutNothing(may.mayListOrganisations),
  'access.organisation-see': about(organisations, may.maySeeOrganisation),
  'access.organisation-verify': about(organisations, may.mayVerify),
  'access.alarms-see': aboutNothing(alarms.maySeeAlarms),
  'access.alarm-settle': about(accounts, alarms.maySettleAlarm),
  'access.reading-reason': aboutNothing(alarms.mayGiveReadingReason),
  'messages.settle': aboutNothing(may.maySettleMessages),
}
