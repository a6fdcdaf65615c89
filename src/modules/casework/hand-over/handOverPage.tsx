import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import type { PersonId } from '../../people/index.ts'
import { mayHandOverFrom } from '../policy.ts'
import { caseloadAt, handOverAt } from '../routes.ts'
import { handOverWords } from '../words/handOver.ts'
import { isKeptOut } from '../workers/mayWork.ts'
import { handOver } from './handOver.ts'
import { type HandOverView, loadHandOverView } from './handOverView.ts'
import { previewScreen } from './previewScreen.tsx'
import { shareOut } from './shareOut.ts'

type Chosen = { readonly people: readonly string[]; readonly to: readonly string[] }
type Wrong = 'people' | 'to' | 'changed-meanwhile'

/** One person or a whole caseload, to one colleague or several: chosen, looked at, then done. */
export const handOverPage: Page = page({
  at: handOverAt,
  may: (actor, view: HandOverView) => mayHandOverFrom(actor, view),
  records: { action: 'casework.hand-over-read', of: ({ organisationId }: HandOverView) => ({ kind: 'organisation', id: organisationId }) },
  load: (visit) => loadHandOverView(visit),
  show: (visit, view) => chooseScreen(visit, view, { people: view.people.map(({ id }) => id), to: [] }),
  submit: async (submission, view) => (submission.typed.does?.[0] === 'hand-over' ? doIt(submission, view) : preview(submission, view)),
})

function preview(submission: Submission, view: HandOverView): Screen {
  const { people = [], to = [] } = submission.typed
  const chosen = { people, to }
  const wanted = view.people.filter(({ id }) => people.includes(id))
  const colleagues = view.colleagues.filter(({ id }) => to.includes(id))
  if (wanted.length === 0) return chooseScreen(submission, view, chosen, 'people')
  if (colleagues.length === 0) return chooseScreen(submission, view, chosen, 'to')
  const aroundOf = new Map(wanted.map(({ id, around }) => [id, around]))
  const given = shareOut({
    people: wanted.map(({ id }) => id),
    colleagues: colleagues.map(({ id }) => id),
    mayTake: (colleague, person) => {
      const around = aroundOf.get(person)
      return around !== undefined && !isKeptOut(colleague, around)
    },
  })
  return previewScreen(submission, view, given)
}

async function doIt(submission: Submission, view: HandOverView) {
  const { app, network, actor, typed, onceKey } = submission
  const pairs = view.people.flatMap(({ id }) => {
    const to = parseId<'Member'>(typed[`to-${id}`]?.[0] ?? '')
    return to === undefined ? [] : [{ personId: id as PersonId, to }]
  })
  const { organisationId, from } = view
  const done = await handOver(app, { networkId: network.id, actor }, { organisationId, from, pairs, onceKey })
  if (done.ok) return { redirectTo: caseloadAt.to({}, { handed: done.value.id, count: String(done.value.count) }) }
  if (done.reason === 'not-found') return 'not-found' as const
  return chooseScreen(
    submission,
    view,
    { people: view.people.map(({ id }) => id), to: [] },
    done.reason === 'nobody-chosen' ? 'people' : done.reason,
  )
}

function chooseScreen(visit: Visit, view: HandOverView, chosen: Chosen, wrong?: Wrong): Screen {
  const say = handOverWords(visit.language)
  const title = view.from === 'nobody' ? say('titleNobody') : say('title', { name: view.fromName })
  const text = wrong === undefined ? undefined : say(`error.${wrong}`)
  const body: Html = (
    <>
      {text === undefined
        ? null
        : nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: wrong === 'to' ? '#to' : '#people', text }] })}
      <span class="nhsuk-caption-l">{say('organisation', { organisation: view.organisation })}</span>
      <h1 class="nhsuk-heading-l">{title}</h1>
      {view.people.length === 0 ? <p>{say('nobodyThere')}</p> : <ChooseForm visit={visit} view={view} chosen={chosen} wrong={wrong} />}
    </>
  )
  return { title, body, width: 'staff', backTo: caseloadAt.to({}), ...(text !== undefined && { status: 422, hasErrors: true }) }
}

type FormParts = { readonly visit: Visit; readonly view: HandOverView; readonly chosen: Chosen; readonly wrong: Wrong | undefined }

function ChooseForm({ visit, view, chosen, wrong }: FormParts): Html {
  const say = handOverWords(visit.language)
  if (view.colleagues.length === 0) return <p>{say('noColleagues')}</p>
  const boxes = (name: 'people' | 'to', things: readonly { readonly id: string; readonly name: string }[]) =>
    nhs.checkboxes({
      idPrefix: name,
      name,
      fieldset: { legend: { text: say(name === 'people' ? 'who' : 'to'), size: 's' } },
      ...(name === 'to' && { hint: { text: say('toHint') } }),
      items: things.map((thing) => ({ value: thing.id, text: thing.name, checked: chosen[name].includes(thing.id) })),
      ...(wrong === name && { errorMessage: { text: say(`error.${name}`) } }),
    })
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      {boxes('people', view.people)}
      {boxes('to', view.colleagues)}
      {nhs.button({ text: say('preview') })}
    </form>
  )
}
