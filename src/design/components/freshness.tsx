import type { Html } from '../nhs/index.ts'

/** How lately somebody said that a fact is true. */
export type FreshnessLevel = 'fresh' | 'ageing' | 'stale' | 'unknown'
export type FreshnessParts = { readonly level: FreshnessLevel /** Such as "Checked 3 weeks ago". */; readonly words: string }

const marks: Readonly<Record<FreshnessLevel, string>> = {
  fresh: 'M3 8.5 6.5 12 13 4.5',
  ageing: 'M8 4v4.5l3 1.5M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2',
  stale: 'M8 2.5 14.5 13.5h-13zM8 6.5v3M8 11.5v.1',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9.2 8 10M8 12.4v.1',
}

/** Tells how fresh something is by a shape and by words; the colour only repeats it. */
export function Freshness({ level, words }: FreshnessParts): Html {
  return (
    <span class={`hr-fresh hr-fresh--${level}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={marks[level]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      {words}
    </span>
  )
}
