import { type Html, nhs } from '../../../design/index.ts'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Typed } from '../../../platform/http/page.ts'

/** What is wrong with one field, in words. */
export type Problem = { readonly field: string; readonly text: string }
/** What was typed, and what is wrong with it: a form shows both again. */
export type Filled = { readonly typed: Typed; readonly problems: readonly Problem[] }
export const mostLetters = 2000

export function typedIn(typed: Typed, name: string): string {
  return typed[name]?.[0]?.trim() ?? ''
}

/** One of the values a field may have. */
export function chosenIn<Value extends string>(typed: Typed, name: string, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === typedIn(typed, name))
}

/** A day of three boxes; `none` when all are empty. */
export function dayIn(typed: Typed, name: string): Day | 'none' | 'no-such-day' {
  const parts = ['year', 'month', 'day'].map((part) => typedIn(typed, `${name}-${part}`))
  if (parts.every((part) => part === '')) return 'none'
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  const read = dayOf(year, month, day)
  return read.ok ? read.value : 'no-such-day'
}

/** A day as the three boxes hold it. */
export function boxesOf(name: string, day: Day): Typed {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-year`]: [year], [`${name}-month`]: [String(Number(month))], [`${name}-day`]: [String(Number(date))] }
}

export function Errors({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }): Html | null {
  if (problems.length === 0) return null
  return nhs.errorSummary({ titleText: title, errorList: problems.map(({ field, text }) => ({ href: `#${field}`, text })) })
}

function wrongIn({ problems }: Filled, field: string) {
  const problem = problems.find((each) => each.field === field)
  return problem === undefined ? {} : { errorMessage: { text: problem.text } }
}

type Field = { readonly form: Filled; readonly name: string; readonly label: string; readonly hint?: string }

/** A box for words. */
export function Words({ form, name, label, hint, rows = 3 }: Field & { readonly rows?: number }): Html {
  return nhs.textarea({
    id: name,
    name,
    rows,
    label: { text: label, size: 's' },
    ...(hint !== undefined && { hint: { text: hint } }),
    value: typedIn(form.typed, name),
    ...wrongIn(form, name),
  })
}

export function Line({ form, name, label, hint }: Field): Html {
  return nhs.input({
    id: name,
    name,
    label: { text: label, size: 's' },
    ...(hint !== undefined && { hint: { text: hint } }),
    value: typedIn(form.typed, name),
    ...wrongIn(form, name),
  })
}

type Item = { readonly value: string; readonly text: string; readonly hint?: string }

export function Choose({ form, name, label, hint, items }: Field & { readonly items: readonly Item[] }): Html {
  return nhs.radios({
    idPrefix: name,
    name,
    fieldset: { legend: { text: label, size: 's' } },
    ...(hint !== undefined && { hint: { text: hint } }),
    items: items.map(({ value, text, hint: said }) => ({
      value,
      text,
      checked: typedIn(form.typed, name) === value,
      ...(said !== undefined && { hint: { text: said } }),
    })),
    ...wrongIn(form, name),
  })
}

export function Tick({ form, name, label, items }: Field & { readonly items: readonly Item[] }): Html {
  return nhs.checkboxes({
    idPrefix: name,
    name,
    fieldset: { legend: { text: label, size: 's' } },
    items: items.map(({ value, text }) => ({ value, text, checked: form.typed[name]?.includes(value) === true })),
    ...wrongIn(form, name),
  })
}

type DayLabels = { readonly day: string; readonly month: string; readonly year: string }

export function DayBoxes({ form, name, label, hint, parts }: Field & { readonly parts: DayLabels }): Html {
  return nhs.dateInput({
    id: name,
    fieldset: { legend: { text: label, size: 's' } },
    ...(hint !== undefined && { hint: { text: hint } }),
    items: (['day', 'month', 'year'] as const).map((part) => ({
      id: `${name}-${part}`,
      name: `${name}-${part}`,
      label: { text: parts[part] },
      classes: part === 'year' ? 'nhsuk-input--width-4' : 'nhsuk-input--width-2',
      value: typedIn(form.typed, `${name}-${part}`),
    })),
    ...wrongIn(form, name),
  })
}
