import type { ZodObject, ZodType, z } from 'zod'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { FieldErrors } from './journey.ts'
import type { Typed } from './page.ts'

/**
 * Reads a form with a zod object whose messages are the words people see. A blank field is absent, so a required
 * one says its own message; only a field that is an array takes more than its first value.
 *
 * @example
 * const schema = z.object({ name: z.string('Tell us what to call you').max(100, 'Use at most 100 letters') })
 * readForm(schema, { name: ['  '] }) // => { ok: false, reason: { name: 'Tell us what to call you' } }
 */
export function readForm<Schema extends ZodObject>(schema: Schema, typed: Typed): Result<z.output<Schema>, FieldErrors> {
  const fields = Object.entries(schema.shape as Readonly<Record<string, ZodType>>)
  const read = schema.safeParse(
    Object.fromEntries(fields.map(([name, field]) => [name, isList(field) ? valuesOf(typed, name) : valuesOf(typed, name)[0]])),
  )
  return read.success ? ok(read.data) : refuse(wordsByField(read.error.issues))
}

function valuesOf(typed: Typed, name: string): readonly string[] {
  return (typed[name] ?? []).map((value) => value.trim()).filter((value) => value !== '')
}

function isList(field: ZodType): boolean {
  const { type, innerType, in: input } = field.def as { readonly type: string; readonly innerType?: ZodType; readonly in?: ZodType }
  if (type === 'array') return true
  const inner = innerType ?? input
  return inner !== undefined && isList(inner)
}

/** One message a field: the first, because people mend one thing at a time. */
function wordsByField(issues: readonly z.core.$ZodIssue[]): FieldErrors {
  const words = new Map<string, string>()
  for (const issue of issues) {
    const name = String(issue.path[0] ?? '')
    if (!words.has(name)) words.set(name, issue.message)
  }
  return Object.fromEntries(words)
}
