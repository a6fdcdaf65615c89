import { type Html, nhs } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import type { Neighbours } from '../neighbours.ts'
import { ErrorSummary, errorOf, typedIn } from '../pages/formParts.tsx'
import { mayVerify } from '../policy.ts'
import { organisationAt, verifyAt } from '../routes.ts'
import { loadOrganisation, type Subject } from './loadOrganisation.ts'
import { verificationLimits, waysToVerify } from './verification.ts'
import { verifyOrganisation } from './verifyOrganisation.ts'
import { organisationWords } from './words.ts'

/** Answers for an organisation: how one knows that it is what it says. */
export function verifyPage(neighbours: Neighbours): Page {
  return page({
    at: verifyAt,
    may: (actor, { seen }: Subject) => mayVerify(actor, { organisationId: seen.id }),
    records: { action: 'access.organisation-read', of: ({ seen }) => ({ kind: 'organisation', id: seen.id }) },
    load: (visit) => loadOrganisation(visit, neighbours),
    show: (visit, subject) => screen(visit, subject, { typed: {}, errors: {} }),
    submit: async (visit, subject) => {
      const { typed } = visit
      const how = waysToVerify.find((way) => way === typedIn(typed, 'how'))
      const note = typedIn(typed, 'note').trim()
      const errors = problemsIn(visit, how, note)
      if (how === undefined || Object.keys(errors).length > 0) return screen(visit, subject, { typed, errors })
      const organisationId = subject.seen.id
      const who = { networkId: visit.network.id, actor: visit.actor }
      const verified = await verifyOrganisation(visit.app, who, { organisationId, how, note, onceKey: visit.onceKey })
      return verified.ok ? { redirectTo: organisationAt.to({ organisationId }) } : 'not-found'
    },
  })
}

function problemsIn({ language }: Visit, how: string | undefined, note: string): FieldErrors {
  const say = organisationWords(language)
  return {
    ...(how === undefined && { how: say('noHow') }),
    ...(note === '' && { note: say('noNote') }),
    ...(note.length > verificationLimits.longestNote && { note: say('noteTooLong') }),
  }
}

function screen(
  visit: Visit,
  { listed, seen }: Subject,
  { typed, errors }: { readonly typed: Typed; readonly errors: FieldErrors },
): Screen {
  const say = organisationWords(visit.language)
  const title = say('verifyTitle', { name: listed.name })
  const hasErrors = Object.keys(errors).length > 0
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('verifyIntro')}</p>
      <form method="post" novalidate>
        {visit.formGuards()}
        {nhs.radios({
          idPrefix: 'how',
          name: 'how',
          value: typedIn(typed, 'how'),
          errorMessage: errorOf(errors, 'how'),
          fieldset: { legend: { text: say('howTitle'), size: 's' } },
          items: waysToVerify.map((way) => ({ value: way, text: say(way), hint: { text: say(`${way}Hint`) } })),
        })}
        {nhs.textarea({
          id: 'note',
          name: 'note',
          value: typedIn(typed, 'note'),
          rows: 3,
          label: { text: say('note'), size: 's' },
          hint: { text: say('noteHint') },
          errorMessage: errorOf(errors, 'note'),
        })}
        {nhs.button({ text: say('verifyButton'), preventDoubleClick: true })}
      </form>
    </>
  )
  return {
    title,
    body,
    width: 'staff',
    backTo: organisationAt.to({ organisationId: seen.id }),
    ...(hasErrors && { status: 422, hasErrors }),
  }
}
