import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { activityAt, type Joinable, labels, openWrongReports, readJoinable, settleWrong, type ToldWrong } from '../../directory/index.ts'
import { chosen, one } from '../journey/answers.ts'
import { maySeeCoordinatorList } from '../policy.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { listAt, wrongReportAt } from './routes.ts'
import { asActor } from './wholeStory.ts'

type Wrong = ToldWrong & { readonly activity: Joinable }
const mostLetters = 1000

/** What somebody says is wrong with a listing: put right, or right all along; the group may be told by e-mail. */
export const wrongReportPage: Page = page({
  at: wrongReportAt,
  may: (actor) => maySeeCoordinatorList(actor),
  records: { action: 'directory.wrong-report.read', of: ({ id }: Wrong) => ({ kind: 'wrong-report', id }) },
  load: async (visit): Promise<Wrong | undefined> =>
    visit.app.database.within(asActor(visit), async (work) => {
      const report = (await openWrongReports(visit.app, work)).find(({ id }) => id === visit.params.reportId)
      const activity = report && (await readJoinable(work, visit.network.id, report.activityId))
      return report && activity && { ...report, activity }
    }),
  show: (visit, wrong) => screen(visit, wrong, { note: '' }),
  submit: async (submission, wrong) => {
    const { app, typed, language } = submission
    const [state] = chosen(typed, 'state', ['put-right', 'was-right'])
    const note = one(typed, 'note') ?? ''
    if (note.length > mostLetters) return screen(submission, wrong, { note, problem: coordinatorWords(language)('wrongNote.error') })
    if (state !== undefined)
      await settleWrong(app, asActor(submission), { id: wrong.id, state, ...(note !== '' && { note: { words: note, language } }) })
    return { redirectTo: listAt.to({}) }
  },
})

type Noted = { readonly note: string; readonly problem?: string }

function screen(visit: Visit, wrong: Wrong, noted: Noted): Screen {
  const say = coordinatorWords(visit.language)
  const { problem } = noted
  const facts = [
    { term: say('col.activity'), value: <a href={activityAt.to({ id: wrong.activityId })}>{wrong.activityName}</a> },
    { term: say('group'), value: wrong.activity.organisation.name },
    { term: say('wrongFact'), value: labels(visit.language)(`fact.${wrong.fact}`) },
    { term: say('wrongWords'), value: wrong.words ?? say('nothing') },
    ...(wrong.activity.phone ? [{ term: say('groupPhone'), value: wrong.activity.phone }] : []),
  ]
  const body: Html = (
    <>
      {problem === undefined ? null : nhs.errorSummary({ titleText: problem, errorList: [{ href: '#note', text: problem }] })}
      <h1 class="nhsuk-heading-l">{say('wrongTitle')}</h1>
      <KeyFacts facts={facts} />
      <form method="post" novalidate>
        {visit.formGuards()}
        <Note visit={visit} wrong={wrong} noted={noted} />
        <div class="hr-row">
          {(['put-right', 'was-right'] as const).map((state) =>
            nhs.button({
              text: say(state === 'put-right' ? 'putRight' : 'wasRight'),
              variant: 'secondary',
              name: 'state',
              value: state,
              preventDoubleClick: true,
            }),
          )}
        </div>
      </form>
    </>
  )
  return {
    title: say('wrongTitle'),
    body,
    width: 'staff',
    backTo: listAt.to({}),
    ...(problem !== undefined && { status: 422, hasErrors: true }),
  }
}

function Note({ visit, wrong, noted }: { readonly visit: Visit; readonly wrong: Wrong; readonly noted: Noted }): Html {
  const say = coordinatorWords(visit.language)
  const group = wrong.activity.organisation.name
  if (wrong.activity.askEmail === undefined) return <p>{say('wrongNoMail', { group })}</p>
  return nhs.textarea({
    id: 'note',
    name: 'note',
    label: { text: say('wrongNote'), size: 's' },
    hint: { text: say('wrongNoteHint', { group }) },
    value: noted.note,
    rows: 4,
    ...(noted.problem === undefined ? {} : { errorMessage: { text: noted.problem } }),
  })
}
