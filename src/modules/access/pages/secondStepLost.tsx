import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Visit } from '../../../platform/http/page.ts'
import { askRecovery } from '../actions/askRecovery.ts'
import { type SecondSteps, seeSecondSteps } from '../actions/seeSecondSteps.ts'
import { secondStepAt, secondStepLostAt, signInAt } from '../routes.ts'
import { isOpen, recoveryLimits } from '../second-step/recovery.ts'
import { recoveryWords } from '../words/recovery.ts'
import { ErrorSummary, errorOf, typedIn } from './formParts.tsx'
import { signedInHere } from './givenHere.ts'

/** Asks two others for help. Only after the e-mailed code: nobody can ask for somebody else, or find out who is a member. */
export const secondStepLostPage: Page = page({
  at: secondStepLostAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'second-step-lost', per: 'member', most: 5, withinSeconds: 24 * 60 * 60, counts: 'sending' },
  load: async (visit) => {
    const here = signedInHere(visit)
    return { standing: here && (await seeSecondSteps(visit.app, here.who, here.member.memberId)) }
  },
  show: (visit, { standing }) => next(visit, standing),
  submit: async (visit, { standing }) => await submit(visit, standing),
})

function next(visit: Visit, standing: SecondSteps | undefined): Shown {
  if (standing === undefined) return { redirectTo: signInAt.to({}) }
  if (standing.isSetUpOpen) return { redirectTo: secondStepAt.to({}) }
  const isAsked = standing.recovery !== undefined && isOpen(standing.recovery, visit.now)
  return isAsked ? askedScreen(visit) : askScreen(visit, '')
}

async function submit(visit: Submission, standing: SecondSteps | undefined): Promise<Shown> {
  const here = signedInHere(visit)
  if (here === undefined || standing === undefined) return { redirectTo: signInAt.to({}) }
  const say = recoveryWords(visit.language)
  const why = typedIn(visit.typed, 'why').trim()
  if (why === '') return askScreen(visit, why, say('noWhy'))
  if (why.length > recoveryLimits.longestReason) return askScreen(visit, why, say('whyTooLong'))
  const asked = await askRecovery(visit.app, here.who, { memberId: here.member.memberId, why })
  if (!asked.ok && asked.reason === 'nobody-to-ask') return askScreen(visit, why, say('nobodyToAsk'))
  return { redirectTo: asked.ok ? secondStepLostAt.to({}) : secondStepAt.to({}) }
}

function askScreen(visit: Visit, why: string, problem?: string): Screen {
  const say = recoveryWords(visit.language)
  const errors = problem === undefined ? {} : { why: problem }
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('lostTitle')}</h1>
      <p>{say('lostWhat', { network: visit.network.name })}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        {nhs.textarea({
          id: 'why',
          name: 'why',
          value: why,
          rows: 3,
          label: { text: say('lostWhy'), size: 's' },
          hint: { text: say('lostWhyHint') },
          errorMessage: errorOf(errors, 'why'),
        })}
        {nhs.button({ text: say('lostSend'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title: say('lostTitle'), body, backTo: secondStepAt.to({}), ...(problem !== undefined && { status: 422, hasErrors: true }) }
}

function askedScreen(visit: Visit): Screen {
  const say = recoveryWords(visit.language)
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{say('asked')}</h1>
      <p>{say('askedWhat', { network: visit.network.name })}</p>
      <p>
        <a href={secondStepAt.to({})}>{say('back')}</a>
      </p>
    </>
  )
  return { title: say('asked'), body }
}
