import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { membersById } from '../colleagues.ts'
import { mayGiveRole } from '../policy.ts'
import { type Invitation, type InvitationId, inviterOf } from './invitation.ts'
import { waitingInvitations } from './invitationStore.ts'

/** An invitation that was not answered, with the name of whoever sent it; undefined when they left or it was the software. */
export type WaitingInvitation = Invitation & { readonly inviter: string | undefined }

/** Those whose role the actor could give; other invitations do not exist for them. */
export async function seeInvitations(app: App, who: Context): Promise<readonly WaitingInvitation[]> {
  return await app.database.within(who, async (work) => {
    const mine = (await waitingInvitations(work, app.vault)).filter(({ role }) => mayGiveRole(who.actor, role))
    const inviters = await membersById(
      work,
      app.vault,
      mine.flatMap((invitation) => inviterOf(invitation) ?? []),
    )
    const names = new Map(inviters.map(({ id, name }) => [id, name]))
    return mine.map((invitation) => {
      const id = inviterOf(invitation)
      return { ...invitation, inviter: id && names.get(id) }
    })
  })
}

export async function seeInvitation(app: App, who: Context, id: InvitationId | undefined): Promise<WaitingInvitation | undefined> {
  return id && (await seeInvitations(app, who)).find((invitation) => invitation.id === id)
}
