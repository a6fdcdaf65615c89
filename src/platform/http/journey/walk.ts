import type { Answers, Question } from '../journey.ts'
import type { Visit } from '../page.ts'
import type { Draft } from './draft.ts'

/** How far somebody has come: what is answered, which questions there are for them, and the first that still waits. */
export type Walk<Subject> = {
  readonly answers: Answers
  /** The questions that apply, as far as that is known. */
  readonly asked: readonly Question<Subject>[]
  readonly waiting: Question<Subject> | undefined
}

type Way<Subject> = { readonly questions: readonly Question<Subject>[]; readonly visit: Visit; readonly subject: Subject }

/** Reads the draft question by question. Answers of questions that do not apply (any more) are left out, though what was typed stays. */
export function walk<Subject>({ questions, visit, subject }: Way<Subject>, draft: Draft): Walk<Subject> {
  let answers: Answers = {}
  const asked: Question<Subject>[] = []
  for (const question of questions) {
    if (question.applies?.(answers, subject) === false) continue
    asked.push(question)
    const typed = draft.typed[question.id]
    const read = typed === undefined ? undefined : question.read(typed, visit, subject)
    if (read?.ok !== true) return { answers, asked, waiting: question }
    answers = { ...answers, ...read.value }
  }
  return { answers, asked, waiting: undefined }
}

/** The questions before one, as somebody walks them; undefined when they have not come that far. */
export function before<Subject>({ asked }: Walk<Subject>, id: string): readonly Question<Subject>[] | undefined {
  const place = asked.findIndex((question) => question.id === id)
  return place < 0 ? undefined : asked.slice(0, place)
}

/** The question after one, answered or not; undefined when the next thing is to check the answers. */
export function after<Subject>({ asked }: Walk<Subject>, id: string): Question<Subject> | undefined {
  return asked[asked.findIndex((question) => question.id === id) + 1]
}
