import { z } from 'zod'
import type { Call, Operation, Schema } from './apiAsked.ts'
import { insideShown } from './judge.ts'
import type { Answer } from './visitors.ts'
import { foreignName, type World } from './world.ts'

export type CallExchange = { readonly call: Call; readonly answer: Answer }

/** Calls an operation of the API in somebody's name. */
export async function sendCall({ ask, browsers }: World, call: Call): Promise<CallExchange> {
  const { operation, who, values, query, body, from } = call
  let place = -1
  const path = operation.path.replaceAll(/\{\w+\}/g, () => {
    place += 1
    return encodeURIComponent(values[place]?.toWellFormed() || '-')
  })
  const asked = new URLSearchParams(query.map(([name, value]): [string, string] => [name.toWellFormed(), value.toWellFormed()])).toString()
  const browser = browsers[who % browsers.length]
  const answer = await ask(asked === '' ? path : `${path}?${asked}`, {
    method: operation.method,
    from: `10.${from >> 8}.${from & 255}.9`,
    ...(browser === undefined ? {} : { cookies: browser.cookies }),
    ...(body === undefined ? {} : { body: body.text, headers: { 'content-type': body.type } }),
  })
  return { call, answer }
}

/** What is wrong with the answer to a call, in words. */
export async function wrongWithCall({ call: { operation }, answer }: CallExchange): Promise<readonly string[]> {
  const { status, body, headers } = answer
  const wrong: string[] = []
  if (status >= 500) wrong.push(`it answered ${status}`)
  const leak = insideShown(body)
  if (leak !== undefined) wrong.push(`it shows its inside: ${leak}`)
  if (body.includes(foreignName)) wrong.push('it shows a name of another network')
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') === true
  if (status >= 400 && !isProblem) return [...wrong, `it refuses with ${headers.get('content-type')}`]
  if (status >= 300 && status < 400) return wrong
  const schema = schemaOf(operation, status)
  if (schema === undefined) return status < 400 ? [...wrong, `its document does not tell of ${status}`] : wrong
  const read = schema.safeParse(JSON.parse(body))
  if (!read.success) wrong.push(`it is not what the document promises: ${read.error.message}`)
  if ((status === 400 || status === 422) && /fields?$/.test(codeIn(body)) && !namesField(body)) wrong.push('it names no field')
  return wrong
}

const schemas = new Map<Operation, Map<number, z.ZodType | undefined>>()

function schemaOf(operation: Operation, status: number): z.ZodType | undefined {
  const known = schemas.get(operation) ?? new Map<number, z.ZodType | undefined>()
  schemas.set(operation, known)
  if (!known.has(status)) known.set(status, madeFrom(Object.values(operation.responses[status]?.content ?? {})[0]?.schema))
  return known.get(status)
}

function madeFrom(schema: Schema | undefined): z.ZodType | undefined {
  return schema === undefined ? undefined : z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
}

function codeIn(body: string): string {
  const { code } = JSON.parse(body) as { readonly code?: string }
  return code ?? ''
}

function namesField(body: string): boolean {
  const { fields } = JSON.parse(body) as { readonly fields?: Readonly<Record<string, string>> }
  return Object.keys(fields ?? {}).length > 0
}
