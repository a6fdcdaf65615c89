import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { standingOf } from '../../../platform/exports/exportRequest.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { readingAt } from '../../../platform/reading/readingBudget.ts'
import { exportAt, exportFileAt, exportsAt } from '../coordinator/routes.ts'
import { sayDay } from '../tell/letter.ts'
import { exportWords } from '../words/exports.ts'
import { answerExport } from './answerExport.ts'
import { mayAnswerExport, maySeeExports, mayTakeExport } from './policy.ts'
import { type Opened, seeExport } from './seeExports.ts'
import { takeExport } from './takeExport.ts'

const records = (action: string) => ({ action, of: ({ asked }: Opened) => ({ kind: 'export', id: asked.id }) })

/** One file: who asks, why, how many people, and what the second person says. */
const exportPage: Page = page({
  at: exportAt,
  may: (actor) => maySeeExports(actor),
  records: records('export.read'),
  load: seeExport,
  show: (visit, opened) => screen(visit, opened),
  submit: async (submission, { asked, names }) => {
    const { app, network, actor, typed, language } = submission
    if (!mayAnswerExport(actor, asked)) return 'not-found'
    const answer = (['approved', 'refused'] as const).find((each) => typed['answer']?.includes(each))
    if (answer === undefined) return screen(submission, { asked, names }, exportWords(language)('answer.error'))
    const done = await answerExport(app, { networkId: network.id, actor }, { id: asked.id, answer })
    return { redirectTo: exportAt.to({ exportId: asked.id }, done.ok ? {} : { notice: 'too-late' }) }
  },
})

/** The file itself, as often as it is needed within its day; each time is audited. */
const exportFilePage: Page = page({
  at: exportFileAt,
  may: (actor, { asked }: Opened) => mayTakeExport(actor, asked),
  records: records('export.file-open'),
  load: seeExport,
  show: async (visit, { asked }) => {
    const { app, network, actor, language } = visit
    const taken = await takeExport(app, { networkId: network.id, actor }, { id: asked.id, language })
    if (taken.ok)
      return { download: taken.value, fileName: `requests-${asked.askedAt.toISOString().slice(0, 10)}.csv`, mediaType: 'text/csv' }
    if (taken.reason === 'not-found') return 'not-found'
    if (taken.reason === 'too-many')
      return { redirectTo: readingAt.to({}, { more: String(asked.people), backTo: exportAt.to({ exportId: asked.id }) }) }
    return { redirectTo: exportAt.to({ exportId: asked.id }, { notice: taken.reason === 'has-grown' ? 'grown' : 'too-late' }) }
  },
})

function screen(visit: Visit, opened: Opened, problem?: string): Screen {
  const { asked, names } = opened
  const say = exportWords(visit.language)
  const day = (moment: Date) => sayDay(moment, visit.language, visit.network.timeZone)
  const notice = visit.query.get('notice')
  const facts = [
    { term: say('col.what'), value: say(`which.${asked.filter.which}`) },
    { term: say('askedBy'), value: `${names.get(asked.askedBy) ?? say('gone')} · ${day(asked.askedAt)}` },
    { term: say('why'), value: asked.reason },
    { term: say('col.standing'), value: say(`standing.${standingOf(asked, visit.now)}`) },
    ...(asked.answeredBy ? [{ term: say('answeredBy'), value: names.get(asked.answeredBy) ?? say('gone') }] : []),
    { term: say('taken'), value: say('times', { count: asked.downloads }) },
    { term: say('until'), value: day(asked.expiresAt) },
  ]
  const title = say('oneTitle', { people: asked.people })
  const body: Html = (
    <>
      {problem === undefined ? null : nhs.errorSummary({ titleText: problem, errorList: [{ href: '#answer', text: problem }] })}
      {notice === 'too-late' || notice === 'grown' ? nhs.insetText({ text: say(notice === 'grown' ? 'grown' : 'tooLate') }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <KeyFacts facts={facts} />
      <WhatNext visit={visit} opened={opened} problem={problem} />
    </>
  )
  return {
    title,
    body,
    width: 'staff',
    backTo: exportsAt.to({}),
    hasErrors: problem !== undefined,
    status: problem === undefined ? 200 : 422,
  }
}

function WhatNext({
  visit,
  opened,
  problem,
}: {
  readonly visit: Visit
  readonly opened: Opened
  readonly problem: string | undefined
}): Html | null {
  const { asked, names } = opened
  const say = exportWords(visit.language)
  const standing = standingOf(asked, visit.now)
  if (standing === 'ready' && mayTakeExport(visit.actor, asked))
    return (
      <>
        <p>{say('takeSaid', { date: sayDay(asked.expiresAt, visit.language, visit.network.timeZone) })}</p>
        {nhs.button({ text: say('take'), href: exportFileAt.to({ exportId: asked.id }) })}
      </>
    )
  if (standing !== 'waiting') return null
  if (!mayAnswerExport(visit.actor, asked)) return <p>{say('waitSaid')}</p>
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      <p>{say('answerSaid')}</p>
      {nhs.radios({
        idPrefix: 'answer',
        name: 'answer',
        fieldset: { legend: { text: say('answerLegend', { name: names.get(asked.askedBy) ?? say('gone') }), size: 'm' } },
        items: [
          { value: 'approved', text: say('approve') },
          { value: 'refused', text: say('refuse') },
        ],
        ...(problem && { errorMessage: { text: problem } }),
      })}
      {nhs.button({ text: say('answer'), preventDoubleClick: true })}
    </form>
  )
}

export const exportPages: readonly Page[] = [exportPage, exportFilePage]
