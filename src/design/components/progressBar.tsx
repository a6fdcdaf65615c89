import type { Html } from '../nhs/index.ts'

type ProgressBarParts = {
  readonly id: string
  readonly label: string /** 0 to 1; absent while nobody can say. */
  readonly done?: number | undefined
  readonly words: string
}

/** How far long work has come, in words and as a bar. */
export function ProgressBar({ id, label, done, words }: ProgressBarParts): Html {
  return (
    <div class="hr-progress">
      <label for={id} class="hr-progress__label">
        {label}
      </label>
      {done === undefined ? (
        <progress id={id} />
      ) : (
        <progress id={id} max="100" value={String(Math.round(Math.min(1, Math.max(0, done)) * 100))} />
      )}
      <p class="hr-progress__words" role="status">
        {words}
      </p>
    </div>
  )
}
