import type { ExpectedWait, ReturnReason } from './reasons.ts'

/** What a group, or a coordinator for it, says about a request; `words` are read by the person. */
export type Answer = { readonly words: string | undefined } & (
  | { readonly say: 'accept' | 'call-first' }
  | { readonly say: 'no-space'; readonly expectedWait: ExpectedWait }
  | { readonly say: 'cannot-take'; readonly because: ReturnReason }
)
