import type { Html } from '../design/index.ts'

/** A part of a written page: paragraphs, or a list with a sentence above it. */
export type Passage = {
  readonly heading?: string | undefined
  readonly paragraphs?: readonly (string | Html)[] | undefined
  readonly list?: readonly (string | Html)[] | undefined
}

/** A page that is only read. */
export function Prose({
  title,
  lead,
  passages,
}: {
  readonly title: string
  readonly lead: string
  readonly passages: readonly Passage[]
}): Html {
  return (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p class="hr-lead">{lead}</p>
      <Passages passages={passages} />
    </>
  )
}

/** Parts of a written page that has something else between them. */
export function Passages({ passages }: { readonly passages: readonly Passage[] }): Html {
  return (
    <>
      {passages.map(({ heading, paragraphs, list }) => (
        <section>
          {heading === undefined ? null : <h2 class="nhsuk-heading-m">{heading}</h2>}
          {(paragraphs ?? []).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {list === undefined ? null : (
            <ul class="nhsuk-list nhsuk-list--bullet">
              {list.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}
