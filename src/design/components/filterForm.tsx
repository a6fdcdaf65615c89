import type { Html } from '../nhs/index.ts'
import { nhs } from '../nhs/index.ts'

export type Chosen = { readonly text: string; readonly removeHref: string /** Such as "Remove: free". */; readonly removeLabel: string }
export type FilterFormParts = {
  readonly action: string
  readonly title: string
  /** What else the address holds, such as the words searched for. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly chosen: {
    readonly label: string
    readonly items: readonly Chosen[]
    readonly clear: { readonly text: string; readonly href: string }
  }
  readonly fields: Html
  readonly button: string
  /** The id of the element with the results: with JavaScript it is refreshed at each choice. */
  readonly resultsId?: string | undefined
  readonly isOpen?: boolean | undefined
}

/** Filters as a plain GET form: the address is the state. On a narrow page they fold away; what is chosen stays in sight. */
export function FilterForm({ action, title, kept, chosen, fields, button, resultsId, isOpen }: FilterFormParts): Html {
  return (
    <form class="hr-filter" method="get" action={action} {...(resultsId === undefined ? {} : { 'data-live': resultsId })}>
      {kept.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ChosenFilters {...chosen} />
      <details class="hr-filter__fold" open={isOpen === true}>
        <summary class="hr-filter__title">{title}</summary>
        <div class="hr-filter__fields">
          {fields}
          {nhs.button({ text: button, variant: 'secondary', small: true })}
        </div>
      </details>
    </form>
  )
}

/** The filters in force, each with a link that takes it off. */
export function ChosenFilters({ label, items, clear }: FilterFormParts['chosen']): Html | null {
  if (items.length === 0) return null
  return (
    <div class="hr-chosen">
      <h2 class="hr-chosen__label">{label}</h2>
      <ul>
        {items.map(({ text, removeHref, removeLabel }) => (
          <li>
            <a class="hr-chip" href={removeHref} aria-label={removeLabel}>
              {text}
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
                <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
              </svg>
            </a>
          </li>
        ))}
        <li>
          <a class="hr-chosen__clear" href={clear.href}>
            {clear.text}
          </a>
        </li>
      </ul>
    </div>
  )
}
