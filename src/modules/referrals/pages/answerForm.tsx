import { type Html, nhs } from '../../../design/index.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Typed, Visit } from '../../../platform/http/page.ts'
import type { Answer } from '../answer.ts'
import { chosen, one } from '../journey/answers.ts'
import { wrong } from '../journey/contactFields.tsx'
import { leadsTo, type State } from '../lifecycle.ts'
import { expectedWaits, returnReasons } from '../reasons.ts'
import { groupWords } from '../words/groupLink.ts'
import { reasonWords } from '../words/reasons.ts'

export const answers = ['accept', 'no-space', 'call-first', 'cannot-take'] as const

/** The answers a request is ready for, where it stands now. */
export function answersFor(state: State): readonly (typeof answers)[number][] {
  return answers.filter((answer) => leadsTo(state, answer) !== undefined)
}

export function readAnswer(typed: Typed, visit: Visit): Result<Answer, FieldErrors> {
  const say = groupWords(visit.language)
  const [answer] = chosen(typed, 'answer', answers)
  const words = one(typed, 'words')
  if (words !== undefined && words.length > 500) return refuse({ words: say('words.long') })
  switch (answer) {
    case undefined:
      return refuse({ answer: say('answer.error') })
    case 'accept':
    case 'call-first':
      return ok({ say: answer, words })
    case 'no-space': {
      const [expectedWait] = chosen(typed, 'wait', expectedWaits)
      return expectedWait === undefined ? refuse({ wait: say('wait.error') }) : ok({ say: answer, expectedWait, words })
    }
    case 'cannot-take': {
      const [because] = chosen(typed, 'because', returnReasons)
      return because === undefined ? refuse({ because: say('because.error') }) : ok({ say: answer, because, words })
    }
    default:
      return answer satisfies never
  }
}

/** One question, four answers; the two that need a reason ask for it where they stand. */
export function AnswerForm({
  visit,
  state,
  typed,
  errors,
}: {
  readonly visit: Visit
  readonly state: State
  readonly typed: Typed
  readonly errors: FieldErrors
}): Html {
  const say = groupWords(visit.language)
  const reasons = reasonWords(visit.language)
  const wait = nhs.radios({
    idPrefix: 'wait',
    name: 'wait',
    fieldset: { legend: { text: say('waitLegend'), size: 's' } },
    errorMessage: wrong(errors.wait),
    items: expectedWaits.map((value) => ({ value, text: reasons(`wait.${value}`), checked: one(typed, 'wait') === value })),
  })
  const because = nhs.radios({
    idPrefix: 'because',
    name: 'because',
    fieldset: { legend: { text: say('whyLegend'), size: 's' } },
    errorMessage: wrong(errors.because),
    items: returnReasons.map((value) => ({ value, text: reasons(`return.${value}`), checked: one(typed, 'because') === value })),
  })
  const more = { 'no-space': wait, 'cannot-take': because, accept: undefined, 'call-first': undefined }
  return (
    <form method="post" novalidate>
      {visit.formGuards()}
      {nhs.radios({
        idPrefix: 'answer',
        name: 'answer',
        fieldset: { legend: { text: say(state === 'sent' ? 'answer' : 'answer.now'), size: 'm' } },
        errorMessage: wrong(errors.answer),
        items: answersFor(state).map((value) => ({
          value,
          text: say(`answer.${value}`),
          checked: one(typed, 'answer') === value,
          ...(more[value] && { conditional: { html: more[value] } }),
        })),
      })}
      {nhs.textarea({
        id: 'words',
        name: 'words',
        rows: 3,
        label: { text: say('words'), size: 's' },
        hint: { text: say('wordsHint') },
        value: one(typed, 'words'),
        errorMessage: wrong(errors.words),
      })}
      {nhs.button({ text: say('send'), preventDoubleClick: true })}
    </form>
  )
}
