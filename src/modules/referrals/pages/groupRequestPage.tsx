import { type Html, KeyFacts, nhs, StatusLine } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { peopleWords } from '../../people/index.ts'
import { answerReferral } from '../actions/answerReferral.ts'
import { sayWay } from '../journey/answers.ts'
import { tellNeeds, tellSafe } from '../journey/contactFields.tsx'
import { type GroupHeld, loadGroupHeld, requestAt } from '../links/groupLink.ts'
import { asHolder, linkLimit, recordsLink } from '../links/personLink.ts'
import { mayAnswer } from '../policy.ts'
import { holderOf } from '../privateLink.ts'
import { isOpen } from '../referral.ts'
import { sayDay } from '../tell/letter.ts'
import type { GroupView } from '../whatGroupSees.ts'
import { groupWords } from '../words/groupLink.ts'
import { reasonWords } from '../words/reasons.ts'
import { AnswerForm, answersFor, readAnswer } from './answerForm.tsx'
import { stateKind } from './stateKind.ts'

/** What a group reads and how it answers. Before its yes: what to call them, what helps, why they come, if they agreed to each. */
export const groupRequestPage: Page = page({
  at: requestAt,
  may: (actor, { story }: GroupHeld, now) => mayAnswer(actor, story.referral, now),
  records: recordsLink('referral.provider-link-read'),
  load: (visit) => loadGroupHeld(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, held) => screen(visit, held, { typed: {}, errors: {} }),
  submit: async (submission, held) => {
    const answer = readAnswer(submission.typed, submission)
    // Nothing is asked any more, so there is no field to name.
    if (!answer.ok && answersFor(held.story.referral.state).length === 0)
      return { redirectTo: requestAt.to(submission.params, { notice: 'too-late' }) }
    if (!answer.ok) return screen(submission, held, { typed: submission.typed, errors: answer.reason })
    const done = await answerReferral(submission.app, asHolder(submission, held), {
      referralId: held.link.referralId,
      answer: answer.value,
    })
    if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
    return { redirectTo: requestAt.to(submission.params, done.ok ? {} : { notice: 'too-late' }) }
  },
})

function screen(visit: Visit, { story, view }: GroupHeld, { typed, errors }: { typed: Typed; errors: FieldErrors }): Screen {
  const say = groupWords(visit.language)
  const { referral, activity } = story
  const hasErrors = Object.keys(errors).length > 0
  const title =
    view.called === undefined
      ? say('titleHidden', { activity: activity.name })
      : say('title', { called: view.called, activity: activity.name })
  const body: Html = (
    <>
      {hasErrors
        ? nhs.errorSummary({
            titleText: Object.values(errors)[0],
            errorList: Object.entries(errors).map(([field, text]) => ({ href: `#${field}`, text })),
          })
        : null}
      {visit.query.has('notice') ? nhs.insetText({ text: say('tooLate') }) : null}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <StatusLine
        kind={stateKind(referral.state)}
        state={reasonWords(visit.language)(`state.${referral.state}`)}
        means={standing(visit, story)}
      />
      {isOpen(referral) ? <Seen visit={visit} view={view} reference={referral.reference} /> : null}
      {answersFor(referral.state).length > 0 ? <AnswerForm visit={visit} state={referral.state} typed={typed} errors={errors} /> : null}
    </>
  )
  return { title, body, hasErrors, status: hasErrors ? 422 : 200 }
}

function standing(visit: Visit, { referral, timeZone }: GroupHeld['story']): string {
  const say = groupWords(visit.language)
  const day = (moment: Date) => sayDay(moment, visit.language, timeZone)
  if (!isOpen(referral)) return say('over')
  if ('answeredAt' in referral) return say('answered', { date: day(referral.answeredAt) })
  return say('askedOn', { date: day(referral.sentAt ?? referral.madeAt), due: day(referral.duty.dueAt) })
}

function Seen({ visit, view, reference }: { readonly visit: Visit; readonly view: GroupView; readonly reference: string }): Html {
  const say = groupWords(visit.language)
  const needs = view.needs === undefined ? '' : tellNeeds(view.needs, visit.language).join(' · ')
  const facts = [
    { term: say('needs'), value: needs === '' ? say('notShared') : needs },
    { term: say('why'), value: view.why ?? say('notShared') },
    { term: say('contact'), value: view.contact === undefined ? say('contactLater') : <Contact visit={visit} contact={view.contact} /> },
    { term: say('reference'), value: reference },
  ]
  return <KeyFacts facts={facts} />
}

function Contact({ visit, contact }: { readonly visit: Visit; readonly contact: NonNullable<GroupView['contact']> }): Html {
  const say = groupWords(visit.language)
  const people = peopleWords(visit.language)
  const { ways, safe, through } = contact
  const parts = safe.parts.map((part) => people(`part.${part}`)).join(', ')
  const rules = [...tellSafe(safe, visit.language), ...(parts === '' ? [] : [say('parts', { parts })])]
  return (
    <>
      {through === undefined ? null : <p>{say('through', { name: through.name, relation: people(`relation.${through.relation}`) })}</p>}
      {ways.map((way) => (
        <p>
          {people(`channel.${way.channel}`)}: {sayWay(way)}
        </p>
      ))}
      {rules.length === 0
        ? null
        : nhs.warningCallout({
            heading: { text: say('careful'), level: 2 },
            html: (
              <>
                <ul>
                  {rules.map((rule) => (
                    <li>{rule}</li>
                  ))}
                </ul>
                <p>{say('safeNo')}</p>
              </>
            ),
          })}
    </>
  )
}
