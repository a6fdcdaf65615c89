import type { Journey, Manner, Question } from '../journey.ts'
import { type Page, page, type Screen, type Submission, type Visit } from '../page.ts'
import { changeDraft, type Draft, findDraft, forgetDraft } from './draft.ts'
import { type AnyJourney, below, isChanging, keyOf, placesOf } from './rounds.ts'
import { checkScreen, goneScreen, questionScreen, sentScreen, trapField } from './screens.tsx'
import { after, before, walk } from './walk.ts'

/** Makes the pages of a journey: the start, one a question, and the check page. */
export function journey<const Path extends string, Subject>(declared: Journey<Path, Subject>): readonly Page[] {
  const untyped = declared as unknown as AnyJourney
  const pages = [startPage(untyped), ...untyped.questions.map((question) => questionPage(untyped, question)), checkPage(untyped)]
  return pages.map((each) => unlessClosed(untyped, each))
}

/** A journey that cannot be walked shows what stands in its place, on every one of its pages and to every form sent to them. */
function unlessClosed({ instead }: AnyJourney, each: Page): Page {
  if (instead === undefined) return each
  const { show, submit } = each
  return {
    ...each,
    show: (visit, subject) => instead(visit, subject) ?? show(visit, subject),
    ...(submit && { submit: async (submission, subject) => instead(submission, subject) ?? submit(submission, subject) }),
  }
}

type Guards = Pick<AnyJourney, 'may' | 'records' | 'load'> & Partial<Pick<AnyJourney, 'limit' | 'actsAs'>>

function guardsOf({ may, records, load, limit, actsAs }: AnyJourney): Guards {
  return { may, records, load, ...(limit === undefined ? {} : { limit }), ...(actsAs === undefined ? {} : { actsAs }) }
}

/** Starts or resumes: the first question that still waits. A post here forgets everything and starts afresh. */
function startPage(journey: AnyJourney): Page {
  return page({
    at: journey.at,
    ...guardsOf(journey),
    show: async (visit, subject) => {
      const found = await findDraft(keyOf(journey, visit))
      if (found?.sent !== undefined) await forgetDraft(keyOf(journey, visit))
      const draft = found?.sent === undefined ? found : undefined
      return { redirectTo: firstPlace(journey, visit, { subject, draft: draft ?? { typed: {} } }) }
    },
    submit: async (visit, subject) => {
      await forgetDraft(keyOf(journey, visit))
      return { redirectTo: firstPlace(journey, visit, { subject, draft: { typed: {} } }) }
    },
  })
}

type Held = { readonly subject: unknown; readonly draft: Draft }

function firstPlace(journey: AnyJourney, visit: Visit, { subject, draft }: Held): string {
  const { waiting } = walk({ questions: journey.questions, visit, subject }, draft)
  return waiting === undefined ? placesOf(journey, visit).check : placesOf(journey, visit).question(waiting.id)
}

function questionPage(journey: AnyJourney, question: Question<unknown>): Page {
  return page({
    at: below(journey.at, question.id),
    ...guardsOf(journey),
    show: async (visit, subject) => {
      const found = await findDraft(keyOf(journey, visit))
      if (found?.sent !== undefined) return sentScreen(journey, visit)
      const walked = walk({ questions: journey.questions, visit, subject }, found ?? { typed: {} })
      if (before(walked, question.id) !== undefined)
        return questionScreen({ journey, visit, subject, walked }, { question, typed: found?.typed[question.id] ?? {}, errors: {} })
      return found === undefined ? goneScreen(journey, visit, false) : { redirectTo: firstPlace(journey, visit, { subject, draft: found }) }
    },
    submit: (submission, subject) => answer(journey, question, { submission, subject }),
  })
}

type Answering = { readonly submission: Submission; readonly subject: unknown }

