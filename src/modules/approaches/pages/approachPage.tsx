import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import { parseId } from '../../../kernel/id.ts'
import { type Page, page, type Screen, type Visit } from '../../../platform/http/page.ts'
import { sayDay } from '../../referrals/index.ts'
import { answerApproach } from '../actions/askForApproach.ts'
import { type Approach, standingOf } from '../approach.ts'
import { mayAnswer, maySee } from '../policy.ts'
import { approachAt, approachesAt } from '../routes.ts'
import { type Opened, seeApproach } from '../seeApproaches.ts'
import { staffWords } from '../words/staff.ts'
import { sayAbout, sayCount } from './approachesPage.tsx'

/** One message to many: what it says, how it stands, and what the second member answers. */
export const approachPage: Page = page({
  at: approachAt,
  may: (actor, { approach }: Opened) => maySee(actor, approach),
  records: { action: 'approach.read', of: ({ approach }: Opened) => ({ kind: 'approach', id: approach.id }) },
  load: async (visit) => {
    const id = parseId<'Approach'>(visit.params.approachId)
    return id && (await seeApproach(visit, id))
  },
  show: (visit, opened) => screen(visit, opened),
  submit: async (submission, opened) => {
    const { app, network, actor, typed } = submission
    if (!mayAnswer(actor, opened.approach)) return 'not-found'
    const answer = (['approved', 'refused'] as const).find((each) => typed.answer?.includes(each))
    if (answer === undefined) return screen(submission, opened, 'answer')
    const done = await answerApproach(app, { networkId: network.id, actor }, { id: opened.approach.id, answer })
    return { redirectTo: approachAt.to({ approachId: opened.approach.id }, done.ok ? {} : { notice: 'too-late' }) }
  },
})

function screen(visit: Visit, opened: Opened, wrong?: 'answer'): Screen {
  const say = staffWords(visit.language)
  const { approach } = opened
  const title = sayAbout(approach, opened.names, visit.language)
  const text = wrong ? say('error.answer') : visit.query.get('notice') === 'too-late' ? say('error.too-late') : undefined
  const body: Html = (
    <>
      {wrong ? nhs.errorSummary({ titleText: say('problem'), errorList: [{ href: '#answer', text: say('error.answer') }] }) : null}
      {text && !wrong ? nhs.insetText({ text }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      {approach.kind === 'research' ? approach.words.split(/\n+/).map((line) => <p>{line}</p>) : null}
      <KeyFacts facts={factsOf(visit, opened)} />
      <p>{say(approach.kind === 'research' ? 'researchRule' : 'rule')}</p>
      <WhatNext visit={visit} approach={approach} wrong={wrong} />
    </>
  )
  return {
    title,
    body,
    width: 'staff',
    backTo: approachesAt.to({}),
    hasErrors: wrong !== undefined,
    status: wrong === undefined ? 200 : 422,
  }
}

function factsOf(visit: Visit, { approach, askedBy, place }: Opened) {
  const say = staffWords(visit.language)
  const { timeZone } = visit.network
  const day = (at: Date) => sayDay(at, visit.language, timeZone)
  const research =
    approach.kind === 'research'
      ? [
          { term: say('ethics'), value: approach.ethicsReference },
          { term: say('contact'), value: approach.contact },
          { term: say('closesOn'), value: day(new Date(`${approach.closesOn}T12:00:00Z`)) },
        ]
      : []
  return [
    { term: say('col.standing'), value: say(`standing.${standingOf(approach, dayAt(visit.now, timeZone))}`) },
    ...research,
    { term: say('where'), value: place ?? say('wholeNetwork') },
    approach.done === undefined
      ? { term: say('atMost'), value: sayCount(approach.people, visit.language) }
      : { term: say('sentTo'), value: sayCount(approach.done.sent, visit.language) },
    { term: say('askedBy'), value: `${askedBy ?? say('gone')} · ${day(approach.askedAt)}` },
  ]
}

type Next = { readonly visit: Visit; readonly approach: Approach; readonly wrong: 'answer' | undefined }

function WhatNext({ visit, approach, wrong }: Next): Html | null {
  const say = staffWords(visit.language)
  if (standingOf(approach, dayAt(visit.now, visit.network.timeZone)) !== 'waiting') return null
  if (!mayAnswer(visit.actor, approach)) return <p>{say('waitSaid')}</p>
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      <p>{say('answerSaid')}</p>
      {nhs.radios({
        idPrefix: 'answer',
        name: 'answer',
        fieldset: { legend: { text: say('answerLegend'), size: 'm' } },
        items: [
          { value: 'approved', text: say('approve') },
          { value: 'refused', text: say('refuse') },
        ],
        ...(wrong && { errorMessage: { text: say('error.answer') } }),
      })}
      {nhs.button({ text: say('answer'), preventDoubleClick: true })}
    </form>
  )
}
