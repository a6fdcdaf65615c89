import { type Html, nhs } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { personAt, ruleKinds } from '../../people/index.ts'
import { forTeam } from '../person/wear.ts'
import { mayKeepLists } from '../policy.ts'
import { caseloadAt, listsAt, workersAt } from '../routes.ts'
import { settleWish } from '../wish/settleWish.ts'
import { wishOutcomes } from '../wish/wishStore.ts'
import { listsWords } from '../words/lists.ts'
import { AddForm, type Filled, mostLetters } from './addForm.tsx'
import { putOnList, takeOff } from './changeLists.ts'
import { type ListsView, loadListsView } from './listsView.ts'
import { Rules, WishForms } from './rulesSection.tsx'

type Wrong = 'kind' | 'nobody-chosen' | 'only-worker' | 'nobody-left' | 'outcome' | 'because'
type Refused = { readonly wrong: Wrong; readonly filled: Filled }
const emptyForm: Filled = { kind: undefined, members: [], because: '' }

/** Who may not see a person, and who alone may. */
export const listsPage: Page = page({
  at: listsAt,
  may: (actor, { matter }: ListsView, now) => mayKeepLists(actor, matter, now),
  records: { action: 'person.exclusion-read', of: ({ id }: ListsView) => ({ kind: 'person', id }) },
  load: (visit) => loadListsView(visit),
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view),
  submit: async (submission, view) => {
    const refused = await submitted(submission, view)
    if (refused === 'not-found') return 'not-found'
    if (refused !== undefined) return screen(submission, view, refused)
    // Whoever shut themselves out goes to their list; for them this person does not exist any more.
    const isStillTheirs = (await loadListsView({ ...submission, params: { personId: view.id } })) !== undefined
    return { redirectTo: isStillTheirs ? listsAt.to({ personId: view.id }, { ...forTeam(view), notice: 'done' }) : caseloadAt.to({}) }
  },
})

async function submitted(submission: Submission, view: ListsView): Promise<Refused | 'not-found' | undefined> {
  const { app, network, actor, typed } = submission
  const who = { networkId: network.id, actor }
  const does = typed.does?.[0]
  if (does === 'take-off') {
    const ruleId = parseId<'PersonRule'>(typed.rule?.[0] ?? '')
    const done = ruleId && (await takeOff(app, who, { personId: view.id, ruleId }))
    return done?.ok ? undefined : 'not-found'
  }
  if (does === 'settle') {
    const wishId = parseId<'PersonWish'>(typed.wish?.[0] ?? '')
    const outcome = wishOutcomes.find((each) => typed.outcome?.includes(each))
    if (outcome === undefined) return { wrong: 'outcome', filled: emptyForm }
    const done = wishId && (await settleWish(app, who, { personId: view.id, wishId, outcome }))
    return done?.ok ? undefined : 'not-found'
  }
  return await add(submission, view)
}

async function add({ app, network, actor, typed, onceKey }: Submission, view: ListsView): Promise<Refused | 'not-found' | undefined> {
  const kind = ruleKinds.find((each) => typed.kind?.[0] === each)
  const filled: Filled = { kind, members: typed.members ?? [], because: typed.because?.[0]?.trim() ?? '' }
  if (kind === undefined) return { wrong: 'kind', filled }
  if (filled.because.length > mostLetters) return { wrong: 'because', filled }
  const memberIds = filled.members.flatMap((each) => parseId<'Member'>(each) ?? [])
  const because = filled.because === '' ? undefined : filled.because
  const done = await putOnList(
    app,
    { networkId: network.id, actor },
    { personId: view.id, team: view.team, kind, memberIds, because, onceKey },
  )
  if (done.ok) return undefined
  return done.reason === 'not-found' ? 'not-found' : { wrong: done.reason, filled }
}

const fieldOf = { kind: 'kind', outcome: 'outcome', because: 'because' } as const

function screen(visit: Visit, view: ListsView, refused?: Refused): Screen {
  const say = listsWords(visit.language)
  const title = say('title', { name: view.name })
  const wrong = refused?.wrong
  const field = wrong === 'kind' || wrong === 'outcome' || wrong === 'because' ? fieldOf[wrong] : 'members'
  const text = wrong === undefined ? undefined : say(`error.${wrong}`)
  const body: Html = (
    <>
      {text === undefined ? null : nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: `#${field}`, text }] })}
      {visit.query.get('notice') === 'done' && wrong === undefined ? nhs.insetText({ text: say('done') }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('said')}</p>
      {wrong === 'only-worker' ? (
        <p>
          <a href={workersAt.to({ personId: view.id }, forTeam(view))}>{say('arrangeFirst')}</a>
        </p>
      ) : null}
      <WishForms visit={visit} view={view} problem={wrong === 'outcome' ? text : undefined} />
      <Rules visit={visit} view={view} />
      <AddForm visit={visit} view={view} filled={refused?.filled ?? emptyForm} problem={text === undefined ? undefined : { field, text }} />
    </>
  )
  const backTo = personAt.to({ personId: view.id }, forTeam(view))
  return { title, body, width: 'staff', backTo, ...(text !== undefined && { status: 422, hasErrors: true }) }
}
