import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { wordingNow, wordsAgreed } from '../../people/index.ts'
import { maySeeAgreements, type NotNow, type OfferedPurpose, recordAgreement } from '../../referrals/index.ts'
import { forTeam } from '../person/wear.ts'
import { agreementsAt, recordAgreementAt } from '../routes.ts'
import { agreementsWords } from '../words/agreements.ts'
import { type AgreementsView, groupOf, loadAgreementsView, offeredEver, offeredTo, whoCouldSay } from './agreementsView.ts'
import { type NotThen, readSaidAt, typedMoment } from './saidAt.ts'

type RecordView = AgreementsView & { readonly purpose: OfferedPurpose }
type RecordVisit = Visit<typeof recordAgreementAt.path>
type Problem = { readonly field: 'who' | 'how' | 'when' | 'confirm'; readonly error: 'who' | 'how' | 'confirm' | NotThen | NotNow }

/** A yes said by phone or in person, to the words that stand here to be read out. */
export const recordAgreementPage: Page = page({
  at: recordAgreementAt,
  may: (actor, { through }: RecordView, now) => maySeeAgreements(actor, through, now),
  records: { action: 'casework.agreements-read', of: ({ id }: RecordView) => ({ kind: 'person', id }) },
  load: async (visit: RecordVisit): Promise<RecordView | undefined> => {
    const view = await loadAgreementsView(visit)
    const purpose = view && offeredEver(view).find((each) => each === visit.params.purpose)
    return view && purpose && { ...view, purpose }
  },
  actsAs: ({ actor }) => actor,
  show: (visit, view) =>
    offeredTo(view, visit.now).includes(view.purpose)
      ? screen(visit, view, shownAt(visit))
      : { redirectTo: agreementsAt.to({ personId: view.id }, forTeam(view)) },
  submit: async (submission, view) => {
    const given = readGiven(submission, view)
    if (!('givenAt' in given)) return screen(submission, view, submission.typed, given)
    const { app, network, onceKey } = submission
    const asked = { ...given, onceKey, referralId: view.through.id, purpose: view.purpose, language: view.theirLanguage }
    const done = await recordAgreement(app, { networkId: network.id, actor: view.actor }, asked)
    const back = { redirectTo: agreementsAt.to({ personId: view.id }, { ...forTeam(view), done: 'given' }) }
    if (done.ok || done.reason.kind === 'another-request') return back
    if (done.reason.kind === 'not-found') return 'not-found'
    const field = done.reason.kind === 'not-theirs-to-say' ? 'who' : 'when'
    return screen(submission, view, submission.typed, [{ field, error: done.reason.kind }])
  },
})

/** What the form shows at first: that it was said now. */
function shownAt({ now, network }: Visit): Typed {
  const { day, month, year, time } = typedMoment(now, network.timeZone)
  return { 'when[day]': [day], 'when[month]': [month], 'when[year]': [year], time: [time] }
}

type Given = { readonly givenBy: 'person' | 'trusted-person'; readonly how: 'phone' | 'in-person'; readonly givenAt: Date }

/** The yes as it was written down, or all that is wrong with it. */
function readGiven({ typed, now, network }: Submission, view: RecordView): Given | readonly Problem[] {
  const could = whoCouldSay(view, view.purpose)
  const givenBy = could.length === 1 ? could[0] : could.find((each) => typed.who?.includes(each))
  const how = (['phone', 'in-person'] as const).find((each) => typed.how?.includes(each))
  const part = (name: string) => typed[name]?.[0] ?? ''
  const moment = { day: part('when[day]'), month: part('when[month]'), year: part('when[year]'), time: part('time') }
  const saidAt = readSaidAt(moment, { now, timeZone: network.timeZone })
  const isConfirmed = isTicked(typed)
  if (givenBy !== undefined && how !== undefined && saidAt.ok && isConfirmed) return { givenBy, how, givenAt: saidAt.value }
  return [
    ...(givenBy === undefined ? [{ field: 'who', error: 'who' } as const] : []),
    ...(how === undefined ? [{ field: 'how', error: 'how' } as const] : []),
    ...(saidAt.ok ? [] : [{ field: 'when', error: saidAt.reason } as const]),
    ...(isConfirmed ? [] : [{ field: 'confirm', error: 'confirm' } as const]),
  ]
}

function isTicked(typed: Typed): boolean {
  return typed.confirm?.includes('yes') === true
}

