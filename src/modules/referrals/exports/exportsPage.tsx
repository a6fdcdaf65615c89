import { EmptyState, type Html, nhs, StaffTable } from '../../../design/index.ts'
import { standingOf } from '../../../platform/exports/exportRequest.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { exportAt, exportsAt, listAt } from '../coordinator/routes.ts'
import { one } from '../journey/answers.ts'
import { sayDay } from '../tell/letter.ts'
import { exportWords } from '../words/exports.ts'
import { askForExport } from './askForExport.ts'
import { exportFilters } from './exportRowStore.ts'
import { mayAskForExport, maySeeExports } from './policy.ts'
import { type Listed, seeExports } from './seeExports.ts'

type Problems = { readonly which?: string; readonly reason?: string }

/** What was asked for, by whom and why; and asking for one. */
export const exportsPage: Page = page({
  at: exportsAt,
  may: maySeeExports,
  records: { action: 'export.list-read', of: ({ networkId }: Listed) => ({ kind: 'network', id: networkId }) },
  load: seeExports,
  show: (visit, listed) => screen(visit, listed, { typed: {}, problems: {} }),
  submit: async (submission, listed) => {
    const { app, network, actor, typed, onceKey } = submission
    if (!mayAskForExport(actor)) return 'not-found'
    const say = exportWords(submission.language)
    const which = exportFilters.find((each) => typed['which']?.includes(each))
    const reason = one(typed, 'reason') ?? ''
    const isReason = reason.length >= 10 && reason.length <= 500
    if (which === undefined || !isReason) {
      const problems = { ...(which === undefined && { which: say('which.error') }), ...(!isReason && { reason: say('reason.error') }) }
      return screen(submission, listed, { typed, problems })
    }
    const asked = await askForExport(app, { networkId: network.id, actor }, { onceKey, filter: { which }, reason })
    if (asked.ok) return { redirectTo: exportAt.to({ exportId: asked.value }) }
    return screen(submission, listed, { typed, problems: { which: say(`refused.${asked.reason}`) } })
  },
})

type Shown = { readonly typed: Typed; readonly problems: Problems }

function screen(visit: Visit, listed: Listed, { typed, problems }: Shown): Screen {
  const say = exportWords(visit.language)
  const wrong = Object.entries(problems)
  const hasErrors = wrong.length > 0
  const body: Html = (
    <>
      {hasErrors
        ? nhs.errorSummary({ titleText: wrong[0]?.[1] ?? '', errorList: wrong.map(([field, text]) => ({ href: `#${field}`, text })) })
        : null}
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('said')}</p>
      <Requests visit={visit} listed={listed} />
      {mayAskForExport(visit.actor) ? <AskForm visit={visit} typed={typed} problems={problems} /> : null}
    </>
  )
  return { title: say('title'), body, width: 'staff', backTo: listAt.to({}), hasErrors, status: hasErrors ? 422 : 200 }
}

function Requests({ visit, listed }: { readonly visit: Visit; readonly listed: Listed }): Html {
  const say = exportWords(visit.language)
  if (listed.requests.length === 0) return <EmptyState title={say('none')} text={say('noneSaid')} />
  const rows = listed.requests.map((asked) => ({
    isDue: standingOf(asked, visit.now) === 'waiting',
    cells: [
      <a href={exportAt.to({ exportId: asked.id })}>{say('look')}</a>,
      say(`which.${asked.filter.which}`),
      asked.people,
      listed.names.get(asked.askedBy) ?? say('gone'),
      sayDay(asked.askedAt, visit.language, visit.network.timeZone),
      say(`standing.${standingOf(asked, visit.now)}`),
    ],
  }))
  const columns = (['do', 'what', 'people', 'who', 'when', 'standing'] as const).map((name) => ({
    title: say(`col.${name}`),
    isNumber: name === 'people',
  }))
  return <StaffTable caption={say('listTitle')} columns={columns} rows={rows} />
}

function AskForm({ visit, typed, problems }: Shown & { readonly visit: Visit }): Html {
  const say = exportWords(visit.language)
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      <h2 class="nhsuk-heading-m">{say('askTitle')}</h2>
      <p>{say('howMany')}</p>
      {nhs.radios({
        idPrefix: 'which',
        name: 'which',
        fieldset: { legend: { text: say('whichLegend'), size: 's' } },
        items: exportFilters.map((value) => ({ value, text: say(`which.${value}`), checked: one(typed, 'which') === value })),
        ...(problems.which && { errorMessage: { text: problems.which } }),
      })}
      {nhs.textarea({
        id: 'reason',
        name: 'reason',
        rows: 3,
        label: { text: say('reason'), size: 's' },
        hint: { text: say('reasonHint') },
        value: one(typed, 'reason'),
        ...(problems.reason && { errorMessage: { text: problems.reason } }),
      })}
      {nhs.button({ text: say('ask'), preventDoubleClick: true })}
    </form>
  )
}
