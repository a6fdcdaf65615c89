import type { Html } from '../nhs/index.ts'

export type StatParts = {
  readonly label: string
  /** Formatted; what is not known is a word ("not known"), never 0. */
  readonly value: string
  /** Such as "between 31 % and 45 %, we think". */
  readonly interval?: string | undefined
  /** Such as "of 412 people; 96 % have an answer". */
  readonly basis: string
}

/** One figure with what it rests on: how many, how complete, how sure. */
export function Stat({ label, value, interval, basis }: StatParts): Html {
  return (
    <div class="hr-stat">
      <div class="hr-stat__label">{label}</div>
      <div class="hr-stat__value">{value}</div>
      {interval === undefined ? null : <div class="hr-stat__interval">{interval}</div>}
      <div class="hr-stat__basis">{basis}</div>
    </div>
  )
}
