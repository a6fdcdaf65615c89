import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { endMembership } from '../actions/endMembership.ts'
import { seeMember } from '../actions/seeMembers.ts'
import { passingOn, readPassingOn } from '../leaving/passingOn.ts'
import { PeopleLeftFields } from '../leaving/peopleLeft.tsx'
import { type WhatEnds, whatEnds } from '../leaving/whatEnds.ts'
import { WhatEndsList } from '../leaving/whatEndsList.tsx'
import { leavingWords } from '../leaving/words.ts'
import type { Member } from '../member.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayEndWhatIsKnown } from '../policy.ts'
import { type NameRole, roleNames } from '../roleNames.ts'
import { endMembershipAt, membersAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'
import { ErrorSummary } from './formParts.tsx'

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
    show: (visit, member) => screen(visit, member, { typed: {}, errors: {} }),
    submit: async (visit, member) => {
      const { app, network, actor, typed } = visit
      const passed = readPassingOn(typed, member.ends.people, leavingWords(visit.language)('whoTakesMissing'))
      if (!passed.ok) return screen(visit, member, { typed, errors: passed.reason })
      const nameForThem = await roleNames({ ...visit, language: member.language }, neighbours, member.roles)
      const first = passingOn(app, neighbours, { from: member.id, chosen: passed.value })
      const ended = await endMembership(app, { networkId: network.id, actor }, member.id, { nameForThem, first })
      if (!ended.ok && ended.reason === 'last-one')
        return screen(visit, member, { typed, errors: { end: memberWords(visit.language)('lastOne') } })
      return ended.ok ? { redirectTo: membersAt.to({}) } : 'not-found'
    },
  })
}

type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

function screen(visit: Visit, member: Leaving, { typed, errors }: Filled): Screen {
  const say = memberWords(visit.language)
  const title = say('endTitle', { name: member.name })
  const hasErrors = Object.keys(errors).length > 0
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <WhatEndsList visit={visit} roles={member.roles} nameRole={member.nameRole} ends={member.ends} />
      <form method="post" id="end" novalidate>
        {visit.formGuards()}
        <PeopleLeftFields visit={visit} people={member.ends.people} typed={typed} errors={errors} />
        {nhs.button({ text: say('endButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
      <p>
        <a href={membersAt.to({})}>{say('keep')}</a>
      </p>
    </>
  )
  return { title, body, width: 'staff', backTo: membersAt.to({}), ...(hasErrors && { status: 422, hasErrors }) }
}
