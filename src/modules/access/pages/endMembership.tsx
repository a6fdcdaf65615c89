import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { endMembership } from '../actions/endMembership.ts'
import { seeMember } from '../actions/seeMembers.ts'
import { type WhatEnds, whatEnds } from '../leaving/whatEnds.ts'
import { WhatEndsList } from '../leaving/whatEndsList.tsx'
import type { Member } from '../member.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayEndWhatIsKnown } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { endMembershipAt, membersAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'
import { signInWords } from '../words/signIn.ts'

type Leaving = Member & { readonly nameRole: NameRole; readonly ends: WhatEnds }

/** Asks once more before a membership ends, and says everything that ends with it. */
export function endMembershipPage(neighbours: Neighbours): Page {
  return page({
    at: endMembershipAt,
    may: (actor, { id, roles }: Leaving) => mayEndWhatIsKnown(actor, { memberId: id, roles }),
    records: { action: 'access.member-read', of: ({ id }) => ({ kind: 'member', id }) },
    load: async (visit): Promise<Leaving | undefined> => {
      const id = parseId<'Member'>(visit.params.memberId)
      const member = id && (await seeMember(visit.app, { networkId: visit.network.id, actor: visit.actor }, id))
      if (member === undefined) return undefined
      const ends = await whatEnds(visit, neighbours, { memberId: member.id, roles: member.roles })
      return { ...member, nameRole: await roleNames(visit, neighbours, member.roles), ends }
    },
    show: (visit, member) => screen(visit, member),
    submit: async (visit, member) => {
      const nameForThem = await roleNames({ ...visit, language: member.language }, neighbours, member.roles)
      const ended = await endMembership(visit.app, { networkId: visit.network.id, actor: visit.actor }, member.id, nameForThem)
      if (!ended.ok && ended.reason === 'last-one') return screen(visit, member, memberWords(visit.language)('lastOne'))
      return ended.ok ? { redirectTo: membersAt.to({}) } : 'not-found'
    },
  })
}

function screen(visit: Visit, member: Leaving, problem?: string): Screen {
  const say = memberWords(visit.language)
  const title = say('endTitle', { name: member.name })
  const problems = problem === undefined ? [] : [{ field: 'end', words: problem }]
  const body: Html = (
    <>
      <ErrorList title={signInWords(visit.language)('problem')} problems={problems} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <WhatEndsList visit={visit} roles={member.roles} nameRole={member.nameRole} ends={member.ends} />
      <form method="post" id="end">
        {visit.formGuards()}
        {nhs.button({ text: say('endButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
      <p>
        <a href={membersAt.to({})}>{say('keep')}</a>
      </p>
    </>
  )
  return { title, body, width: 'staff', backTo: membersAt.to({}), ...(problem !== undefined && { status: 422, hasErrors: true }) }
}
