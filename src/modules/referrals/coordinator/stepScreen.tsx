import { type Html, nhs } from '../../../design/index.ts'
import type { Screen, Visit } from '../../../platform/http/page.ts'
import { coordinatorWords } from '../words/coordinator.ts'

type Step = {
  readonly title: string
  readonly said?: string | undefined
  readonly fields?: Html | undefined
  readonly problem?: { readonly field: string; readonly text: string } | undefined
  readonly backTo: string
}

/** A coordinator's single step: what it is, what it asks, one button. */
export function stepScreen(visit: Visit, { title, said, fields, problem, backTo }: Step): Screen {
  const say = coordinatorWords(visit.language)
  const body: Html = (
    <form method="post" novalidate>
      {problem === undefined
        ? null
        : nhs.errorSummary({ titleText: problem.text, errorList: [{ href: `#${problem.field}`, text: problem.text }] })}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{title}</h1>
      {said === undefined ? null : <p>{said}</p>}
      {fields ?? null}
      {nhs.button({ text: say('confirm'), preventDoubleClick: true })}
      <p>
        <a href={backTo}>{say('back')}</a>
      </p>
    </form>
  )
  return { title, body, width: 'staff', backTo, hasErrors: problem !== undefined, status: problem === undefined ? 200 : 422 }
}

type Choice = {
  readonly name: string
  readonly legend: string
  readonly items: readonly { readonly value: string; readonly text: string }[]
  readonly problem?: string | undefined
}

export function choiceOf({ name, legend, items, problem }: Choice): Html {
  return nhs.radios({
    idPrefix: name,
    name,
    fieldset: { legend: { text: legend, size: 'm' } },
    items,
    ...(problem && { errorMessage: { text: problem } }),
  })
}