/** Keeps what was typed, whether it reads or not; then on to the next question, or back to it with its errors. */
async function answer(journey: AnyJourney, question: Question<unknown>, { submission, subject }: Answering) {
  const { typed } = submission
  const draft = await changeDraft(keyOf(journey, submission), (held) => ({
    typed: { ...(held.sent === undefined ? held.typed : {}), [question.id]: typed },
    startedAt: (held.sent === undefined ? held.startedAt : undefined) ?? submission.now.getTime(),
  }))
  const walked = walk({ questions: journey.questions, visit: submission, subject }, draft)
  if (before(walked, question.id) === undefined) return goneScreen(journey, submission, true)

  const read = question.read(typed, submission, subject)
  if (!read.ok) return questionScreen({ journey, visit: submission, subject, walked }, { question, typed, errors: read.reason })
  return { redirectTo: placeAfter(journey, question, { visit: submission, walked }) }
}

/** After a change: straight back to the check page, unless it opened questions that were never asked. */
function placeAfter(
  journey: AnyJourney,
  question: Question<unknown>,
  { visit, walked }: { readonly visit: Visit; readonly walked: ReturnType<typeof walk<unknown>> },
): string {
  const places = placesOf(journey, visit)
  if (isChanging(visit)) return walked.waiting === undefined ? places.check : places.change(walked.waiting.id)
  const next = after(walked, question.id)
  return next === undefined ? places.check : places.question(next.id)
}

function checkPage(journey: AnyJourney): Page {
  return page({
    at: below(journey.at, 'check'),
    ...guardsOf(journey),
    show: async (visit, subject) => {
      const draft = await findDraft(keyOf(journey, visit))
      if (draft === undefined) return goneScreen(journey, visit, false)
      if (draft.sent !== undefined) return sentScreen(journey, visit)
      const walked = walk({ questions: journey.questions, visit, subject }, draft)
      return walked.waiting === undefined
        ? checkScreen({ journey, visit, subject, walked })
        : { redirectTo: firstPlace(journey, visit, { subject, draft }) }
    },
    submit: (submission, subject) => send(journey, submission, subject),
  })
}

/** Sends once: the same form sent twice is led to where the first led. What was typed is forgotten as soon as it is sent. */
async function send(journey: AnyJourney, submission: Submission, subject: unknown): Promise<Screen | { readonly redirectTo: string }> {
  const key = keyOf(journey, submission)
  const draft = await findDraft(key)
  if (draft === undefined) return goneScreen(journey, submission, false)
  if (draft.sent !== undefined)
    return draft.sent.onceKey === submission.onceKey ? { redirectTo: draft.sent.redirectTo } : sentScreen(journey, submission)
  const walked = walk({ questions: journey.questions, visit: submission, subject }, draft)
  if (walked.waiting !== undefined) return { redirectTo: firstPlace(journey, submission, { subject, draft }) }

  const sent = await journey.send(submission, subject, walked.answers, mannerOf(draft))
  if (!sent.ok) return refused(journey, { submission, subject, draft }, sent.reason)
  const { redirectTo } = sent.value
  await changeDraft(key, () => ({ typed: {}, sent: { onceKey: submission.onceKey, redirectTo } }))
  return { redirectTo }
}

function mannerOf({ startedAt, typed }: Draft): Manner {
  const isTrapFilled = Object.values(typed).some((fields) => fields[trapField]?.some((words) => words !== '') === true)
  return { startedAt: startedAt === undefined ? undefined : new Date(startedAt), isTrapFilled }
}

type Refused = { readonly question: string; readonly errors: Readonly<Record<string, string>> }

/** Back at the question it was refused for, everything still filled in. */
function refused(
  journey: AnyJourney,
  { submission, subject, draft }: Held & { readonly submission: Submission },
  { question: id, errors }: Refused,
): Screen {
  const question = journey.questions.find((one) => one.id === id)
  if (question === undefined) throw new Error(`${journey.name} was refused for a question it does not have: ${id}`)
  const query = new URLSearchParams({ change: '1' })
  const walked = walk({ questions: journey.questions, visit: submission, subject }, draft)
  return questionScreen({ journey, visit: { ...submission, query }, subject, walked }, { question, typed: draft.typed[id] ?? {}, errors })
}
