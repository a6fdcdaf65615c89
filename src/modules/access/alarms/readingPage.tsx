import { type Html, nhs } from '../../../design/index.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { readingAt } from '../../../platform/reading/readingBudget.ts'
import { endOfHour, giveReason, type Reading, readingNow, readingReasons } from '../../../platform/reading/readingStore.ts'
import { parseWayBack } from '../../../platform/sessions/wayBack.ts'
import { youAt } from '../routes.ts'
import { alarmWords } from '../words/alarms.ts'
import { mayGiveReadingReason } from './policy.ts'

type Loaded = { readonly memberId: MemberId; readonly reading: Reading | undefined }

/** Why somebody needs more records than is usual in an hour; or that it is enough for now. */
export const readingPage: Page = page({
  at: readingAt,
  may: mayGiveReadingReason,
  records: { action: 'access.reading-asked', of: ({ memberId }: Loaded) => ({ kind: 'member', id: memberId }) },
  load: async ({ actor, app, network }): Promise<Loaded | undefined> => {
    if (actor.kind !== 'member') return undefined
    const { memberId } = actor
    const reading = await app.database.within({ networkId: network.id, actor }, (work) => readingNow(work, memberId))
    return { memberId, reading }
  },
  show: (visit, loaded) => screen(visit, loaded),
  submit: async (submission, loaded) => {
    const reason = readingReasons.find((each) => submission.typed['reason']?.includes(each))
    if (reason === undefined) return screen(submission, loaded, alarmWords(submission.language)('reason.error'))
    const { app, network, actor } = submission
    await app.database.within({ networkId: network.id, actor }, async (work) => {
      if (!(await giveReason(work, loaded.memberId, reason))) return
      work.happened({ kind: 'reading.reason-given', version: 1, subjectId: loaded.memberId, body: { reason } })
      work.records({ action: 'access.reading-reason', subjectKind: 'member', subjectId: loaded.memberId, detail: { reason } })
    })
    return { redirectTo: wayBack(submission) }
  },
})

function wayBack({ query }: Visit): string {
  return parseWayBack(query.get('backTo')) ?? youAt.to({})
}

function screen(visit: Visit, { reading }: Loaded, problem?: string): Screen {
  const { opened = 0, reason = null } = reading ?? {}
  const budget = visit.app.config.readingBudget
  // A file asks for many at once.
  const wants = opened + Math.max(1, Number.parseInt(visit.query.get('more') ?? '1', 10) || 1)
  if (reading === undefined || wants <= budget) return fineScreen(visit)
  if (reason === null) return reasonScreen(visit, opened, problem)
  return wants <= budget * 2 ? fineScreen(visit) : stoppedScreen(visit, opened)
}

function reasonScreen(visit: Visit, opened: number, problem: string | undefined): Screen {
  const say = alarmWords(visit.language)
  const title = say('reasonTitle')
  const body: Html = (
    <form method="post" novalidate>
      {problem === undefined ? null : nhs.errorSummary({ titleText: problem, errorList: [{ href: '#reason', text: problem }] })}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('reasonWhy', { opened })}</p>
      {nhs.radios({
        idPrefix: 'reason',
        name: 'reason',
        fieldset: { legend: { text: say('reasonLegend'), size: 'm' } },
        items: readingReasons.map((value) => ({ value, text: say(`reason.${value}`) })),
        ...(problem && { errorMessage: { text: problem } }),
      })}
      {nhs.button({ text: say('goOn'), preventDoubleClick: true })}
      <p>
        <a href={youAt.to({})}>{say('notNow')}</a>
      </p>
    </form>
  )
  return { title, body, width: 'staff', hasErrors: problem !== undefined, status: problem === undefined ? 200 : 422 }
}

function stoppedScreen(visit: Visit, opened: number): Screen {
  const say = alarmWords(visit.language)
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: visit.network.timeZone }).format(
    endOfHour(visit.now),
  )
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{say('stoppedTitle')}</h1>
      <p>{say('stopped', { opened, time })}</p>
      <p>{say('stoppedUrgent')}</p>
    </>
  )
  return { title: say('stoppedTitle'), body, width: 'staff', backTo: youAt.to({}), status: 429 }
}

function fineScreen(visit: Visit): Screen {
  const say = alarmWords(visit.language)
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{say('fineTitle')}</h1>
      <p>{say('fine')}</p>
      <p>
        <a href={wayBack(visit)}>{say('goBack')}</a>
      </p>
    </>
  )
  return { title: say('fineTitle'), body, width: 'staff' }
}
