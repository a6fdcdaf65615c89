import type { Html } from '../nhs/index.ts'

export type KeyFact = {
  readonly term: string
  readonly value: string | Html
  /** Who said it and when; shown small below the value. */
  readonly note?: string | Html | undefined
}

/** What is known of something, a line each. What nobody has said is a line too: say so in its value. */
export function KeyFacts({ facts }: { readonly facts: readonly KeyFact[] }): Html {
  return (
    <dl class="hr-key-facts">
      {facts.map(({ term, value, note }) => (
        <div>
          <dt>{term}</dt>
          <dd>
            {value}
            {note === undefined ? null : <div class="hr-key-facts__note">{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
