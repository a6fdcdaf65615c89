import type { Actor, MemberId, OrganisationId, Role } from '../../../kernel/actor.ts'
import { countOpenExportsOf } from '../../../platform/exports/exportStore.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { liveSessionsOf } from '../../../platform/sessions/store.ts'
import { membersWhoAre } from '../colleagues.ts'
import { inviterOf } from '../invitations/invitation.ts'
import { seeInvitations } from '../invitations/seeInvitations.ts'
import type { Neighbours } from '../neighbours.ts'
import { identitiesOf } from '../oidc/identityStore.ts'
import { memberScope } from '../policy.ts'
import { secondStepsOf } from '../second-step/secondStepStore.ts'

/** The people of one team whom somebody would leave. */
export type PeopleLeft = {
  readonly organisationId: OrganisationId
  readonly organisation: string
  readonly count: number
  /** Where they can be handed over one by one, and who could take them, for whoever may hand them over. */
  readonly handOver: string | undefined
  readonly colleagues: readonly { readonly id: MemberId; readonly name: string }[]
}

/** Everything that ends with a membership, as far as whoever looks may know of it. */
export type WhatEnds = {
  /** Only organisations where they work with somebody. */
  readonly people: readonly PeopleLeft[]
  /** Absent for whoever knows one side of a wall only: the numbers would tell of the other. */
  readonly counts?: {
    readonly sessions: number
    readonly secondSteps: number
    readonly identities: number
    readonly invitations: number
    readonly exports: number
  }
}
type Leaving = { readonly memberId: MemberId; readonly roles: readonly Role[] }

export async function whatEnds(visit: Visit, neighbours: Neighbours, { memberId, roles }: Leaving): Promise<WhatEnds> {
  const { actor } = visit
  const isSelf = actor.kind === 'member' && actor.memberId === memberId
  const people = await peopleLeftBy(visit, neighbours, { memberId, roles })
  return isSelf || memberScope(actor).kind === 'everyone' ? { people, counts: await countsOf(visit, memberId) } : { people }
}

/** Whom somebody would leave by giving up these roles, team by team. */
export async function peopleLeftBy(visit: Visit, neighbours: Neighbours, { memberId, roles }: Leaving): Promise<readonly PeopleLeft[]> {
  const { app, network, language } = visit
  const at = [...new Set(roles.flatMap((role) => (role.kind === 'link-worker' ? [role.organisationId] : [])))]
  const asking = { app, networkId: network.id, language }
  const names = at.length === 0 ? [] : await neighbours.organisationsById(asking, at)
  const left: PeopleLeft[] = []
  for (const organisationId of at) {
    const count = await neighbours.worksWith(asking, memberId, organisationId)
    if (count === 0) continue
    const organisation = names.find(({ id }) => id === organisationId)?.name ?? ''
    const mayChoose = mayHandOverAt(visit.actor, memberId, organisationId)
    const colleagues = mayChoose ? await colleaguesOf(visit, memberId, organisationId) : []
    const handOver = mayChoose ? neighbours.ways.handOver({ organisationId, from: memberId }) : undefined
    left.push({ organisationId, organisation, count, colleagues, handOver })
  }
  return left
}

/** Their own to hand over, or their lead's; the module that hands them over asks again. */
function mayHandOverAt(actor: Actor, memberId: MemberId, organisationId: OrganisationId): boolean {
  if (actor.kind !== 'member') return false
  return actor.memberId === memberId || actor.roles.some((role) => role.kind === 'team-lead' && role.organisationId === organisationId)
}

async function colleaguesOf({ app, network, actor }: Visit, memberId: MemberId, at: OrganisationId): Promise<PeopleLeft['colleagues']> {
  const members = await app.database.within({ networkId: network.id, actor }, (work) =>
    membersWhoAre(work, app.vault, { kinds: ['link-worker'], at }),
  )
  return members
    .filter(({ id }) => id !== memberId)
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

async function countsOf({ app, network, actor }: Visit, memberId: MemberId): Promise<NonNullable<WhatEnds['counts']>> {
  const who = { networkId: network.id, actor }
  const invitations = (await seeInvitations(app, who)).filter((invitation) => inviterOf(invitation) === memberId).length
  return await app.database.within(who, async (work) => ({
    sessions: (await liveSessionsOf(work, memberId)).length,
    secondSteps: (await secondStepsOf(work, app.vault, memberId)).length,
    identities: (await identitiesOf(work, memberId)).length,
    invitations,
    exports: await countOpenExportsOf(work, memberId),
  }))
}
