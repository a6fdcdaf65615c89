import type { ZodObject, ZodType, z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { ParamNames, Route } from '../../kernel/route.ts'
import type { Visit } from './page.ts'
import type { Limit } from './rateLimit.ts'

/** A call of an API: a visit, with what was asked read by the declared schemas. */
export type Call<Path extends string, Query extends ZodType, Body extends ZodType> = Visit<Path> & {
  readonly asked: z.output<Query>
  readonly sent: z.output<Body>
}

/** A no of an API, as RFC 9457 problem details. `code` is what a program reads, `detail` what its writer reads. */
export type Problem = {
  readonly problem: { readonly status: 400 | 409 | 410 | 422; readonly code: string; readonly title: string; readonly detail?: string }
}

type Whole<Path extends string, Query extends ZodType, Body extends ZodType, Answer extends ZodType, Subject> = {
  readonly at: Route<Path>
  readonly method: 'get' | 'post'
  /** One sentence for developers, and more if it takes more. */
  readonly summary: string
  readonly description?: string
  /** Who may call: `'anyone'`, said out loud, or a policy question. A no is the 404 of what does not exist. */
  readonly may: 'anyone' | ((actor: Actor, subject: Subject) => boolean)
  /** What the audit is to say of a call: `'nothing'`, said out loud, or module.thing.verb. */
  readonly records:
    | 'nothing'
    | { readonly action: string; readonly of: (subject: Subject) => { readonly kind: string; readonly id: string } }
  readonly limit?: Limit
  readonly freshFor?: number
  /** What each part of the path is. */
  readonly params: { readonly [Name in ParamNames<Path>]: string }
  /** A zod object; each field is described, and has an example where it is not obvious. A field that comes more than once is an array. */
  readonly query: Query
  readonly body: Body
  /** The form in which the body comes; JSON unless said, for a call that somebody else's specification describes. */
  readonly takes?: 'application/x-www-form-urlencoded'
  /** What a 200 holds. Whatever is not in the schema is taken out before it leaves. */
  readonly answers: Answer
  /** `application/json` unless said. */
  readonly mediaType?: string
  readonly load: (call: Call<Path, Query, Body>) => Promise<Subject | undefined>
  readonly answer: (call: Call<Path, Query, Body>, subject: Subject) => Promise<z.input<Answer> | Problem>
}

/** A declared API with its types worn off, ready for the router, `/openapi.json` and the house tests. */
export type Api = Omit<Whole<string, ZodObject, ZodType, ZodType, unknown>, 'params'> & {
  readonly kind: 'api'
  readonly params: Readonly<Record<string, string>>
}

/** Declares an API. Leaving out `may` or `records` does not compile. */
export function api<const Path extends string, Query extends ZodObject, Body extends ZodType, Answer extends ZodType, Subject>(
  declared: Whole<Path, Query, Body, Answer, Subject>,
): Api {
  return { kind: 'api', ...declared } as unknown as Api
}
