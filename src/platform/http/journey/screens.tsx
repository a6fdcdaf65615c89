import type { Html } from '../html.ts'
import type { AnswerRow, FieldErrors, Question } from '../journey.ts'
import type { GivenAnswer } from '../kit.ts'
import type { Screen, Typed, Visit } from '../page.ts'
import { type AnyJourney, isChanging, placesOf } from './rounds.ts'
import { before, type Walk } from './walk.ts'
import { words } from './words.ts'

type Asking = { readonly journey: AnyJourney; readonly visit: Visit; readonly subject: unknown; readonly walked: Walk<unknown> }
type Asked = { readonly question: Question<unknown>; readonly typed: Typed; readonly errors: FieldErrors }

/** One question. Each field's id is its name, so that the error summary can lead to it. */
export function questionScreen({ journey, visit, subject, walked }: Asking, { question, typed, errors }: Asked): Screen {
  const say = words(visit.language)
  const places = placesOf(journey, visit)
  const heading = question.asks(visit, subject, walked.answers)
  const hasErrors = Object.keys(errors).length > 0
  const previous = before(walked, question.id)?.at(-1)
  const backTo = isChanging(visit) ? places.check : previous === undefined ? journey.backTo?.(visit, subject) : places.question(previous.id)
  const body = (
    <>
      {hasErrors ? visit.kit.errorSummary({ heading: say('problem'), errors }) : null}
      <form method="post" action={isChanging(visit) ? places.change(question.id) : places.question(question.id)} novalidate>
        {visit.formGuards()}
        <span class="nhsuk-caption-l">{journey.caption(visit, subject)}</span>
        {trap(visit)}
        {question.show({ visit, subject, heading, typed, errors, answers: walked.answers })}
        {visit.kit.button({ text: say('goOn') })}
      </form>
      {walked.asked[0] === question && !hasErrors ? null : startAgain(visit, places.start)}
    </>
  )
  return { title: heading, body, hasErrors, status: hasErrors ? 422 : 200, ...(backTo === undefined ? {} : { backTo }) }
}

export const trapField = 'subject'

/** A box for machines that fill in every box. Nobody sees it or comes to it by keyboard; where style sheets fail, its label says so. */
function trap(visit: Visit): Html {
  return (
    <div class="hr-trap">
      <label for={trapField}>{words(visit.language)('leaveEmpty')}</label>
      <input id={trapField} name={trapField} type="text" value="" tabindex={-1} autocomplete="off" />
    </div>
  )
}

/** Everything that was answered, each with a way to change it, and what sending will do. */
export function checkScreen({ journey, visit, subject, walked }: Asking): Screen {
  const places = placesOf(journey, visit)
  const last = walked.asked.at(-1)
  const rows = walked.asked.flatMap((question) =>
    question.tells(walked.answers, visit, subject).map((row) => givenAnswer(row, places.change(question.id), visit)),
  )
  const title = journey.check.title(visit, subject)
  const body = (
    <>
      <span class="nhsuk-caption-l">{journey.caption(visit, subject)}</span>
      <h1 class="nhsuk-heading-l">{title}</h1>
      {visit.kit.answers(rows)}
      {journey.check.beforeSending(visit, subject, walked.answers)}
      <form method="post" action={places.check} novalidate>
        {visit.formGuards()}
        {visit.kit.button({ text: journey.check.button(visit, subject) })}
      </form>
      {startAgain(visit, places.start)}
    </>
  )
  return { title, body, ...(last === undefined ? {} : { backTo: places.question(last.id) }) }
}

function givenAnswer({ question, answer }: AnswerRow, changeAt: string, visit: Visit): GivenAnswer {
  const say = words(visit.language)
  return { question, answer: answer.trim() === '' ? say('notProvided') : answer, changeAt, changeText: say('change') }
}

/** The answers are gone: an expired draft, or another browser. `isKept` when what was just typed was saved all the same. */
export function goneScreen(journey: AnyJourney, visit: Visit, isKept: boolean): Screen {
  const say = words(visit.language)
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{say('gone')}</h1>
      <p>{say('goneWhy')}</p>
      {isKept ? <p>{say('goneKept')}</p> : null}
      {visit.kit.button({ text: say('goneStart'), href: placesOf(journey, visit).start })}
    </>
  )
  return { title: say('gone'), body }
}

/** Sent already. Where it led is not told again: the next person at a shared computer may be somebody else. */
export function sentScreen(journey: AnyJourney, visit: Visit): Screen {
  const say = words(visit.language)
  const body = (
    <>
      <h1 class="nhsuk-heading-l">{say('sent')}</h1>
      <p>{say('sentWhy')}</p>
      <p>
        <a href={placesOf(journey, visit).start}>{say('sentAgain')}</a>
      </p>
    </>
  )
  return { title: say('sent'), body }
}

/** On a shared computer the next person must be able to wipe what the last one typed. */
function startAgain(visit: Visit, start: string): Html {
  return (
    <form method="post" action={start}>
      {visit.formGuards()}
      {visit.kit.button({ text: words(visit.language)('startAgain'), look: 'small' })}
    </form>
  )
}
