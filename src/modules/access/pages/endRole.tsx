import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { endRole } from '../actions/endMembership.ts'
import { type MemberWithRoles, seeHeldRoles } from '../actions/seeHeldRoles.ts'
import { leavingWords } from '../leaving/words.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayEndRole } from '../policy.ts'
import { roleNames } from '../roleNames.ts'
import { endRoleAt, memberAt, membersAt } from '../routes.ts'
import type { HeldRole } from '../store.ts'
import { memberWords } from '../words/members.ts'
import { signInWords } from '../words/signIn.ts'

type Subject = { readonly member: MemberWithRoles; readonly held: HeldRole; readonly named: string }

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
      return { member, held, named: (await roleNames(visit, neighbours, [held.role]))(held.role) }
    },
    show: (visit, subject) => screen(visit, subject),
    submit: async (visit, subject) => {
      const { member, held } = subject
      const nameForThem = await roleNames({ ...visit, language: member.language }, neighbours, [held.role])
      const who = { networkId: visit.network.id, actor: visit.actor }
      const ended = await endRole(visit.app, who, { memberId: member.id, roleId: held.id, nameForThem })
      if (!ended.ok && ended.reason === 'last-one') return screen(visit, subject, memberWords(visit.language)('lastOne'))
      if (!ended.ok) return 'not-found'
      // Whether they may still be known of is for the list to say: the last role here may have been the last anywhere.
      return { redirectTo: membersAt.to({}) }
    },
  })
}

function screen(visit: Visit, { member, named }: Subject, problem?: string): Screen {
  const say = leavingWords(visit.language)
  const title = say('endRoleTitle', { name: member.name })
  const problems = problem === undefined ? [] : [{ field: 'end', words: problem }]
  const backTo = memberAt.to({ memberId: member.id })
  const body: Html = (
    <>
      <ErrorList title={signInWords(visit.language)('problem')} problems={problems} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>
        <strong>{named}</strong>
      </p>
      <p>{say('endRoleWhat')}</p>
      <form method="post" id="end">
        {visit.formGuards()}
        {nhs.button({ text: say('endRoleButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
      <p>
        <a href={backTo}>{say('endRoleKeep')}</a>
      </p>
    </>
  )
  return { title, body, width: 'staff', backTo, ...(problem !== undefined && { status: 422, hasErrors: true }) }
}
