import { type Html, nhs } from '../../../design/index.ts'
import type { Id } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { askForApproach, previewApproach } from '../actions/askForApproach.ts'
import { aloneAtMost } from '../approach.ts'
import { mayAsk } from '../policy.ts'
import { approachAt, approachesAt, newApproachAt } from '../routes.ts'
import { staffWords } from '../words/staff.ts'
import { activityIn, runningActivity } from './activityIn.ts'
import { sayCount } from './approachesPage.tsx'
import { chosenPlace, type PlaceChoice, PlaceField, placeChoices } from './placeField.tsx'

type Problem = 'activity' | 'place' | 'another-request'
type Counted = { readonly people: number; readonly lately: number }
type Filled = { readonly typed: Typed; readonly problem?: Problem; readonly counted?: Counted | undefined }
type Form = { readonly places: readonly PlaceChoice[] }

/** A coordinator writes to people of a place about one thing to join: looked at first, how many that is; never who. */
export const newApproachPage: Page = page({
  at: newApproachAt,
  may: (actor) => mayAsk(actor),
  records: 'nothing',
  load: async (visit): Promise<Form> => ({ places: await placeChoices(visit, (id) => mayAsk(visit.actor, id)) }),
  show: (visit, form) => screen(visit, form, { typed: {} }),
  submit: (submission, form) => submitted(submission, form),
})

async function submitted(submission: Submission, form: Form): Promise<Shown> {
  const { app, network, actor, typed, onceKey } = submission
  const activityId: Id<'Activity'> | undefined = activityIn(typed.activity?.[0] ?? '')
  const activity = activityId && (await runningActivity(app, network.id, activityId))
  if (activity === undefined) return screen(submission, form, { typed, problem: 'activity' })
  const place = chosenPlace(typed, form.places)
  if (place === undefined) return screen(submission, form, { typed, problem: 'place' })
  const who = { networkId: network.id, actor }
  const about = { kind: 'activity', activityId: activity.id, isForOne: false } as const
  const asked = { about, ...(place.id !== 'whole-network' && { placeId: place.id }) }
  if (!typed.does?.includes('send')) {
    const counted = await previewApproach(app, who, asked)
    return counted === undefined ? 'not-found' : screen(submission, form, { typed, counted })
  }
  const done = await askForApproach(app, who, { ...asked, onceKey })
  if (done.ok) return { redirectTo: approachAt.to({ approachId: done.value }) }
  return done.reason === 'not-allowed' ? 'not-found' : screen(submission, form, { typed, problem: 'another-request' })
}

function screen(visit: Visit, { places }: Form, { typed, problem, counted }: Filled): Screen {
  const say = staffWords(visit.language)
  const title = say('newTitle')
  const text = problem && say(`error.${problem}`)
  const of = (field: Problem) => (problem === field ? text : undefined)
  const activityProblem = of('activity') ?? of('another-request')
  const body: Html = (
    <form method="post" novalidate>
      {text
        ? nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: problem === 'place' ? '#place' : '#activity', text }] })
        : null}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('newSaid')}</p>
      <p>{say('rule')}</p>
      {counted === undefined ? null : <Preview visit={visit} counted={counted} />}
      {nhs.input({
        id: 'activity',
        name: 'activity',
        label: { text: say('activity'), size: 's' },
        hint: say('otherHint'),
        value: typed.activity?.[0] ?? '',
        spellcheck: false,
        ...(activityProblem && { errorMessage: { text: activityProblem } }),
      })}
      <PlaceField visit={visit} places={places} typed={typed} problem={of('place')} />
      <div class="hr-row">
        {nhs.button({ text: say('preview'), variant: 'secondary', name: 'does', value: 'look', preventDoubleClick: true })}
        {counted === undefined ? null : nhs.button({ text: say('askNow'), name: 'does', value: 'send', preventDoubleClick: true })}
      </div>
    </form>
  )
  return {
    title,
    body,
    width: 'staff',
    backTo: approachesAt.to({}),
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}

function Preview({ visit, counted }: { readonly visit: Visit; readonly counted: Counted }): Html {
  const say = staffWords(visit.language)
  const values = { people: sayCount(counted.people, visit.language), lately: sayCount(counted.lately, visit.language) }
  return nhs.insetText({
    html: (
      <>
        <p>{say('previewed', values)}</p>
        {counted.people > aloneAtMost ? <p>{say('previewSecond')}</p> : null}
      </>
    ),
  })
}
