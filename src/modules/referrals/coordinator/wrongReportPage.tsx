import { nhs } from '../../../design/index.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import { activityAt, openWrongReports, settleWrong, type ToldWrong } from '../../directory/index.ts'
import { chosen } from '../journey/answers.ts'
import { maySeeCoordinatorList } from '../policy.ts'
import { coordinatorWords } from '../words/coordinator.ts'
import { listAt, wrongReportAt } from './routes.ts'
import { asActor } from './wholeStory.ts'

/** What somebody says is wrong with a listing: put right, or right all along. */
export const wrongReportPage: Page = page({
  at: wrongReportAt,
  may: (actor) => maySeeCoordinatorList(actor),
  records: { action: 'directory.wrong-report.read', of: ({ id }: ToldWrong) => ({ kind: 'wrong-report', id }) },
  load: async (visit): Promise<ToldWrong | undefined> => {
    const reports = await visit.app.database.within(asActor(visit), (work) => openWrongReports(visit.app, work))
    return reports.find((report) => report.id === visit.params.reportId)
  },
  show: (visit, report) => {
    const say = coordinatorWords(visit.language)
    const body = (
      <>
        <h1 class="nhsuk-heading-l">{say('wrongTitle')}</h1>
        <p>
          <a href={activityAt.to({ id: report.activityId })}>{say('look')}</a> · {report.fact}
        </p>
        {report.words === undefined ? null : nhs.insetText({ text: report.words })}
        {(['put-right', 'was-right'] as const).map((state) => (
          <form method="post">
            {visit.formGuards()}
            <input type="hidden" name="state" value={state} />
            {nhs.button({ text: say(state === 'put-right' ? 'putRight' : 'wasRight'), variant: 'secondary', preventDoubleClick: true })}
          </form>
        ))}
      </>
    )
    return { title: say('wrongTitle'), body, width: 'staff', backTo: listAt.to({}) }
  },
  submit: async (submission, report) => {
    const [state] = chosen(submission.typed, 'state', ['put-right', 'was-right'])
    if (state !== undefined) await settleWrong(submission.app, asActor(submission), { id: report.id, state })
    return { redirectTo: listAt.to({}) }
  },
})
