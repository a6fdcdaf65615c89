import { EmptyState, type Html, nhs, StaffTable } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { type Alarm, alarmFindings } from '../../../platform/reading/alarm.ts'
import { alarmAt, alarmsAt, youAt } from '../routes.ts'
import { alarmWords } from '../words/alarms.ts'
import { maySeeAlarms, maySettleAlarm } from './policy.ts'
import { type Named, seeAlarm, seeAlarms } from './seeAlarms.ts'
import { settleAlarm } from './settleAlarm.ts'

type Listed = { readonly networkId: string; readonly named: readonly Named[] }

/** Unusual looks that nobody has asked about yet. */
const alarmsPage: Page = page({
  at: alarmsAt,
  may: maySeeAlarms,
  records: { action: 'access.alarms-list', of: ({ networkId }: Listed) => ({ kind: 'network', id: networkId }) },
  load: async ({ app, network, actor }): Promise<Listed> => ({
    networkId: network.id,
    named: await seeAlarms(app, { networkId: network.id, actor }),
  }),
  show: (visit, { named }) => {
    const say = alarmWords(visit.language)
    const rows = named.map(({ alarm, who }) => ({
      cells: [
        maySettleAlarm(visit.actor, alarm) ? <a href={alarmAt.to({ alarmId: alarm.id })}>{say('look')}</a> : '',
        who ?? say('gone'),
        sayAlarm(visit, alarm),
        sayWhen(visit, alarm.raisedAt),
      ],
    }))
    const columns = (['do', 'who', 'what', 'when'] as const).map((name) => ({ title: say(`col.${name}`) }))
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('listTitle')}</h1>
        {rows.length === 0 ? (
          <EmptyState title={say('listNone')} text={say('listSaid')} />
        ) : (
          <>
            <p>{say('listSaid')}</p>
            <StaffTable caption={say('listTitle')} captionIsHidden columns={columns} rows={rows} />
          </>
        )}
      </>
    )
    return { title: say('listTitle'), body, width: 'staff', backTo: youAt.to({}) }
  },
})

/** One of them: who, what, and what came of asking. */
const alarmPage: Page = page({
  at: alarmAt,
  may: (actor, { alarm }: Named) => maySettleAlarm(actor, alarm),
  records: { action: 'access.alarm-read', of: ({ alarm }: Named) => ({ kind: 'alarm', id: alarm.id }) },
  load: async ({ app, network, actor, params }): Promise<Named | undefined> => {
    const id = parseId<'LookAlarm'>(params.alarmId)
    return id && seeAlarm(app, { networkId: network.id, actor }, id)
  },
  show: (visit, named) => (named.alarm.found === undefined ? screen(visit, named) : { redirectTo: alarmsAt.to({}) }),
  submit: async (submission, named) => {
    const found = alarmFindings.find((each) => submission.typed['found']?.includes(each))
    if (found === undefined) return screen(submission, named, alarmWords(submission.language)('found.error'))
    const { app, network, actor } = submission
    const done = await settleAlarm(app, { networkId: network.id, actor }, { id: named.alarm.id, found })
    return !done.ok && done.reason === 'not-found' ? 'not-found' : { redirectTo: alarmsAt.to({}) }
  },
})

function screen(visit: Visit, { alarm, who }: Named, problem?: string): Screen {
  const say = alarmWords(visit.language)
  const title = who ?? say('gone')
  const body: Html = (
    <form method="post" novalidate>
      {problem === undefined ? null : nhs.errorSummary({ titleText: problem, errorList: [{ href: '#found', text: problem }] })}
      {visit.formGuards()}
      <span class="nhsuk-caption-l">{say('listTitle')}</span>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>
        {sayAlarm(visit, alarm)} · {sayWhen(visit, alarm.raisedAt)}
      </p>
      <p>{say('listSaid')}</p>
      {nhs.radios({
        idPrefix: 'found',
        name: 'found',
        fieldset: { legend: { text: say('settleLegend'), size: 'm' } },
        items: alarmFindings.map((value) => ({ value, text: say(`found.${value}`) })),
        ...(problem && { errorMessage: { text: problem } }),
      })}
      {nhs.button({ text: say('save'), preventDoubleClick: true })}
    </form>
  )
  const hasErrors = problem !== undefined
  return { title, body, width: 'staff', backTo: alarmsAt.to({}), hasErrors, status: hasErrors ? 422 : 200 }
}

function sayAlarm(visit: Visit, { kind, records }: Alarm): string {
  return alarmWords(visit.language)(`kind.${kind}`, { records: records ?? '' })
}

function sayWhen({ language, network }: Visit, moment: Date): string {
  const how = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: network.timeZone } as const
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', how).format(moment)
}

export const alarmPages: readonly Page[] = [alarmsPage, alarmPage]
