import type { Html } from '../../../design/index.ts'

/** One component on show: its heading, its name in the code, and itself. */
export function Example({
  title,
  code,
  children,
}: {
  readonly title: string
  readonly code: string
  readonly children: Html | readonly (Html | null)[]
}): Html {
  return (
    <section class="hr-example">
      <h2 class="nhsuk-heading-m">{title}</h2>
      <p class="hr-quiet">
        <code>{code}</code>
      </p>
      {children}
    </section>
  )
}
