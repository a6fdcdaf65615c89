import { type Html, KeyFacts, nhs, StatusLine } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Screen, Typed, Visit } from '../../../platform/http/page.ts'
import { peopleWords } from '../../people/index.ts'
import { sayWay } from '../journey/answers.ts'
import { tellNeeds, tellSafe } from '../journey/contactFields.tsx'
import { AnswerForm, answersFor } from '../pages/answerForm.tsx'
import { stateKind } from '../pages/stateKind.ts'
import { isOpen } from '../referral.ts'
import { sayDay } from '../tell/letter.ts'
import type { BareStory } from '../tell/story.ts'
import type { GroupView } from '../whatGroupSees.ts'
import { groupWords } from '../words/groupLink.ts'
import { reasonWords } from '../words/reasons.ts'

type Asked = { readonly story: BareStory; readonly view: GroupView }
type Filled = { readonly typed: Typed; readonly errors: FieldErrors }
/** What a page puts around the request: where Back leads, and what else may be said beside the answer. */
type Frame = { readonly backTo?: string; readonly alsoSay?: Html }

/** One request as a group reads and answers it, by its link or signed in; of the person only what they agreed to. */
export function requestScreen(visit: Visit, { story, view }: Asked, { typed, errors, backTo, alsoSay }: Filled & Frame): Screen {
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
      {alsoSay ?? null}
      {answersFor(referral.state).length > 0 ? <AnswerForm visit={visit} state={referral.state} typed={typed} errors={errors} /> : null}
    </>
  )
  return { title, body, hasErrors, status: hasErrors ? 422 : 200, ...(backTo !== undefined && { backTo }) }
}

function standing(visit: Visit, { referral, timeZone }: BareStory): string {
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
