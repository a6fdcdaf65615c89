import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { type AgreementsView, agreementsAt, forTeam, loadAgreementsView, writeToPersonAt } from '../../casework/index.ts'
import { alternativesFor, type Joinable, readJoinables } from '../../directory/index.ts'
import { isInForce, personAt } from '../../people/index.ts'
import { mayChangeAgreements } from '../../referrals/index.ts'
import { type WriteRefusal, writeToPerson } from '../actions/writeToPerson.ts'
import { staffWords } from '../words/staff.ts'
import { activityIn, runningActivity } from './activityIn.ts'

type Writing = AgreementsView & { readonly choices: readonly Joinable[]; readonly isAgreed: boolean }
type Wrong = 'activity' | Exclude<WriteRefusal, 'not-found'>

/** Whoever works with a person sends them one thing they could join, because they agreed to hear of such things. */
export const writeToPersonPage: Page = page({
  at: writeToPersonAt,
  may: (actor, { through }: Writing, now) => mayChangeAgreements(actor, through, now),
  records: { action: 'approach.person-read', of: ({ id }: Writing) => ({ kind: 'person', id }) },
  load: (visit) => load(visit),
  actsAs: ({ actor }) => actor,
  show: (visit, view) => screen(visit, view, {}),
  submit: async (submission, view) => {
    const wrong = await submitted(submission, view)
    if (wrong === 'not-found') return 'not-found'
    if (wrong !== undefined) return screen(submission, view, submission.typed, wrong)
    return { redirectTo: writeToPersonAt.to({ personId: view.id }, { ...forTeam(view), done: '1' }) }
  },
})

async function load(visit: Visit<typeof writeToPersonAt.path>): Promise<Writing | undefined> {
  const view = await loadAgreementsView(visit)
  if (view === undefined) return undefined
  const { app, network, now } = visit
  const near = await alternativesFor(app.database, network.id, view.through.activityId, 8)
  const choices = (await readJoinables(app.database, network.id, near)).filter(({ status }) => status === 'active')
  const isAgreed = view.agreements.some((each) => each.purpose === 'contact-me-about' && isInForce(each, now))
  return { ...view, choices, isAgreed }
}

async function submitted({ app, network, typed, onceKey }: Submission, view: Writing): Promise<Wrong | 'not-found' | undefined> {
  const chosen = view.choices.find(({ id }) => id === typed.activity?.[0])?.id
  const activityId = chosen ?? activityIn(typed.address?.[0] ?? '')
  const activity = activityId && (await runningActivity(app, network.id, activityId))
  if (activity === undefined) return 'activity'
  const done = await writeToPerson(
    app,
    { networkId: network.id, actor: view.actor },
    { personId: view.id, activityId: activity.id, onceKey },
  )
  return done.ok ? undefined : done.reason
}

function screen(visit: Visit, view: Writing, typed: Typed, wrong?: Wrong): Screen {
  const say = staffWords(visit.language)
  const title = say('personTitle', { name: view.name })
  const text = wrong && say(`error.${wrong}`)
  const body: Html = (
    <>
      {text
        ? nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: view.isAgreed ? '#activity' : '#agreements', text }] })
        : null}
      {visit.query.get('done') === '1' && !text ? nhs.insetText({ text: say('done') }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('personSaid')}</p>
      <p>{say('rule')}</p>
      {view.isAgreed ? <Choice visit={visit} view={view} typed={typed} problem={text} /> : <NotAgreed visit={visit} view={view} />}
    </>
  )
  const backTo = personAt.to({ personId: view.id }, forTeam(view))
  return { title, body, width: 'staff', backTo, hasErrors: wrong !== undefined, status: wrong === undefined ? 200 : 422 }
}

type Parts = { readonly visit: Visit; readonly view: Writing }

function NotAgreed({ visit, view }: Parts): Html {
  const say = staffWords(visit.language)
  return (
    <>
      {nhs.insetText({ text: say('notAgreed') })}
      <p>
        <a id="agreements" href={agreementsAt.to({ personId: view.id }, forTeam(view))}>
          {say('toAgreements')}
        </a>
      </p>
    </>
  )
}

function Choice({ visit, view, typed, problem }: Parts & { readonly typed: Typed; readonly problem: string | undefined }): Html {
  const say = staffWords(visit.language)
  const address = nhs.input({
    id: 'address',
    name: 'address',
    label: { text: say('other'), size: 's' },
    hint: say('otherHint'),
    value: typed.address?.[0] ?? '',
    spellcheck: false,
  })
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      {view.choices.length === 0
        ? null
        : nhs.radios({
            idPrefix: 'activity',
            name: 'activity',
            fieldset: { legend: { text: say('choose'), size: 's' } },
            items: view.choices.map(({ id, name, organisation }) => ({
              value: id,
              text: `${name} · ${organisation.name}`,
              checked: typed.activity?.includes(id),
            })),
            ...(problem && { errorMessage: { text: problem } }),
          })}
      {address}
      {nhs.button({ text: say('send'), preventDoubleClick: true })}
    </form>
  )
}