function screen(visit: Visit, view: RecordView, typed: Typed, problems: readonly Problem[] = []): Screen {
  const say = agreementsWords(visit.language)
  const group = groupOf(view, view.through.referrerOrganisationId)
  const title = say('recordTitle', { what: say(`with.${view.purpose}`, { group }) })
  const words = wordsAgreed({ wording: wordingNow[view.purpose], shares: [] }, { language: view.theirLanguage, group })
  const errorList = problems.map(({ field, error }) => ({ href: `#${idOf[field]}`, text: say(`error.${error}`) }))
  const hasErrors = problems.length > 0
  const body: Html = (
    <form method="post" novalidate>
      {hasErrors ? nhs.errorSummary({ titleText: say('problem'), errorList }) : null}
      {visit.formGuards()}
      <span class="nhsuk-caption-l">{view.name}</span>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <h2 class="nhsuk-heading-m">{say('readOut')}</h2>
      <p>{say('readOutLanguage')}</p>
      {nhs.insetText({
        html: (
          <div lang={view.theirLanguage}>
            {words.map((line) => (
              <p>{line}</p>
            ))}
          </div>
        ),
      })}
      <Said visit={visit} view={view} typed={typed} problems={problems} />
      <p>{say('whatFollows')}</p>
      {nhs.button({ text: say('record'), preventDoubleClick: true })}
    </form>
  )
  const backTo = agreementsAt.to({ personId: view.id }, forTeam(view))
  return { title, body, width: 'staff', backTo, hasErrors, status: hasErrors ? 422 : 200 }
}

const idOf = { who: 'who', how: 'how', when: 'when-day', confirm: 'confirm' } as const

type Parts = { readonly visit: Visit; readonly view: RecordView; readonly typed: Typed; readonly problems: readonly Problem[] }

/** Who said it, how and when, and the tick that they did. */
function Said({ visit, view, typed, problems }: Parts): Html {
  const say = agreementsWords(visit.language)
  const wrong = (field: Problem['field']) => wrongWith(visit, problems, field)
  const could = whoCouldSay(view, view.purpose)
  const names = { person: view.name, 'trusted-person': view.acting?.name ?? '' }
  return (
    <>
      {could.length === 1
        ? null
        : nhs.radios({
            idPrefix: 'who',
            name: 'who',
            fieldset: { legend: { text: say('who'), size: 's' } },
            items: could.map((value) => ({
              value,
              text: say(`who.${value}`, { name: names[value] }),
              checked: typed.who?.includes(value),
            })),
            ...wrong('who'),
          })}
      {nhs.radios({
        idPrefix: 'how',
        name: 'how',
        fieldset: { legend: { text: say('how'), size: 's' } },
        items: (['phone', 'in-person'] as const).map((value) => ({
          value,
          text: say(`how.said.${value}`),
          checked: typed.how?.includes(value),
        })),
        ...wrong('how'),
      })}
      <When visit={visit} view={view} typed={typed} problems={problems} />
      {nhs.checkboxes({
        idPrefix: 'confirm',
        name: 'confirm',
        items: [{ value: 'yes', text: say('confirm'), checked: isTicked(typed) }],
        ...wrong('confirm'),
      })}
    </>
  )
}

/** What is said beside a field that is wrong. */
function wrongWith(
  visit: Visit,
  problems: readonly Problem[],
  field: Problem['field'],
): { readonly errorMessage?: { readonly text: string } } {
  const problem = problems.find((each) => each.field === field)
  return problem === undefined ? {} : { errorMessage: { text: agreementsWords(visit.language)(`error.${problem.error}`) } }
}

function When({ visit, typed, problems }: Parts): Html {
  const say = agreementsWords(visit.language)
  const items = (['day', 'month', 'year'] as const).map((name) => ({
    name,
    label: say(name),
    width: name === 'year' ? 4 : 2,
    value: typed[`when[${name}]`]?.[0] ?? '',
  }))
  return (
    <>
      {nhs.dateInput({
        id: 'when',
        namePrefix: 'when',
        fieldset: { legend: { text: say('when'), size: 's' } },
        hint: say('whenHint'),
        items,
        ...wrongWith(visit, problems, 'when'),
      })}
      {nhs.input({
        id: 'time',
        name: 'time',
        label: { text: say('time'), size: 's' },
        hint: say('timeHint'),
        value: typed.time?.[0] ?? '',
        width: 5,
        inputmode: 'numeric',
      })}
    </>
  )
}
