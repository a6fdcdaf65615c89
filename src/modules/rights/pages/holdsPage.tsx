import { EmptyState, type Html, nhs, StaffTable } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { holdReasons, limitWords } from '../../people/index.ts'
import { sayDay } from '../../referrals/index.ts'
import { asActor } from '../asActor.ts'
import { referenceAskedFor } from '../pagesAbout.ts'
import { maySeeHolds } from '../policy.ts'
import { holdByReference, liftHoldById, listNamedHolds, type NamedHold } from '../requests/holdByReference.ts'
import { holdsAt, requestsAt } from '../routes.ts'
import { retentionWords } from '../words/retentionPages.ts'
import { choice, chosenIn, Problem, StepForm, typedIn } from './staffForm.tsx'

type Held = { readonly networkId: string; readonly holds: readonly NamedHold[]; readonly reference: string | undefined }
type Filled = { readonly typed: Typed; readonly problem?: { readonly field: string; readonly text: string } }

/** Who must not be forgotten for now, and why. */
export const holdsPage: Page = page({
  at: holdsAt,
  may: (actor) => maySeeHolds(actor),
  records: { action: 'rights.holds-read', of: ({ networkId }: Held) => ({ kind: 'network', id: networkId }) },
  load: async (visit): Promise<Held> => ({
    networkId: visit.network.id,
    holds: await visit.app.database.within(asActor(visit), listNamedHolds),
    reference: await referenceAskedFor(visit),
  }),
  show: (visit, held) => screen(visit, held, { typed: held.reference === undefined ? {} : { reference: [held.reference] } }),
  submit: async (submission, held) => {
    const { app, typed } = submission
    const say = retentionWords(submission.language)
    const wrong = (field: string, text: string) => screen(submission, held, { typed, problem: { field, text } })
    if (typedIn(submission, 'step') === 'lift') {
      const id = parseId<'LegalHold'>(typedIn(submission, 'hold') ?? '')
      if (id !== undefined) await liftHoldById(app, asActor(submission), id)
      return { redirectTo: holdsAt.to({}) }
    }
    const because = chosenIn(submission, 'because', holdReasons)
    if (because === undefined) return wrong('because', say('chooseOne'))
    const set = await holdByReference(app, asActor(submission), {
      reference: typedIn(submission, 'reference') ?? '',
      because,
      words: typedIn(submission, 'words'),
    })
    if (set.ok) return { redirectTo: holdsAt.to({}) }
    return wrong('reference', say(set.reason === 'already-held' ? 'already' : 'referenceError'))
  },
})

function screen(visit: Visit, { holds }: Held, { typed, problem }: Filled): Screen {
  const say = retentionWords(visit.language)
  const reasons = holdReasons.map((value) => ({ value, text: limitWords(visit.language)(`hold.${value}`) }))
  const body: Html = (
    <>
      <Problem field={problem?.field ?? ''} text={problem?.text} />
      <h1 class="nhsuk-heading-l">{say('holds')}</h1>
      <p>{say('holdsIntro')}</p>
      {holds.length === 0 ? <EmptyState title={say('noHolds')} text={say('noHoldsSaid')} /> : <Holds visit={visit} holds={holds} />}
      <StepForm visit={visit} step="set" title={say('set')} button={say('setButton')}>
        {nhs.input({
          id: 'reference',
          name: 'reference',
          label: { text: say('setReference') },
          classes: 'nhsuk-input--width-20',
          value: typed.reference?.[0] ?? '',
          ...(problem?.field === 'reference' && { errorMessage: { text: problem.text } }),
        })}
        {choice({
          name: 'because',
          legend: say('because'),
          items: reasons,
          chosen: typed.because?.[0],
          problem: problem?.field === 'because' ? problem.text : undefined,
        })}
        {nhs.textarea({ id: 'words', name: 'words', rows: 3, label: { text: say('setWords') }, value: typed.words?.[0] ?? '' })}
      </StepForm>
    </>
  )
  return {
    title: say('holds'),
    body,
    width: 'staff',
    backTo: requestsAt.to({}),
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}

function Holds({ visit, holds }: { readonly visit: Visit; readonly holds: readonly NamedHold[] }): Html {
  const say = retentionWords(visit.language)
  const rows = holds.map(({ hold, reference }) => ({
    cells: [
      <form method="post">
        {visit.formGuards()}
        <input type="hidden" name="step" value="lift" />
        <input type="hidden" name="hold" value={hold.id} />
        <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
          {say('lift')}
          <span class="nhsuk-u-visually-hidden"> {reference}</span>
        </button>
      </form>,
      reference,
      limitWords(visit.language)(`hold.${hold.because}`),
      `${sayDay(hold.setAt, visit.language, visit.network.timeZone)} ${hold.setAt.getUTCFullYear()}`,
    ],
  }))
  const columns = [say('lift'), say('reference'), say('because'), say('since')].map((title) => ({ title }))
  return <StaffTable caption={say('holds')} captionIsHidden columns={columns} rows={rows} />
}
