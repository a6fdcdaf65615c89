import type { Html } from '../nhs/index.ts'
import { Tag, type TagKind } from './tag.tsx'

/** Where something stands, in one line a person can read aloud, with what it means below. */
export function StatusLine({
  kind,
  state,
  means,
}: {
  readonly kind: TagKind
  readonly state: string
  readonly means: string | Html
}): Html {
  return (
    <div class="hr-status">
      <Tag kind={kind} text={state} />
      <p>{means}</p>
    </div>
  )
}
