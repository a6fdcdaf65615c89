import type { Html } from '../nhs/index.ts'

type EmptyStateParts = {
  readonly title: string
  readonly text: string | Html
  readonly actions?: Html | undefined
  readonly headingLevel?: 2 | 3 | undefined
}

/** Nothing here yet: says so kindly, and what to do about it. */
export function EmptyState({ title, text, actions, headingLevel = 2 }: EmptyStateParts): Html {
  const Heading = `h${headingLevel}` as const
  return (
    <section class="hr-empty">
      <svg
        viewBox="0 0 72 40"
        width="72"
        height="40"
        aria-hidden="true"
        focusable="false"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M4 36c20-2 44 1 64 0M36 36c0-9-1-14 0-20m0 9c-6-1-10-5-11-11 7 0 11 4 11 9m0-4c4-1 8-5 8-11-6 1-9 5-8 11" />
      </svg>
      <Heading class="hr-empty__title">{title}</Heading>
      <p>{text}</p>
      {actions === undefined ? null : <div class="hr-row">{actions}</div>}
    </section>
  )
}
