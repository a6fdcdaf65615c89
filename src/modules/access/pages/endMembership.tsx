import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { endMembership } from '../actions/endMembership.ts'
import { seeMember } from '../actions/seeMembers.ts'
import type { Member } from '../member.ts'
import { mayEndMembership } from '../policy.ts'
import { endMembershipAt, membersAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'

/** Asks once more before a membership ends. */
export const endMembershipPage: Page = page({
  at: endMembershipAt,
  may: (actor, member: Member) => mayEndMembership(actor, { memberId: member.id, roles: member.roles }),
  records: { action: 'access.member-read', of: ({ id }) => ({ kind: 'member', id }) },
  load: async (visit) => {
    const id = parseId<'Member'>(visit.params.memberId)
    return id && (await seeMember(visit.app, { networkId: visit.network.id, actor: visit.actor }, id))
  },
  show: (visit, member) => screen(visit, member),
  submit: async (visit, member) => {
    const ended = await endMembership(visit.app, { networkId: visit.network.id, actor: visit.actor }, member.id)
    if (!ended.ok && ended.reason === 'last-one') return screen(visit, member, memberWords(visit.language)('lastOne'))
    return ended.ok ? { redirectTo: membersAt.to({}) } : 'not-found'
  },
})

function screen(visit: Visit, member: Member, problem?: string): Screen {
  const say = memberWords(visit.language)
  const title = say('endTitle', { name: member.name })
  const body: Html = (
    <>
      {problem === undefined ? null : nhs.errorSummary({ titleText: problem })}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('endWhat')}</p>
      <form method="post">
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
