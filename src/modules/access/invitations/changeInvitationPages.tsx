import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import type { Result } from '../../../kernel/result.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import { mayGiveRole } from '../policy.ts'
import { invitationsAt, resendInvitationAt, withdrawInvitationAt } from '../routes.ts'
import { signInWords } from '../words/signIn.ts'
import { type ChangeRefusal, resendInvitation, withdrawInvitation } from './changeInvitation.ts'
import { seeInvitation, type WaitingInvitation } from './seeInvitations.ts'
import { wordingOf } from './wording.ts'
import { invitationWords } from './words.ts'

type Changed = Promise<Result<null, ChangeRefusal>>

/** Asks once more before an invitation is sent again. */
export function resendInvitationPage(neighbours: Neighbours): Page {
  return changePage(resendInvitationAt, 'resend', async (visit, { id, role, language }) => {
    const wording = await wordingOf(visit, neighbours, { role, language })
    return await resendInvitation(visit.app, whoIn(visit), { id, ...wording, onceKey: visit.onceKey })
  })
}

/** Asks once more before an invitation is taken back. */
export const withdrawInvitationPage: Page = changePage(withdrawInvitationAt, 'withdraw', (visit, { id }) =>
  withdrawInvitation(visit.app, whoIn(visit), id),
)

function changePage(
  at: typeof resendInvitationAt | typeof withdrawInvitationAt,
  what: 'resend' | 'withdraw',
  change: (visit: Submission, invitation: WaitingInvitation) => Changed,
): Page {
  return page({
    at,
    may: (actor, { role }: WaitingInvitation) => mayGiveRole(actor, role),
    records: { action: 'access.invitation-read', of: ({ id }) => ({ kind: 'invitation', id }) },
    load: (visit) => seeInvitation(visit.app, whoIn(visit), parseId<'Invitation'>(visit.params.invitationId)),
    show: (visit, invitation) => screen(visit, what, invitation),
    submit: async (visit, invitation) => {
      const changed = await change(visit, invitation)
      if (changed.ok) return { redirectTo: invitationsAt.to({}) }
      if (changed.reason === 'not-found') return 'not-found'
      return screen(visit, what, invitation, invitationWords(visit.language)(changed.reason === 'over' ? 'over' : 'tooOften'))
    },
  })
}

function whoIn({ network, actor }: Visit) {
  return { networkId: network.id, actor }
}

function screen(visit: Visit, what: 'resend' | 'withdraw', { name, email }: WaitingInvitation, problem?: string): Screen {
  const say = invitationWords(visit.language)
  const title = say(`${what}Title`, { name })
  const body: Html = (
    <>
      <ErrorList
        title={signInWords(visit.language)('problem')}
        problems={problem === undefined ? [] : [{ field: 'change', words: problem }]}
      />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{email}</p>
      <p>{say(`${what}What`)}</p>
      <form method="post" id="change">
        {visit.formGuards()}
        {nhs.button({ text: say(`${what}Button`), preventDoubleClick: true, ...(what === 'withdraw' && { variant: 'warning' as const }) })}
      </form>
      <p>
        <a href={invitationsAt.to({})}>{say('keep')}</a>
      </p>
    </>
  )
  return { title, body, width: 'staff', backTo: invitationsAt.to({}), ...(problem !== undefined && { status: 422, hasErrors: true }) }
}
