import type { Html } from '../nhs/index.ts'

/** `going` is well, `waiting` is for somebody, `attention` needs a human soon, `over` has ended, `plain` only names. */
export type TagKind = 'plain' | 'going' | 'waiting' | 'attention' | 'over'

const shapes: Readonly<Record<Exclude<TagKind, 'plain'>, string>> = {
  going: 'M2 6.5 4.5 9 10 3',
  waiting: 'M6 2.5V6l2.5 1.5M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1',
  attention: 'M6 2v4.5M6 9.5v.1',
  over: 'M2.5 6h7',
}

/** A short word of state. Each kind has a shape, so that colour is never alone. */
export function Tag({ kind = 'plain', text }: { readonly kind?: TagKind | undefined; readonly text: string }): Html {
  return (
    <span class={`hr-tag hr-tag--${kind}`}>
      {kind === 'plain' ? null : (
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <path d={shapes[kind]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
      )}
      {text}
    </span>
  )
}
