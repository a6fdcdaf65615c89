import type { MemberId, OrganisationId, Role } from '../../../kernel/actor.ts'
import { countOpenExportsOf } from '../../../platform/exports/exportStore.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { liveSessionsOf } from '../../../platform/sessions/store.ts'
import { inviterOf } from '../invitations/invitation.ts'
import { seeInvitations } from '../invitations/seeInvitations.ts'
import type { Neighbours } from '../neighbours.ts'
import { identitiesOf } from '../oidc/identityStore.ts'
import { memberScope } from '../policy.ts'
import { secondStepsOf } from '../second-step/secondStepStore.ts'

/** Everything that ends with a membership, as far as whoever looks may know of it. */
export type WhatEnds = {
  /** With how many people they work, and where they can be handed over first; only organisations where there are any. */
  readonly people: readonly { readonly organisationId: OrganisationId; readonly count: number; readonly handOver: string | undefined }[]
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
  const { app, network, actor } = visit
  const isSelf = actor.kind === 'member' && actor.memberId === memberId
  const at = [...new Set(roles.flatMap((role) => (role.kind === 'link-worker' ? [role.organisationId] : [])))]
  const asking = { app, networkId: network.id }
  const counted = await Promise.all(
    at.map(async (organisationId) => {
      const mayHandOver =
        actor.kind === 'member' &&
        (isSelf || actor.roles.some((role) => role.kind === 'team-lead' && role.organisationId === organisationId))
      const count = await neighbours.worksWith(asking, memberId, organisationId)
      return { organisationId, count, handOver: mayHandOver ? neighbours.ways.handOver({ organisationId, from: memberId }) : undefined }
    }),
  )
  const people = counted.filter(({ count }) => count > 0)
  return isSelf || memberScope(actor).kind === 'everyone' ? { people, counts: await countsOf(visit, memberId) } : { people }
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
