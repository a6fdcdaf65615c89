import type { ZodError } from 'zod'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { readingAt, tollOf } from '../reading/readingBudget.ts'
import { endOfHour } from '../reading/readingStore.ts'
import { answerText, type Keeping } from './answer.ts'
import type { Api, Problem } from './api.ts'
import { cameFromElsewhere } from './formGuards.ts'
import { answerProblem, answerTroubleAsProblem, type ProblemDetails } from './problem.ts'
import { overTheLimit } from './rateLimit.ts'
import { readBytes } from './readTyped.ts'
import { recordLook } from './recordLook.ts'
import type { Site } from './siteParts.ts'
import { type Arrival, type OpenedVisit, openVisit } from './visit.ts'

const mostBytes = 256 * 1024

/** The way of one call: visit → limit → parameters and body read → load → may → answer → audit. */
export async function serveApi(site: Site, api: Api, arrival: Arrival): Promise<Response> {
  const opened = await openVisit(site, arrival)
  const until = api.limit === undefined ? undefined : await overTheLimit(api.limit, opened)
  if (until !== undefined) return answerTroubleAsProblem(site, opened, { kind: 'too-many', until })

  // A program cannot give a second step: before it was given there is nothing here.
  if (opened.visit.member?.mustFirst !== undefined && api.may !== 'anyone')
    return answerTroubleAsProblem(site, opened, { kind: 'not-found' })

  const read = await readCall(site, api, opened)
  if (!read.ok) return answerProblem(site, opened, read.reason)
  const call = { ...opened.visit, ...read.value }
  const subject = await api.load(call)
  if (subject === undefined || (api.may !== 'anyone' && !api.may(call.actor, subject)))
    return answerTroubleAsProblem(site, opened, { kind: 'not-found' })

  if ((await tollOf(api.records, call, subject)) === 'too-many') return answerTooManyRecords(site, opened)
  const answer = await api.answer(call, subject)
  if (isProblem(answer)) return answerProblem(site, opened, answer.problem)
  const answered = await recordLook(api.records, { visit: call, subject }, () =>
    answerText({
      request: arrival.request,
      status: 200,
      body: JSON.stringify(api.answers.parse(answer)),
      type: `${api.mediaType ?? 'application/json'}; charset=utf-8`,
      keeping: keepingOf(api, opened),
      headers: { ...site.headers, ...openToOtherSites(api) },
    }),
  )
  return answered ?? answerTroubleAsProblem(site, opened, { kind: 'not-found' })
}

/** A program has no page to say why on: its member does, in a browser, and then it may go on. */
function answerTooManyRecords(site: Site, opened: OpenedVisit): Response {
  const { now } = opened.visit
  const title = 'Too many people’s records for one hour'
  const detail = `Say why you need more here: ${site.baseUrl}${readingAt.to({})} Otherwise wait until ${endOfHour(now).toISOString()}.`
  const problem = { status: 429, code: 'too-many-records', title, detail }
  return answerProblem(site, opened, problem, { 'retry-after': String(Math.ceil((endOfHour(now).getTime() - now.getTime()) / 1000)) })
}

type Read = { readonly asked: Record<string, unknown>; readonly sent: unknown }

async function readCall(site: Site, api: Api, { visit, arrival }: OpenedVisit): Promise<Result<Read, ProblemDetails>> {
  const asked = api.query.safeParse(plainQuery(visit.query))
  if (!asked.success) return refuse(wrongFields('query', asked.error))
  if (api.method === 'get') return ok({ asked: asked.data, sent: undefined })
  // A form of another site cannot send JSON without asking first, and we never say yes to that question.
  if (cameFromElsewhere(arrival.request, site.baseUrl))
    return refuse({ status: 403, code: 'other-site', title: 'Another site may not send this' })
  const body = await readBody(arrival.request, api.takes ?? 'application/json')
  if (!body.ok) return body
  const sent = api.body.safeParse(body.value)
  return sent.success ? ok({ asked: asked.data, sent: sent.data }) : refuse(wrongFields('body', sent.error))
}

async function readBody(request: Request, takes: NonNullable<Api['takes']> | 'application/json'): Promise<Result<unknown, ProblemDetails>> {
  const type = request.headers.get('content-type') ?? ''
  const isForm = takes !== 'application/json'
  if (isForm && !type.toLowerCase().startsWith(takes))
    return refuse({ status: 415, code: 'not-a-form', title: 'Send a form', detail: `The content-type must be ${takes}.` })
  if (!isForm && !/^application\/([\w.-]+\+)?json\b/i.test(type))
    return refuse({ status: 415, code: 'not-json', title: 'Send JSON', detail: 'The content-type must be application/json.' })
  const bytes = await readBytes(request, mostBytes)
  if (!bytes.ok && bytes.reason === 'unreadable') return refuse({ status: 400, code: 'broken-off', title: 'The body broke off' })
  if (!bytes.ok)
    return refuse({ status: 413, code: 'too-large', title: 'That is too large', detail: `At most ${mostBytes} bytes are taken.` })
  const text = new TextDecoder().decode(bytes.value)
  if (isForm) return ok(plainQuery(new URLSearchParams(text)))
  try {
    return ok(JSON.parse(text))
  } catch {
    return refuse({ status: 400, code: 'not-json', title: 'That is not JSON' })
  }
}

/** One value is a text, several are a list: what an OpenAPI query means. */
function plainQuery(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name).map((value) => value.replaceAll('\u0000', ''))
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

function wrongFields(where: 'query' | 'body', error: ZodError): ProblemDetails {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || where, issue.message]))
  return { status: 400, code: 'wrong-fields', title: `The ${where} cannot be read`, fields }
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer
}

function keepingOf(api: Api, { visit, jar }: OpenedVisit): Keeping {
  const isOpenToAll = api.may === 'anyone' && api.records === 'nothing' && api.method === 'get' && visit.member === undefined
  return isOpenToAll ? { seconds: api.freshFor ?? 0, who: jar.cameWithSome ? 'this-browser' : 'anybody' } : 'never'
}

/** Only what anyone may read without signing in may be read by the pages of other sites. */
function openToOtherSites(api: Api): Readonly<Record<string, string>> {
  const isPublic = api.method === 'get' && api.may === 'anyone' && api.records === 'nothing'
  return isPublic ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } : {}
}
