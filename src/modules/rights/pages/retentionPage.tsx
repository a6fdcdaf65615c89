import { EmptyState, type Html, StaffTable } from '../../../design/index.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { progressAt } from '../../../platform/http/progress/progressPage.tsx'
import { sayDay } from '../../referrals/index.ts'
import { asActor } from '../asActor.ts'
import { mayApproveRetention, maySeeRightsRequests } from '../policy.ts'
import { changeRule } from '../retention/changeRule.ts'
import { type Kept, readKept } from '../retention/readRetention.ts'
import { type Proposal, retentionClasses } from '../retention/retention.ts'
import { basesAt, proposalAt, requestsAt, retentionAt } from '../routes.ts'
import { retentionWords } from '../words/retentionPages.ts'
import { idOf, RuleForms, type RuleProblem } from './ruleForms.tsx'
import { chosenIn, Problem, typedIn } from './staffForm.tsx'

/** How long things are kept, and whose time is over: counts only, never a name. */
export const retentionPage: Page = page({
  at: retentionAt,
  may: (actor) => mayApproveRetention(actor),
  records: { action: 'rights.retention-read', of: ({ networkId }: Kept) => ({ kind: 'network', id: networkId }) },
  load: (visit) => readKept(visit),
  show: (visit, kept) => screen(visit, kept),
  submit: async (submission: Submission, kept) => {
    const say = retentionWords(submission.language)
    const named = chosenIn(submission, 'class', retentionClasses)
    if (named === undefined) return 'not-found'
    const wrong = (field: RuleProblem['field'], text: string) =>
      screen(submission, kept, { class: named, field, text, typed: submission.typed })
    const years = Number(typedIn(submission, 'years'))
    const reason = typedIn(submission, 'reason')
    if (!Number.isInteger(years) || years < 1 || years > 100) return wrong('years', say('yearsError'))
    if (reason === undefined || reason.length > 500) return wrong('reason', say('reasonError'))
    await changeRule(submission.app, asActor(submission), { class: named, years, lawfulReason: reason })
    return { redirectTo: retentionAt.to({}) }
  },
})

function screen(visit: Visit, { rules, proposals }: Kept, problem?: RuleProblem): Screen {
  const say = retentionWords(visit.language)
  const ruleRows = rules.map((rule) => ({
    cells: [say(`class.${rule.class}`), say(`yearsFrom.${rule.countedFrom}`, { n: rule.years }), rule.lawfulReason],
  }))
  const columns = [say('class'), say('years'), say('reason')].map((title) => ({ title }))
  const body: Html = (
    <>
      <Problem field={problem === undefined ? '' : idOf(problem.class, problem.field)} text={problem?.text} />
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('intro')}</p>
      {proposals.length === 0 ? (
        <EmptyState title={say('none')} text={say('noneSaid')} />
      ) : (
        <Proposals visit={visit} proposals={proposals} />
      )}
      <StaffTable caption={say('rules')} columns={columns} rows={ruleRows} />
      <RuleForms visit={visit} rules={rules} problem={problem} />
      <p>
        <a href={basesAt.to({})}>{say('bases')}</a>
      </p>
    </>
  )
  return {
    title: say('title'),
    body,
    width: 'staff',
    // Administrators approve here and do not see requests.
    ...(maySeeRightsRequests(visit.actor) ? { backTo: requestsAt.to({}) } : {}),
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}

function Proposals({ visit, proposals }: { readonly visit: Visit; readonly proposals: readonly Proposal[] }): Html {
  const say = retentionWords(visit.language)
  const day = (at: Date) => sayDay(at, visit.language, visit.network.timeZone)
  const year = (at: Date) => `${day(at)} ${at.getUTCFullYear()}`
  const rows = proposals.map((proposal) => {
    const { id, state, erased, kept } = proposal
    const isWaiting = state === 'proposed' || state === 'approved-once'
    return {
      isDue: isWaiting,
      cells: [
        isWaiting ? (
          <a href={proposalAt.to({ proposalId: id })}>{say('decide')}</a>
        ) : state === 'approved' && proposal.workId !== undefined ? (
          <a href={progressAt.to({ workId: proposal.workId })}>{say('watch')}</a>
        ) : (
          ''
        ),
        say(`class.${proposal.class}`),
        year(proposal.madeAt),
        proposal.people,
        proposal.onHold,
        year(proposal.oldestAt),
        say(`state.${state}`, { erased, kept }),
      ],
    }
  })
  const columns = [
    { title: say('do') },
    { title: say('class') },
    { title: say('made') },
    { title: say('people'), isNumber: true },
    { title: say('onHold'), isNumber: true },
    { title: say('oldest') },
    { title: say('state') },
  ]
  return <StaffTable caption={say('proposals')} columns={columns} rows={rows} />
}
