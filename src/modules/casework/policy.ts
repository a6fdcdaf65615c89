import type { Actor, MemberId, OrganisationId } from '../../kernel/actor.ts'
import { decider } from '../../kernel/decide.ts'
import { narrowedTo } from '../../kernel/narrowed.ts'
import { type Matter, type Relation, standing } from '../../kernel/standing.ts'

/** To whom each thing about working with people is allowed; `src/kernel/standing.ts` says who is what to a person. */
export const caseworkRules = {
  /** Whose lines are on it is narrowed by the keys of whoever looks. */
  'casework.caseload': ['link-worker', 'team-lead', 'coordinator'],
  'casework.see-person': ['worker', 'lead', 'coordinator', 'glass'],
  /** Who works with a person: a coordinator arranges it for any team, a lead within their own. */
  'casework.arrange-for-any-team': ['coordinator'],
  'casework.arrange-in-team': ['lead'],
  /** Handing over people of one's own, or of one's team. */
  'casework.hand-over-own': ['worker'],
  'casework.hand-over-team': ['lead'],
  'casework.undo-hand-over': ['team-lead'],
  'casework.keep-lists': ['worker', 'lead', 'coordinator'],
  'casework.say-wish': ['holder'],
  'casework.settle-wish': ['worker', 'lead', 'coordinator'],
  /** Who looked: to the person by role, never to somebody who acts for them; with names to those who lead. */
  'casework.see-own-looks': ['holder'],
  'casework.see-looks': ['lead', 'coordinator'],
  'casework.withhold-looks': ['lead', 'coordinator'],
  /** Whether the names of those who looked are shown to people: a setting of the network. */
  'casework.name-lookers': ['network-admin'],
  /** Whether somebody can decide a thing, what was decided for them, and who may by law: never a group, a referrer or somebody they trust. */
  'casework.capacity-see': ['worker', 'lead', 'coordinator', 'glass'],
  'casework.capacity-record': ['worker', 'lead', 'coordinator'],
  'casework.break-glass': ['link-worker', 'team-lead', 'coordinator'],
  /** Their own they never review. */
  'casework.review-glass': ['team-lead', 'coordinator'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

const may = decider(caseworkRules)

/** A person as the rules read them. */
export type PersonMatter = NonNullable<Matter['person']>

export const maySeeCaseload = (actor: Actor): boolean => may('casework.caseload', actor)
export const maySeePerson = (actor: Actor, person: PersonMatter, at?: Date): boolean => may('casework.see-person', actor, { person }, at)
export const mayKeepLists = (actor: Actor, person: PersonMatter, at?: Date): boolean => may('casework.keep-lists', actor, { person }, at)
export const maySettleWish = (actor: Actor, person: PersonMatter, at?: Date): boolean => may('casework.settle-wish', actor, { person }, at)
export const maySayWish = (actor: Actor, person: PersonMatter, at?: Date): boolean => may('casework.say-wish', actor, { person }, at)

export const maySeeOwnLooks = (actor: Actor, matter: Matter, at?: Date): boolean => may('casework.see-own-looks', actor, matter, at)
export const maySeeLooks = (actor: Actor, person: PersonMatter, at?: Date): boolean => may('casework.see-looks', actor, { person }, at)
export const mayWithholdLooks = (actor: Actor, person: PersonMatter, at?: Date): boolean =>
  may('casework.withhold-looks', actor, { person }, at)

export const mayNameLookers = (actor: Actor): boolean => may('casework.name-lookers', actor)
export const maySeeCapacity = (actor: Actor, person: PersonMatter, at?: Date): boolean =>
  may('casework.capacity-see', actor, { person }, at)
export const mayRecordCapacity = (actor: Actor, person: PersonMatter, at?: Date): boolean =>
  may('casework.capacity-record', actor, { person }, at)

export const mayArrangeForAnyTeam = (actor: Actor, person: PersonMatter): boolean => may('casework.arrange-for-any-team', actor, { person })

export function mayArrange(actor: Actor, person: PersonMatter, organisationId: OrganisationId): boolean {
  return mayArrangeForAnyTeam(actor, person) || may('casework.arrange-in-team', narrowedTo(actor, organisationId), { person })
}

/** `from` is who works with them until then. */
export function mayHandOver(
  actor: Actor,
  person: PersonMatter,
  given: { organisationId: OrganisationId; from: MemberId | 'nobody' },
): boolean {
  const asOneOfTeam = narrowedTo(actor, given.organisationId)
  if (may('casework.hand-over-team', asOneOfTeam, { person })) return true
  return actor.kind === 'member' && actor.memberId === given.from && may('casework.hand-over-own', asOneOfTeam, { person })
}

/** Whether somebody may open the page where people of one member of a team are handed over. */
export function mayHandOverFrom(actor: Actor, given: { organisationId: OrganisationId; from: MemberId | 'nobody' }): boolean {
  if (actor.kind !== 'member') return false
  const kinds = narrowedTo(actor, given.organisationId)
  const holds = (kind: 'team-lead' | 'link-worker') => kinds.kind === 'member' && kinds.roles.some((role) => role.kind === kind)
  return holds('team-lead') || (holds('link-worker') && actor.memberId === given.from)
}

export function mayUndoHandOver(actor: Actor, { organisationId }: { readonly organisationId: OrganisationId }): boolean {
  return may('casework.undo-hand-over', narrowedTo(actor, organisationId))
}

export const mayBreakGlass = (actor: Actor): boolean => may('casework.break-glass', actor)
export const mayReviewGlass = (actor: Actor): boolean => may('casework.review-glass', actor)

/** Not what somebody did themself. */
export function mayJudgeGlass(actor: Actor, broken: { readonly memberId: MemberId }): boolean {
  return mayReviewGlass(actor) && actor.kind === 'member' && actor.memberId !== broken.memberId
}

/** The organisations for which an actor works with a person or leads somebody who does: as one of them they look. */
export function teamsAround(actor: Actor, person: PersonMatter, at: Date): readonly OrganisationId[] {
  const organisations = [...new Set(person.around.workers.map(({ organisationId }) => organisationId))]
  return organisations.filter((organisationId) => {
    const relations = standing(narrowedTo(actor, organisationId), { person }, at)
    return relations.has('worker') || relations.has('lead')
  })
}

/** True for whoever sees a person for the network, or by a broken glass, and not for one team. */
export function seesForNetwork(actor: Actor, person: PersonMatter, at: Date): boolean {
  const relations = standing(actor, { person }, at)
  return relations.has('coordinator') || relations.has('glass')
}
