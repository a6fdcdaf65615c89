import type { Html } from '../nhs/index.ts'
import { Freshness, type FreshnessParts } from './freshness.tsx'

export type Reasons = { readonly label: string; readonly items: readonly string[] }
export type ResultCardParts = {
  readonly name: string
  readonly href: string
  /** Who runs it, such as "Run by Merrow Men’s Shed". */
  readonly by?: string | undefined
  readonly summary?: string | undefined
  /** The line to decide by: free, how far, when. */
  readonly facts: readonly string[]
  readonly reasonsFor: Reasons
  readonly reasonsAgainst: Reasons
  readonly freshness: FreshnessParts
  readonly actions?: Html | undefined
  readonly headingLevel?: 2 | 3 | undefined
}

/** Something that may fit, and honestly where it may not. */
export function ResultCard({
  name,
  href,
  by,
  summary,
  facts,
  reasonsFor,
  reasonsAgainst,
  freshness,
  actions,
  headingLevel = 3,
}: ResultCardParts): Html {
  const Heading = `h${headingLevel}` as const
  return (
    <article class="hr-card">
      <Heading class="hr-card__name">
        <a href={href}>{name}</a>
      </Heading>
      {by === undefined ? null : <p class="hr-card__by">{by}</p>}
      {facts.length === 0 ? null : (
        <ul class="hr-facts">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      {summary === undefined ? null : <p class="hr-card__summary">{summary}</p>}
      <ReasonList {...reasonsFor} kind="for" />
      <ReasonList {...reasonsAgainst} kind="against" />
      <div class="hr-card__foot">
        <Freshness {...freshness} />
        {actions === undefined ? null : <div class="hr-row">{actions}</div>}
      </div>
    </article>
  )
}

const signs = { for: 'M3 8.5 6.5 12 13 4.5', against: 'M3 8h10' } as const

/** Reasons with a sign of their own: a tick speaks for it, a dash against. The label says the same to who cannot see the signs. */
export function ReasonList({ label, items, kind }: Reasons & { readonly kind: 'for' | 'against' }): Html | null {
  if (items.length === 0) return null
  return (
    <div class={`hr-reasons hr-reasons--${kind}`}>
      <p class="hr-reasons__label">{label}</p>
      <ul>
        {items.map((item) => (
          <li>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <path d={signs[kind]} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" />
            </svg>
            {item}
          </li>
        ))}
      </ul>
    </div>
  )
}
