import type { Html } from '../nhs/index.ts'

export type Moment = {
  readonly what: string | Html
  /** As people say it, such as "Tuesday 4 March, 10:20am". */
  readonly when: string
  /** The same for machines, ISO 8601. */
  readonly at: string
  readonly by?: string | undefined
  readonly isNow?: boolean | undefined
}

/** What happened, newest first or oldest first as given. */
export function Timeline({ label, moments }: { readonly label: string; readonly moments: readonly Moment[] }): Html {
  return (
    <ol class="hr-timeline" aria-label={label}>
      {moments.map(({ what, when, at, by, isNow }) => (
        <li class={isNow === true ? 'hr-timeline__now' : undefined}>
          <div class="hr-timeline__what">{what}</div>
          <div class="hr-timeline__when">
            <time datetime={at}>{when}</time>
            {by === undefined ? null : ` · ${by}`}
          </div>
        </li>
      ))}
    </ol>
  )
}
