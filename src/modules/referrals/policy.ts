import type { Actor, OrganisationId, PlaceId, Role } from '../../kernel/actor.ts'
import type { Referral, ReferralId } from './referral.ts'

/** Which referrals an actor may know of: every list and look-up is narrowed by it, so that what it leaves out does not exist. */
export type ReferralScope =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'some'
      readonly placeIds: readonly PlaceId[]
      readonly organisationIds: readonly OrganisationId[]
      readonly referralIds: readonly ReferralId[]
    }

/** What an actor is to one referral. */
type Standing = 'holder' | 'group' | 'coordinator' | 'software'
type InQuestion = Pick<Referral, 'id' | 'organisationId' | 'placeId'>

export function referralScope(actor: Actor): ReferralScope {
  const nothing = { kind: 'some', placeIds: [], organisationIds: [], referralIds: [] } as const
  switch (actor.kind) {
    case 'anyone':
      return nothing
    case 'system':
      return { kind: 'all' }
    case 'link-holder':
      return { ...nothing, referralIds: [actor.subjectId as ReferralId] }
    case 'member': {
      if (actor.roles.some((role) => role.kind === 'coordinator' && role.placeId === undefined)) return { kind: 'all' }
      const placeIds = actor.roles.flatMap((role) => (role.kind === 'coordinator' && role.placeId !== undefined ? [role.placeId] : []))
      const organisationIds = actor.roles.flatMap((role) => (role.kind === 'provider' ? [role.organisationId] : []))
      return { kind: 'some', placeIds, organisationIds, referralIds: [] }
    }
    default:
      return actor satisfies never
  }
}

function standings(actor: Actor, referral: InQuestion): readonly Standing[] {
  switch (actor.kind) {
    case 'anyone':
      return []
    case 'system':
      return ['software']
    case 'link-holder':
      if (actor.subjectId !== referral.id) return []
      return actor.purpose === 'person' ? ['holder'] : ['group']
    case 'member':
      return actor.roles.flatMap((role) => standingBy(role, referral))
    default:
      return actor satisfies never
  }
}

function standingBy(role: Role, referral: InQuestion): readonly Standing[] {
  switch (role.kind) {
    case 'coordinator':
      // A referral whose place nobody knows is on every coordinator's list: better seen twice than by nobody (H-01).
      return role.placeId === undefined || referral.placeId === undefined || role.placeId === referral.placeId ? ['coordinator'] : []
    case 'provider':
      return role.organisationId === referral.organisationId ? ['group'] : []
    case 'network-admin':
      // An administrator looks after accounts; that is no reason to read about people.
      return []
    default:
      return role satisfies never
  }
}

const mayAs =
  (...allowed: readonly Standing[]) =>
  (actor: Actor, referral: InQuestion): boolean =>
    standings(actor, referral).some((standing) => allowed.includes(standing))

/** Asking is for everybody: no account, no GP, no number. */
export const mayAskToJoin = (_: Actor): boolean => true
export const maySee = mayAs('holder', 'group', 'coordinator', 'software')
export const mayChangeContact = mayAs('holder')
export const mayWithdraw = mayAs('holder', 'coordinator')
export const mayChooseAlternative = mayAs('holder', 'coordinator')
export const mayReroute = mayAs('holder', 'coordinator')
export const maySayStarted = mayAs('holder', 'group', 'coordinator')
export const mayAnswer = mayAs('group', 'coordinator')
export const mayRelease = mayAs('coordinator')
export const mayComplete = mayAs('coordinator')
export const mayClose = mayAs('coordinator')
export const maySettleFlag = mayAs('coordinator')
export const maySeeWholeStory = mayAs('coordinator')
export const mayRemind = mayAs('software', 'coordinator')
export const mayOfferAlternatives = mayAs('software', 'coordinator', 'group')
export const mayEscalate = mayAs('software', 'coordinator')

/** The coordinator's list is for coordinators; what is on it is narrowed by `referralScope`. */
export function maySeeCoordinatorList(actor: Actor): boolean {
  return actor.kind === 'member' && actor.roles.some((role) => role.kind === 'coordinator')
}
