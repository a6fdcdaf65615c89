import type { Actor, MemberId, OrganisationId, PlaceId, Role } from './actor.ts'
import type { Id } from './id.ts'

/** What an actor can be to a matter. Whoever is nothing to it may not know that it exists. */
export type Relation =
  | 'anyone'
  | 'signed-in'
  /** Their own account. */
  | 'self'
  | 'software'
  /** The person themself, by their private link. */
  | 'holder'
  /** A carer or trusted person, by a private link of their own. */
  | 'trusted'
  /** The group that was asked, while the request is open. */
  | 'asked'
  /** … and while the person agrees that it sees something of them. */
  | 'told'
  /** … once it said yes or wants to call, while the person agrees that it knows how to reach them. */
  | 'taking'
  /** The group, for thirty days after the end. */
  | 'past'
  /** Somebody of the organisation that referred the person. */
  | 'referrer'
  /** May pass people on, for some organisation. */
  | 'passes-on'
  | 'worker'
  /** Leads the team of somebody who works with the person. */
  | 'lead'
  /** Broke the glass within the last hour. */
  | 'glass'
  | 'coordinator'
  /** Of the whole network. */
  | 'network-coordinator'
  /** Leads some team. */
  | 'team-lead'
  | 'link-worker'
  | 'provider'
  | 'programme-lead'
  | 'commissioner'
  | 'researcher'
  | 'network-admin'

/** Who works with a person, who may not see them whatever they are, and, when it names anybody, who alone may. */
export type Around = {
  /** `null`: nobody of that organisation does for now, and its team must find somebody. */
  readonly workers: readonly { readonly memberId: MemberId | null; readonly organisationId: OrganisationId }[]
  readonly excluded: readonly MemberId[]
  readonly onlyFor: readonly MemberId[]
}
export const nobodyAround: Around = { workers: [], excluded: [], onlyFor: [] }

/** A referral as far as the rules need to know it. */
export type Asking = {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly placeId?: PlaceId | undefined
  readonly referrerOrganisationId?: OrganisationId | undefined
  readonly stage: 'held' | 'asked' | 'taken' | 'ended'
  readonly endedAt?: Date | undefined
  /** What the person agrees that the group sees, now. */
  readonly shares: readonly string[]
  /** True while a trusted person may act in it. */
  readonly trusted?: boolean | undefined
}

/** What a question is about. */
export type Matter = {
  readonly memberId?: MemberId | undefined
  /** A place; `whole-network`: theirs who look after all of it; absent or `unknown`: any coordinator's. */
  readonly place?: PlaceId | 'unknown' | 'whole-network' | undefined
  readonly person?: { readonly id: Id<'Person'>; readonly around: Around; readonly askings: readonly Asking[] } | undefined
}

/** How long a group may look back at what it took part in. */
export const pastLasts = 30 * 24 * 3_600_000

/** Everything an actor is to a matter at a moment; pure, the only place where it is worked out. */
export function standing(actor: Actor, matter: Matter, at: Date): ReadonlySet<Relation> {
  if (actor.kind === 'member' && isKeptOut(actor.memberId, matter)) return new Set()
  return new Set<Relation>(['anyone', ...ofActor(actor, matter, at)])
}

function isKeptOut(memberId: MemberId, { person }: Matter): boolean {
  if (person === undefined) return false
  const { excluded, onlyFor } = person.around
  return excluded.includes(memberId) || (onlyFor.length > 0 && !onlyFor.includes(memberId))
}

function ofActor(actor: Actor, matter: Matter, at: Date): readonly Relation[] {
  switch (actor.kind) {
    case 'anyone':
      return []
    case 'system':
      return ['software']
    case 'link-holder':
      return (matter.person?.askings ?? [])
        .filter(({ id }) => id === actor.subjectId)
        .flatMap((asking) => byLink(actor.purpose, asking, at))
    case 'member':
      return [
        'signed-in',
        ...(matter.memberId === actor.memberId ? (['self'] as const) : []),
        ...(matter.person !== undefined && actor.glass?.includes(matter.person.id) ? (['glass'] as const) : []),
        ...actor.roles.flatMap((role) => byRole(role, actor.memberId, { matter, at })),
      ]
    default:
      return actor satisfies never
  }
}

function byLink(purpose: 'person' | 'trusted' | 'provider', asking: Asking, at: Date): readonly Relation[] {
  if (purpose === 'person') return ['holder']
  if (purpose === 'trusted') return asking.trusted === true ? ['trusted'] : []
  return ofGroup(asking, at)
}

function ofGroup({ stage, shares, endedAt }: Asking, at: Date): readonly Relation[] {
  if (stage === 'held') return []
  if (stage === 'ended') return endedAt !== undefined && at.getTime() - endedAt.getTime() <= pastLasts ? ['past'] : []
  const isTaking = stage === 'taken' && shares.includes('contact')
  return ['asked', ...(shares.length > 0 ? (['told'] as const) : []), ...(isTaking ? (['taking'] as const) : [])]
}

function byRole(role: Role, memberId: MemberId, { matter, at }: { matter: Matter; at: Date }): readonly Relation[] {
  const askings = matter.person?.askings ?? []
  const workers = matter.person?.around.workers ?? []
  switch (role.kind) {
    case 'coordinator':
      return asCoordinator(role.placeId, matter)
    case 'provider':
      return [
        role.kind,
        ...askings.filter((asking) => asking.organisationId === role.organisationId).flatMap((asking) => ofGroup(asking, at)),
      ]
    case 'referrer':
      return [
        'passes-on',
        ...(askings.some((asking) => asking.referrerOrganisationId === role.organisationId) ? (['referrer'] as const) : []),
      ]
    case 'link-worker':
      return [
        role.kind,
        ...(workers.some((each) => each.memberId === memberId && each.organisationId === role.organisationId) ? (['worker'] as const) : []),
      ]
    case 'team-lead':
      return [role.kind, ...(workers.some((each) => each.organisationId === role.organisationId) ? (['lead'] as const) : [])]
    case 'programme-lead':
    case 'commissioner':
    case 'researcher':
    case 'network-admin':
      return [role.kind]
    default:
      return role satisfies never
  }
}

function asCoordinator(placeId: PlaceId | undefined, { person, place }: Matter): readonly Relation[] {
  if (placeId === undefined) return ['coordinator', 'network-coordinator']
  if (person === undefined) return place === undefined || place === 'unknown' || place === placeId ? ['coordinator'] : []
  // Somebody whose place nobody knows is on every coordinator's list: better seen twice than by nobody (H-01).
  const isTheirs =
    person.askings.length === 0 || person.askings.some((asking) => asking.placeId === undefined || asking.placeId === placeId)
  return isTheirs ? ['coordinator'] : []
}
