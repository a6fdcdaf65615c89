import type { Actor } from '../../kernel/actor.ts'
import type { Result } from '../../kernel/result.ts'
import type { ParamNames, Route } from '../../kernel/route.ts'
import type { Html } from './html.ts'
import type { Page, Screen, Submission, Typed, Visit } from './page.ts'
import type { Limit } from './rateLimit.ts'

export { journey } from './journey/journeyPages.ts'

/** Answers parsed so far, by name; only `read` puts them there, so their form is known to the journey that reads them. */
export type Answers = Readonly<Record<string, unknown>>
/** The words of what is wrong, by the name of the field it is wrong with. */
export type FieldErrors = Readonly<Record<string, string>>
/** How it was filled in, for telling people from machines: by our clock and not by what the form says. */
export type Manner = {
  /** When the first answer came in; undefined when nobody can say. */
  readonly startedAt: Date | undefined
  /** A box was filled in that people do not see. */
  readonly isTrapFilled: boolean
}
export type AnswerRow = { readonly question: string; readonly answer: string }

/** One question, one page. What was typed is kept in the draft as it was typed; answers are read from it each time. */
export type Question<Subject> = {
  /** The last part of its URL, such as `your-name`. */
  readonly id: string
  /** The question as the person reads it: the h1 and the title. */
  readonly asks: (visit: Visit, subject: Subject, answers: Answers) => string
  /** False leaves the question out, because an earlier answer settled it. */
  readonly applies?: (answers: Answers, subject: Subject) => boolean
  readonly read: (typed: Typed, visit: Visit, subject: Subject) => Result<Answers, FieldErrors>
  /** The fields, filled with what was typed, each error beside its field; the form around them and the button are the engine's. */
  readonly show: (asked: {
    readonly visit: Visit
    readonly subject: Subject
    readonly heading: string
    readonly typed: Typed
    readonly errors: FieldErrors
    readonly answers: Answers
  }) => Html
  /** What the check-answers page says of it. */
  readonly tells: (answers: Answers, visit: Visit, subject: Subject) => readonly AnswerRow[]
}

/**
 * A form of several questions, one a page: `at` (starts or resumes) → `at/:question`… → `at/check` → sent.
 * The draft is kept sealed on the server for a day, held by an opaque cookie; Back, Change and a reload lose nothing;
 * works without JavaScript; an answer that does not read gives the same page with 422; sending twice makes one thing.
 */
export type Journey<Path extends string, Subject> = {
  readonly at: Route<Path>
  readonly name: string
  readonly may: 'anyone' | ((actor: Actor, subject: Subject) => boolean)
  readonly records:
    | 'nothing'
    | { readonly action: string; readonly of: (subject: Subject) => { readonly kind: string; readonly id: string } }
  readonly load: (visit: Visit<Path>) => Promise<Subject | undefined>
  readonly questions: readonly Question<Subject>[]
  /** What stands in place of the whole journey when it cannot be walked, such as a group that takes no requests here. */
  readonly instead?: (visit: Visit, subject: Subject) => Screen | undefined
  readonly actsAs?: (subject: Subject) => Actor
  readonly limit?: Limit
  /** Where Back leads from the first question, such as the page of the activity; without it the first question has no Back. */
  readonly backTo?: (visit: Visit<Path>, subject: Subject) => string
  /** Shown above the questions and the check page, such as the name of the activity. */
  readonly caption: (visit: Visit<Path>, subject: Subject) => string
  readonly check: {
    readonly title: (visit: Visit<Path>, subject: Subject) => string
    /** What will happen with it, what will be seen by whom; stands between the answers and the button. */
    readonly beforeSending: (visit: Visit<Path>, subject: Subject, answers: Answers) => Html
    readonly button: (visit: Visit<Path>, subject: Subject) => string
  }
  /** Does the thing. A refusal leads back to its question, with nothing lost. */
  readonly send: (
    submission: Submission<Path>,
    subject: Subject,
    answers: Answers,
    manner: Manner,
  ) => Promise<Result<{ readonly redirectTo: string }, { readonly question: string; readonly errors: FieldErrors }>>
}

export type JourneyParams<Path extends string> = Readonly<Record<ParamNames<Path>, string>>
export type JourneyPages = readonly Page[]
