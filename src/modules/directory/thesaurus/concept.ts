import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import { type Theme, themes } from '../listing.ts'

/** A need as the thesaurus knows it: how people put it, and the words of activities that answer it. */
export type Concept = {
  readonly id: string
  readonly label: Readonly<Record<Language, string>>
  /** Themes that answer it, best first. */
  readonly themes: readonly Theme[]
  /** How people put the need; lower case, a word or a few. */
  readonly said: Readonly<Record<Language, readonly string[]>>
  /** Words that make the need likelier, but are said of other things too. */
  readonly hints: Readonly<Record<Language, readonly string[]>>
  /** Words an activity that helps would have in its text. */
  readonly answers: Readonly<Record<Language, readonly string[]>>
}

/** A concept as people write it: phrases with semicolons between them, so that a list stays easy to read and to argue about. */
export type WrittenConcept = {
  readonly id: string
  readonly label: Readonly<Record<Language, string>>
  readonly themes: string
  readonly said: Readonly<Record<Language, string>>
  readonly hints?: Readonly<Partial<Record<Language, string>>>
  readonly answers: Readonly<Record<Language, string>>
}

const phrases = z
  .string()
  .transform(separate)
  .refine((all) => all.length > 0, 'has no phrases')
  .refine((all) => new Set(all).size === all.length, { error: (issue) => `says twice: ${twice(issue.input)}` })

const some = z.string().default('').transform(separate)

const concept = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens'),
  label: z.strictObject({ en: z.string().trim().min(1), cy: z.string().trim().min(1) }),
  themes: z
    .string()
    .transform((written) => written.split(/\s+/))
    .pipe(z.array(z.enum(themes)).min(1)),
  said: z.strictObject({ en: phrases, cy: phrases }),
  hints: z.strictObject({ en: some, cy: some }).default({ en: [], cy: [] }),
  answers: z.strictObject({ en: phrases, cy: phrases }),
})

/** Reads concepts people wrote; a mistake in any of them is a fault that names the concept and what is wrong. */
export function readConcepts(written: readonly WrittenConcept[]): readonly Concept[] {
  const read = written.map(readOne)
  const ids = read.map(({ id }) => id)
  const repeated = twice(ids)
  if (repeated !== '') throw new Error(`The thesaurus has these concepts twice: ${repeated}`)
  return read
}

function readOne(written: WrittenConcept): Concept {
  const read = concept.safeParse(written)
  if (read.success) return read.data
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Error(`The concept "${written.id}" does not read: ${problems.join('; ')}`)
}

function separate(written: string): readonly string[] {
  return written
    .split(';')
    .map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .filter((phrase) => phrase !== '')
}

function twice(words: unknown): string {
  if (!Array.isArray(words)) return ''
  return [...new Set(words.filter((word, place) => words.indexOf(word) !== place))].join(', ')
}
