import { type Html, nhs } from '../nhs/index.ts'

export type FieldProblem = { readonly field: string; readonly words: string }

/** The list of what is wrong, at the top of a form sent with mistakes; each line leads to its field. Nothing when all is well. */
export function ErrorList({ title, problems }: { readonly title: string; readonly problems: readonly FieldProblem[] }): Html | null {
  if (problems.length === 0) return null
  return nhs.errorSummary({ titleText: title, errorList: problems.map(({ field, words }) => ({ text: words, href: `#${field}` })) })
}
