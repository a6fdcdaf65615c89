import { type Html, StaffTable } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { type MemberWithRoles, seeHeldRoles } from '../actions/seeHeldRoles.ts'
import { leavingWords } from '../leaving/words.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayEndRole, mayEndWhatIsKnown, maySeeMember } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { endMembershipAt, endRoleAt, memberAt, membersAt, newMemberAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'
import { sayMoment } from './moment.ts'

type Shown = MemberWithRoles & { readonly nameRole: NameRole }

/** One member: what they do here, as far as the one who asks may know, and what can be taken away. */
export function memberPage(neighbours: Neighbours): Page {
  return page({
    at: memberAt,
    may: (actor, { id, roles }: Shown) => maySeeMember(actor, { memberId: id, roles }),
    records: { action: 'access.member-read', of: ({ id }) => ({ kind: 'member', id }) },
    load: async (visit): Promise<Shown | undefined> => {
      const who = { networkId: visit.network.id, actor: visit.actor }
      const member = await seeHeldRoles(visit.app, who, parseId<'Member'>(visit.params.memberId))
      return member && { ...member, nameRole: await roleNames(visit, neighbours, member.roles) }
    },
    show: (visit, member) => {
      const say = leavingWords(visit.language)
      const columns = (['next', 'role', 'when'] as const).map((key) => ({ title: say(key) }))
      const rows = member.held.map(({ id, role, givenAt }) => ({
        cells: [
          mayEndRole(visit.actor, { memberId: member.id, role }) ? (
            <a href={endRoleAt.to({ memberId: member.id, roleId: id })}>
              {say('endRole')} <span class="nhsuk-u-visually-hidden">{member.nameRole(role)}</span>
            </a>
          ) : (
            say('nothing')
          ),
          <strong>{member.nameRole(role)}</strong>,
          sayMoment(visit, givenAt),
        ],
      }))
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{member.name}</h1>
          <p>{member.email}</p>
          <StaffTable caption={say('held')} columns={columns} rows={rows} />
          <Ways visit={visit} member={member} />
        </>
      )
      return { title: member.name, body, width: 'staff', backTo: membersAt.to({}) }
    },
  })
}

function Ways({ visit, member }: { readonly visit: Visit; readonly member: Shown }): Html {
  const mayEnd = mayEndWhatIsKnown(visit.actor, { memberId: member.id, roles: member.roles })
  return (
    <>
      <p>
        <a href={newMemberAt.to({})}>{leavingWords(visit.language)('inviteFurther')}</a>
      </p>
      {mayEnd ? (
        <p>
          <a href={endMembershipAt.to({ memberId: member.id })}>{memberWords(visit.language)('end')}</a>
        </p>
      ) : null}
    </>
  )
}
