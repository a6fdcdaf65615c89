import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import { progressAt } from '../../../platform/http/progress/progressPage.tsx'
import { sayDay } from '../../referrals/index.ts'
import { asActor } from '../asActor.ts'
import { mayApproveRetention } from '../policy.ts'
import { approveProposal, refuseProposal } from '../retention/decideProposal.ts'
import { loadProposal } from '../retention/readRetention.ts'
import type { Proposal } from '../retention/retention.ts'
import { proposalAt, retentionAt } from '../routes.ts'
import { retentionWords } from '../words/retentionPages.ts'
import { StepForm, typedIn } from './staffForm.tsx'

/** One proposal, for one of the two who decide. */
export const proposalPage: Page = page({
  at: proposalAt,
  may: (actor) => mayApproveRetention(actor),
  records: { action: 'rights.retention-proposal-read', of: ({ id }: Proposal) => ({ kind: 'retention-proposal', id }) },
  load: (visit) => loadProposal(visit),
  show: (visit, proposal) => {
    const say = retentionWords(visit.language)
    if (proposal.state !== 'proposed' && proposal.state !== 'approved-once') return { redirectTo: retentionAt.to({}) }
    const before = `${sayDay(proposal.endedBefore, visit.language, visit.network.timeZone)} ${proposal.endedBefore.getUTCFullYear()}`
    const notice = visit.query.get('notice')
    const title = say(`decideTitle.${proposal.class}`, { people: proposal.people })
    const body: Html = (
      <>
        {notice === 'same-member' || notice === 'too-late' ? nhs.insetText({ text: say(`notice.${notice}`) }) : null}
        <h1 class="nhsuk-heading-l">{title}</h1>
        <p>{say(`decideSaid.${proposal.class}`, { before })}</p>
        <p>{say(proposal.state === 'proposed' ? 'approveFirst' : 'approveSecond')}</p>
        <StepForm
          visit={visit}
          step="approve"
          title={say('approve')}
          said={say(`approveSaid.${proposal.class}`)}
          button={say('approve')}
          isDanger
        />
        <StepForm visit={visit} step="refuse" title={say('refuse')} said={say('refuseSaid')} button={say('refuse')} />
      </>
    )
    return { title, body, width: 'staff', backTo: retentionAt.to({}) }
  },
  submit: async (submission, { id }) => {
    const who = asActor(submission)
    if (typedIn(submission, 'step') === 'refuse') {
      await refuseProposal(submission.app, who, id)
      return { redirectTo: retentionAt.to({}) }
    }
    if (typedIn(submission, 'step') !== 'approve') return { redirectTo: proposalAt.to(submission.params) }
    const approved = await approveProposal(submission.app, who, id)
    if (!approved.ok)
      return approved.reason.kind === 'not-found'
        ? 'not-found'
        : { redirectTo: proposalAt.to(submission.params, { notice: approved.reason.kind }) }
    const { workId } = approved.value
    return { redirectTo: workId === undefined ? retentionAt.to({}) : progressAt.to({ workId }) }
  },
})
