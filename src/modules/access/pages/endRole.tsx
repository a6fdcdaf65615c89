import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { endRole } from '../actions/endMembership.ts'
import { type MemberWithRoles, seeHeldRoles } from '../actions/seeHeldRoles.ts'
import { passingOn, readPassingOn } from '../leaving/passingOn.ts'
import { PeopleLeftFields } from '../leaving/peopleLeft.tsx'
import { type PeopleLeft, peopleLeftBy } from '../leaving/whatEnds.ts'
import { leavingWords } from '../leaving/words.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayEndRole } from '../policy.ts'
import { roleNames } from '../roleNames.ts'
import { endRoleAt, memberAt, membersAt } from '../routes.ts'
import type { HeldRole } from '../store.ts'
import { memberWords } from '../words/members.ts'
import { ErrorSummary } from './formParts.tsx'

type Subject = { readonly member: MemberWithRoles; readonly held: HeldRole; readonly named: string; readonly people: readonly PeopleLeft[] }

/** Asks once more before one thing that a member is is taken away. */
export function endRolePage(neighbours: Neighbours): Page {
  return page({
    at: endRoleAt,
    may: (actor, { member, held }: Subject) => mayEndRole(actor, { memberId: member.id, role: held.role }),
    records: { action: 'access.member-read', of: ({ member }) => ({ kind: 'member', id: member.id }) },
    load: async (visit): Promise<Subject | undefined> => {
      const who = { networkId: visit.network.id, actor: visit.actor }
      const member = await seeHeldRoles(visit.app, who, parseId<'Member'>(visit.params.memberId))
      const held = member?.held.find(({ id }) => id === parseId<'MemberRole'>(visit.params.roleId))
      if (member === undefined || held === undefined) return undefined
      const named = (await roleNames(visit, neighbours, [held.role]))(held.role)
      return { member, held, named, people: await peopleLeftBy(visit, neighbours, { memberId: member.id, roles: [held.role] }) }
    },
    show: (visit, subject) => screen(visit, subject, { typed: {}, errors: {} }),
    submit: async (visit, subject) => {
      const { member, held, people } = subject
      const { typed } = visit
      const passed = readPassingOn(typed, people, leavingWords(visit.language)('whoTakesMissing'))
      if (!passed.ok) return screen(visit, subject, { typed, errors: passed.reason })
      const first = passingOn(visit.app, neighbours, { from: member.id, chosen: passed.value })
      const nameForThem = await roleNames({ ...visit, language: member.language }, neighbours, [held.role])
      const who = { networkId: visit.network.id, actor: visit.actor }
      const ended = await endRole(visit.app, who, { memberId: member.id, roleId: held.id, nameForThem, first })
      if (!ended.ok && ended.reason === 'last-one')
        return screen(visit, subject, { typed, errors: { end: memberWords(visit.language)('lastOne') } })
      if (!ended.ok) return 'not-found'
      // Whether they may still be known of is for the list to say: the last role here may have been the last anywhere.
      return { redirectTo: membersAt.to({}) }
    },
  })
}

type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

function screen(visit: Visit, { member, named, people }: Subject, { typed, errors }: Filled): Screen {
  const say = leavingWords(visit.language)
  const title = say('endRoleTitle', { name: member.name })
  const hasErrors = Object.keys(errors).length > 0
  const backTo = memberAt.to({ memberId: member.id })
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>
        <strong>{named}</strong>
      </p>
      <p>{say('endRoleWhat')}</p>
      <form method="post" id="end" novalidate>
        {visit.formGuards()}
        <PeopleLeftFields visit={visit} people={people} typed={typed} errors={errors} />
        {nhs.button({ text: say('endRoleButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
      <p>
        <a href={backTo}>{say('endRoleKeep')}</a>
      </p>
    </>
  )
  return { title, body, width: 'staff', backTo, ...(hasErrors && { status: 422, hasErrors }) }
}
