import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Visit } from '../../../platform/http/page.ts'
import { answerRecovery } from '../actions/answerRecovery.ts'
import { type SeenRecovery, seeRecovery } from '../actions/seeRecoveries.ts'
import { mayAnswerRecovery } from '../policy.ts'
import { recoveriesAt, recoveryAt } from '../routes.ts'
import { recoveryLimits } from '../second-step/recovery.ts'
import { recoveryWords } from '../words/recovery.ts'
import { ErrorSummary, errorOf, typedIn } from './formParts.tsx'
import { sayMoment } from './moment.ts'

/** One member's request, what others said to it, and one's own answer. */
export const recoveryPage: Page = page({
  at: recoveryAt,
  may: (actor, { recovery }: SeenRecovery) => mayAnswerRecovery(actor, recovery),
  records: { action: 'access.recovery-read', of: ({ recovery }) => ({ kind: 'member', id: recovery.memberId }) },
  load: async ({ app, network, actor, params }) => {
    const id = parseId<'SecondStepRecovery'>(params.recoveryId)
    return id && (await seeRecovery(app, { networkId: network.id, actor }, id))
  },
  show: (visit, seen) => screen(visit, seen, {}),
  submit,
})

async function submit(visit: Submission, seen: SeenRecovery): Promise<Shown> {
  const say = recoveryWords(visit.language)
  const reason = typedIn(visit.typed, 'reason').trim()
  const answer = (['approve', 'refuse'] as const).find((one) => one === typedIn(visit.typed, 'answer'))
  const problem = reason === '' ? 'noReason' : reason.length > recoveryLimits.longestReason ? 'whyTooLong' : undefined
  if (problem !== undefined) return screen(visit, seen, { reason, problem: say(problem) })
  if (answer === undefined) return screen(visit, seen, { reason, problem: say('noAnswer') })
  const who = { networkId: visit.network.id, actor: visit.actor }
  const answered = await answerRecovery(visit.app, who, { id: seen.recovery.id, answer, reason })
  if (answered.ok) return { redirectTo: recoveriesAt.to({}) }
  if (answered.reason === 'may-not') return 'not-found'
  return screen(visit, seen, { reason, problem: say(answered.reason === 'over' ? 'over' : 'answeredAlready') })
}

type Filled = { readonly reason?: string; readonly problem?: string }

function screen(visit: Visit, seen: SeenRecovery, { reason, problem }: Filled): Screen {
  const say = recoveryWords(visit.language)
  const { recovery, about } = seen
  const errors = problem === undefined ? {} : { reason: problem }
  const title = say('oneTitle', { name: about.name })
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      {nhs.insetText({ text: say('oneHow') })}
      {nhs.summaryList({
        rows: [
          { key: { text: say('email') }, value: { text: about.email } },
          { key: { text: say('why') }, value: { text: recovery.why } },
          { key: { text: say('askedAt') }, value: { text: sayMoment(visit, recovery.askedAt) } },
          { key: { text: say('until') }, value: { text: sayMoment(visit, recovery.openUntil) } },
        ],
      })}
      {seen.answers.length === 0 ? null : <SoFar visit={visit} seen={seen} />}
      <p>{say('oneWhat')}</p>
      {seen.isAnsweredByMe ? <p>{say('answeredAlready')}</p> : <AnswerForm visit={visit} reason={reason} errors={errors} />}
    </>
  )
  return { title, body, width: 'staff', backTo: recoveriesAt.to({}), ...(problem !== undefined && { status: 422, hasErrors: true }) }
}

function SoFar({ visit, seen: { answers } }: { readonly visit: Visit; readonly seen: SeenRecovery }): Html {
  const say = recoveryWords(visit.language)
  return (
    <>
      <h2 class="nhsuk-heading-s">{say('soFar')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {answers.map(({ answer, name, reason }) => (
          <li>{say(answer === 'approve' ? 'saidApprove' : 'saidRefuse', { name, reason })}</li>
        ))}
      </ul>
    </>
  )
}

type FormParts = { readonly visit: Visit; readonly reason: string | undefined; readonly errors: Readonly<Record<string, string>> }

function AnswerForm({ visit, reason, errors }: FormParts): Html {
  const say = recoveryWords(visit.language)
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      {nhs.textarea({
        id: 'reason',
        name: 'reason',
        value: reason,
        rows: 3,
        label: { text: say('reason'), size: 's' },
        hint: { text: say('reasonHint') },
        errorMessage: errorOf(errors, 'reason'),
      })}
      <div class="nhsuk-button-group">
        {nhs.button({ text: say('approve'), name: 'answer', value: 'approve', preventDoubleClick: true })}
        {nhs.button({ text: say('refuse'), name: 'answer', value: 'refuse', variant: 'secondary', preventDoubleClick: true })}
      </div>
    </form>
  )
}
