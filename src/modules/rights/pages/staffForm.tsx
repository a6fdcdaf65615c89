import { type Html, nhs } from '../../../design/index.ts'
import type { Submission, Visit } from '../../../platform/http/page.ts'

/** The first value of a field, without the space around it; undefined when it is blank. */
export function typedIn({ typed }: Pick<Submission, 'typed'>, name: string): string | undefined {
  const value = typed[name]?.[0]?.trim()
  return value === '' ? undefined : value
}

/** One of the values a field may have; undefined for anything else. */
export function chosenIn<Value extends string>(
  submission: Pick<Submission, 'typed'>,
  name: string,
  values: readonly Value[],
): Value | undefined {
  return values.find((value) => value === typedIn(submission, name))
}

type Step = {
  readonly visit: Visit
  readonly step: string
  readonly title: string
  readonly said?: string
  readonly button: string
  readonly children?: Html | readonly (Html | null)[]
  readonly isDanger?: boolean
}

/** One step of a page that offers several: its own form, its own button. */
export function StepForm({ visit, step, title, said, button, children, isDanger }: Step): Html {
  return (
    <form method="post" novalidate aria-labelledby={`${step}-title`}>
      {visit.formGuards()}
      <input type="hidden" name="step" value={step} />
      <h2 class="nhsuk-heading-m" id={`${step}-title`}>
        {title}
      </h2>
      {said === undefined ? null : <p>{said}</p>}
      {children}
      {nhs.button({ text: button, preventDoubleClick: true, variant: isDanger === true ? 'warning' : 'secondary' })}
    </form>
  )
}

type Choice = {
  readonly name: string
  readonly legend: string
  readonly items: readonly { readonly value: string; readonly text: string }[]
  readonly chosen?: string | undefined
  readonly problem?: string | undefined
}

export function choice({ name, legend, items, chosen, problem }: Choice): Html {
  return nhs.radios({
    idPrefix: name,
    name,
    fieldset: { legend: { text: legend, size: 's' } },
    items: items.map((item) => ({ ...item, checked: item.value === chosen })),
    ...(problem && { errorMessage: { text: problem } }),
  })
}

export function Problem({ field, text }: { readonly field: string; readonly text: string | undefined }): Html | null {
  return text === undefined ? null : nhs.errorSummary({ titleText: text, errorList: [{ href: `#${field}`, text }] })
}
