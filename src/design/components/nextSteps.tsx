import type { Html } from '../nhs/index.ts'

export type NextStep = { readonly what: string | Html /** By when, such as "By Tuesday 4 March". */; readonly by?: string | undefined }

/** "What happens next": who does what, in order, and by when. Belongs on every page that ends something. */
export function NextSteps({
  title,
  steps,
  headingLevel = 2,
}: {
  readonly title: string
  readonly steps: readonly NextStep[]
  readonly headingLevel?: 2 | 3 | undefined
}): Html {
  const Heading = `h${headingLevel}` as const
  return (
    <section class="hr-next">
      <Heading class="hr-next__title">{title}</Heading>
      <ol class="hr-steps">
        {steps.map(({ what, by }) => (
          <li>
            <div>
              {what}
              {by === undefined ? null : <div class="hr-steps__by">{by}</div>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
