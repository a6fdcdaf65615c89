import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import type { NetworkId } from '../../../kernel/actor.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import { sayMoment } from '../pages/moment.ts'
import { mayListMembers } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { invitationsAt, membersAt, newMemberAt, resendInvitationAt, withdrawInvitationAt } from '../routes.ts'
import { stateOfInvitation } from './invitation.ts'
import { seeInvitations, type WaitingInvitation } from './seeInvitations.ts'
import { invitationWords } from './words.ts'

type Listed = { readonly networkId: NetworkId; readonly invitations: readonly WaitingInvitation[]; readonly nameRole: NameRole }

/** Who was invited and has not answered, as far as the one who asks could have invited them. */
export function invitationsPage(neighbours: Neighbours): Page {
  return page({
    at: invitationsAt,
    may: mayListMembers,
    records: { action: 'access.invitations-list', of: ({ networkId }: Listed) => ({ kind: 'network', id: networkId }) },
    load: async (visit): Promise<Listed> => {
      const networkId = visit.network.id
      const invitations = await seeInvitations(visit.app, { networkId, actor: visit.actor })
      const nameRole = await roleNames(
        visit,
        neighbours,
        invitations.map(({ role }) => role),
      )
      return { networkId, invitations, nameRole }
    },
    show: (visit, { invitations, nameRole }) => {
      const say = invitationWords(visit.language)
      const columns = (['next', 'who', 'role', 'by', 'until'] as const).map((key) => ({ title: say(key) }))
      const rows = invitations.map((invitation) => rowOf(visit, invitation, nameRole))
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{say('listTitle')}</h1>
          <p>{say(invitations.length === 0 ? 'listNone' : 'listIntro')}</p>
          {nhs.button({ text: say('inviteAnother'), href: newMemberAt.to({}) })}
          {rows.length === 0 ? null : <StaffTable caption={say('listTitle')} captionIsHidden columns={columns} rows={rows} />}
        </>
      )
      return { title: say('listTitle'), body, width: 'staff', backTo: membersAt.to({}) }
    },
  })
}

function rowOf(visit: Visit, invitation: WaitingInvitation, nameRole: NameRole) {
  const say = invitationWords(visit.language)
  const { id, name, email, role, inviter, expiresAt } = invitation
  const hasRunOut = stateOfInvitation(invitation, visit.now) === 'run-out'
  const whom = <span class="nhsuk-u-visually-hidden"> {say('ofWhom', { name })}</span>
  const until = sayMoment(visit, expiresAt)
  return {
    isDue: hasRunOut,
    cells: [
      <>
        <div class="nhsuk-u-margin-bottom-2">
          <a href={resendInvitationAt.to({ invitationId: id })}>
            {say('resend')}
            {whom}
          </a>
        </div>
        <div>
          <a href={withdrawInvitationAt.to({ invitationId: id })}>
            {say('withdraw')}
            {whom}
          </a>
        </div>
      </>,
      <>
        <strong>{name}</strong>
        <br />
        {email}
      </>,
      nameRole(role),
      inviter ?? say('somebody'),
      hasRunOut ? say('hasRunOut', { on: until }) : until,
    ],
  }
}
