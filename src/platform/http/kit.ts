import type { Html } from './html.ts'
import type { FieldErrors } from './journey.ts'

/** The few components that the platform's own screens are made of. The platform knows no design: `src/site` hands them in. */
export type Kit = {
  /** With `href` a link that looks like a button. */
  readonly button: (button: { readonly text: string; readonly href?: string; readonly look?: 'secondary' | 'small' }) => Html
  /** Each error leads to the field whose id is its name. */
  readonly errorSummary: (summary: { readonly heading: string; readonly errors: FieldErrors }) => Html
  readonly answers: (rows: readonly GivenAnswer[]) => Html
  /** `share` is 0 to 1, undefined while nobody can say. */
  readonly progressBar: (bar: {
    readonly id: string
    readonly label: string
    readonly share: number | undefined
    readonly words: string
  }) => Html
}

export type GivenAnswer = { readonly question: string; readonly answer: string; readonly changeAt: string; readonly changeText: string }
