import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import type { NetworkId } from '../../../kernel/actor.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { seeMembers } from '../actions/seeMembers.ts'
import type { Member } from '../member.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayListMembers, mayListOrganisations } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { invitationsAt, memberAt, membersAt, newMemberAt, organisationsAt, youAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'

type Listed = { readonly networkId: NetworkId; readonly members: readonly Member[]; readonly nameRole: NameRole }

/** Who can sign in, as far as the one who asks may know. */
export function membersPage(neighbours: Neighbours): Page {
  return page({
    at: membersAt,
    may: mayListMembers,
    records: { action: 'access.members-list', of: ({ networkId }: Listed) => ({ kind: 'network', id: networkId }) },
    load: async (visit) => {
      const members = await seeMembers(visit.app, { networkId: visit.network.id, actor: visit.actor })
      const nameRole = await roleNames(
        visit,
        neighbours,
        members.flatMap((member) => member.roles),
      )
      return { networkId: visit.network.id, members, nameRole }
    },
    show: (visit, { members, nameRole }) => {
      const say = memberWords(visit.language)
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{say('membersTitle')}</h1>
          <p>{say('membersCount', { count: members.length })}</p>
          {nhs.button({ text: say('addOne'), href: newMemberAt.to({}) })}
          <p>
            <a href={invitationsAt.to({})}>{say('goToInvitations')}</a>
          </p>
          {mayListOrganisations(visit.actor) ? (
            <p>
              <a href={organisationsAt.to({})}>{say('goToOrganisations')}</a>
            </p>
          ) : null}
          <Table visit={visit} members={members} nameRole={nameRole} />
        </>
      )
      return { title: say('membersTitle'), body, width: 'staff', backTo: youAt.to({}) }
    },
  })
}

function Table({
  visit,
  members,
  nameRole,
}: {
  readonly visit: Visit
  readonly members: readonly Member[]
  readonly nameRole: NameRole
}): Html {
  const say = memberWords(visit.language)
  const rows = members.map((member) => ({
    cells: [<Name visit={visit} member={member} />, member.roles.map(nameRole).join(' · '), <Address email={member.email} />],
  }))
  const columns = [{ title: say('name') }, { title: say('role') }, { title: say('email') }]
  return <StaffTable caption={say('membersTitle')} captionIsHidden columns={columns} rows={rows} />
}

/** A long address may break after its @ and dots, so that a phone needs no sideways scrolling. */
function Address({ email }: { readonly email: string }): Html {
  const parts = email.split(/(?<=[@.-])/)
  return (
    <>
      {parts.map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </>
  )
}

function Name({ visit, member: { id: memberId, name } }: { readonly visit: Visit; readonly member: Member }): Html {
  if (visit.member?.memberId !== memberId) return <a href={memberAt.to({ memberId })}>{name}</a>
  return (
    <span>
      <strong>{name}</strong> ({memberWords(visit.language)('you')})
    </span>
  )
}
