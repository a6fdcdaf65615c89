import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import { ErrorSummary, errorOf, typedIn } from '../pages/formParts.tsx'
import { mayVerify } from '../policy.ts'
import { endVerificationAt, organisationAt } from '../routes.ts'
import { loadOrganisation, type Subject } from './loadOrganisation.ts'
import { verificationLimits } from './verification.ts'
import { endVerification } from './verifyOrganisation.ts'
import { organisationWords } from './words.ts'

/** Takes a verification away, with the reason. */
export function endVerificationPage(neighbours: Neighbours): Page {
  return page({
    at: endVerificationAt,
    may: (actor, { seen }: Subject) => seen.verification !== undefined && mayVerify(actor, { organisationId: seen.id }),
    records: { action: 'access.organisation-read', of: ({ seen }) => ({ kind: 'organisation', id: seen.id }) },
    load: (visit) => loadOrganisation(visit, neighbours),
    show: (visit, subject) => screen(visit, subject, ''),
    submit: async (visit, subject) => {
      const say = organisationWords(visit.language)
      const because = typedIn(visit.typed, 'because').trim()
      if (because === '') return screen(visit, subject, because, say('noBecause'))
      if (because.length > verificationLimits.longestNote) return screen(visit, subject, because, say('noteTooLong'))
      const organisationId = subject.seen.id
      const ended = await endVerification(visit.app, { networkId: visit.network.id, actor: visit.actor }, { organisationId, because })
      return ended.ok || ended.reason === 'not-verified' ? { redirectTo: organisationAt.to({ organisationId }) } : 'not-found'
    },
  })
}

function screen(visit: Visit, { listed, seen }: Subject, because: string, problem?: string): Screen {
  const say = organisationWords(visit.language)
  const title = say('endTitle', { name: listed.name })
  const errors = problem === undefined ? {} : { because: problem }
  const backTo = organisationAt.to({ organisationId: seen.id })
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('endWhat')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        {nhs.textarea({
          id: 'because',
          name: 'because',
          value: because,
          rows: 3,
          label: { text: say('because'), size: 's' },
          errorMessage: errorOf(errors, 'because'),
        })}
        {nhs.button({ text: say('endButton'), variant: 'warning', preventDoubleClick: true })}
      </form>
      <p>
        <a href={backTo}>{say('keep')}</a>
      </p>
    </>
  )
  return { title, body, width: 'staff', backTo, ...(problem !== undefined && { status: 422, hasErrors: true }) }
}
