import type { Role } from '../../../src/kernel/actor.ts'
import {
  type MemberInQuestion,
  mayEndMembership,
  mayGiveRole,
  mayHaveOwnPage,
  mayListMembers,
  maySeeMember,
  maySettleMessages,
} from '../../../src/modules/access/policy.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

const roles = {
  'network-admin': { kind: 'network-admin' },
  'network-coordinator': { kind: 'coordinator' },
  'coordinator-of-own-place': { kind: 'coordinator', placeId: own.placeId },
  'coordinator-of-other-place': { kind: 'coordinator', placeId: other.placeId },
  'provider-of-any': { kind: 'provider', organisationId: other.organisationId },
} as const satisfies Record<string, Role>

const others = Object.fromEntries(
  Object.entries(roles).map(([relation, role]): [string, MemberInQuestion] => [relation, { memberId: other.memberId, roles: [role] }]),
)
const members = { ...others, self: { memberId: own.memberId, roles: [{ kind: 'coordinator' }] } } satisfies Record<string, MemberInQuestion>

export const questions: Questions = {
  'access.members-list': aboutNothing(mayListMembers),
  'access.member-see': about(others, maySeeMember),
  'access.role-give': about<Role>(roles, mayGiveRole),
  'access.membership-end': about<MemberInQuestion>(members, mayEndMembership),
  'access.own-page': aboutNothing(mayHaveOwnPage),
  'messages.settle': aboutNothing(maySettleMessages),
}
