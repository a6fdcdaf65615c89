import { answerText } from './answer.ts'
import { type Trouble, troubleStatus } from './frame.ts'
import type { Site } from './siteParts.ts'
import { comeBack } from './trouble.ts'
import type { OpenedVisit } from './visit.ts'

/** Problem details (RFC 9457), as an API tells what is wrong. */
export type ProblemDetails = {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail?: string
  readonly fields?: Readonly<Record<string, string>>
}

const titles = {
  'not-found': 'There is nothing here',
  'form-too-old': 'Another site may not send this',
  'too-large': 'That is too large',
  'too-many': 'Too many requests',
  unreadable: 'That cannot be read',
  fault: 'Something of ours broke',
  away: 'The database is away for the moment',
} as const satisfies Record<Trouble['kind'], string>

export function answerProblem(
  site: Site,
  { arrival }: OpenedVisit,
  problem: ProblemDetails,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return answerText({
    request: arrival.request,
    status: problem.status,
    body: JSON.stringify({ type: 'about:blank', ...problem }),
    type: 'application/problem+json; charset=utf-8',
    keeping: 'never',
    headers: { ...site.headers, ...headers },
  })
}

/** The same troubles as a page has, told to a program. */
export function answerTroubleAsProblem(site: Site, opened: OpenedVisit, trouble: Trouble): Response {
  const detail =
    trouble.kind === 'fault'
      ? { detail: `Tell us this code: ${trouble.code}` }
      : trouble.kind === 'too-many'
        ? { detail: `Try again after ${trouble.until.toISOString()}` }
        : {}
  return answerProblem(
    site,
    opened,
    { status: troubleStatus[trouble.kind], code: trouble.kind, title: titles[trouble.kind], ...detail },
    comeBack(trouble, opened.visit.now),
  )
}
