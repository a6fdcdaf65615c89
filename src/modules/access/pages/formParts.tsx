import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Typed, Visit } from '../../../platform/http/page.ts'
import { signInWords } from '../words/signIn.ts'

/** What stands above a form that did not read; each line leads to its field. */
export function ErrorSummary({ visit, errors }: { readonly visit: Visit; readonly errors: FieldErrors }): Html {
  const problems = Object.entries(errors).map(([field, words]) => ({ field, words }))
  return <ErrorList title={signInWords(visit.language)('problem')} problems={problems} />
}

/** The one value of a field as it was typed; absent is empty, as the box will be. */
export function typedIn(typed: Typed, field: string): string {
  return typed[field]?.[0] ?? ''
}

/** The error of one field in the form the components take. */
export function errorOf(errors: FieldErrors, field: string): { readonly text: string } | undefined {
  const text = errors[field]
  return text === undefined ? undefined : { text }
}

type CodeParts = {
  readonly label: string
  readonly hint: string
  readonly value?: string | undefined
  readonly error?: { readonly text: string } | undefined
}

/** The box for a code that came by e-mail or stands in an app: digits, offered by the phone that received them, pasted as they come. */
export function CodeBox({ label, hint, value, error }: CodeParts): Html {
  return nhs.input({
    id: 'code',
    name: 'code',
    value,
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    spellcheck: false,
    width: 10,
    code: true,
    label: { text: label, size: 's' },
    hint: { text: hint },
    errorMessage: error,
  })
}
