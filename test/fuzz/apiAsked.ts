import fc from 'fast-check'
import { oddName, oddText } from './oddText.ts'
import type { World } from './world.ts'

/** The parts of JSON Schema that our documents use. */
export type Schema = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}
type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required?: boolean; readonly schema?: Schema }
type Content = Readonly<Record<string, { readonly schema?: Schema }>>
export type Operation = {
  readonly method: string
  readonly path: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
  /** How a failure tells of it. */
  readonly [fc.toStringMethod]: () => string
}
/** A call of an API: the values of its path, its query, and the text of its body. */
export type Call = {
  readonly operation: Operation
  readonly who: number
  readonly values: readonly string[]
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly body: { readonly type: string; readonly text: string } | undefined
  readonly from: number
}

/** Any call of any operation of the site's own document. */
export async function anyCall({ ask, foreign }: World): Promise<fc.Arbitrary<Call>> {
  const document = JSON.parse((await ask('/openapi.json')).body) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'method' | 'path'>>>>>
  }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, rest]): Operation => ({ ...rest, method: method.toUpperCase(), path, [fc.toStringMethod]: () => `${method} ${path}` }),
    ),
  )
  if (operations.length === 0) throw new Error('The document tells of no operation')
  return fc.constantFrom(...operations).chain((operation) => callOf(operation, foreign))
}

function callOf(operation: Operation, foreign: readonly string[]): fc.Arbitrary<Call> {
  const inPath = (operation.path.match(/\{\w+\}/g) ?? []).length
  const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const declared = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  return fc.record({
    operation: fc.constant(operation),
    who: fc.nat(30),
    values: fc.array(fc.oneof(fc.constantFrom(...foreign), fc.uuid({ version: 7 }), oddText), { minLength: inPath, maxLength: inPath }),
    query: queryOf(named),
    body: operation.method === 'GET' ? fc.constant(undefined) : bodyOf(declared ?? {}),
    from: fc.nat(65_000),
  })
}

/** Half of them as the document says, a quarter with one value spoilt, a quarter made up. */
function queryOf(named: readonly Parameter[]): fc.Arbitrary<Call['query']> {
  const asSaid = named.map(({ name, required, schema = {} }) => {
    const values = fitting(schema).map((value): [string, string][] => [value].flat().map((one) => [name, String(one)]))
    return required === true ? values : fc.oneof(values, fc.constant<[string, string][]>([]))
  })
  const proper = fc.tuple(...asSaid).map((pairs) => pairs.flat())
  if (named.length === 0) return fc.array(fc.tuple(oddName, oddText), { maxLength: 2 })
  const spoilt = fc
    .tuple(proper, fc.constantFrom(...named), oddText)
    .map(([pairs, { name }, text]): [string, string][] => [...pairs, [name, text]])
  const names = fc.oneof(oddName, fc.constantFrom(...named.map(({ name }) => name)))
  return fc.oneof({ weight: 2, arbitrary: proper }, spoilt, fc.array(fc.tuple(names, oddText), { maxLength: 6 }))
}

function bodyOf(schema: Schema): fc.Arbitrary<Call['body']> {
  const json = (value: fc.Arbitrary<unknown>) => value.map((sent) => ({ type: 'application/json', text: JSON.stringify(sent) ?? 'null' }))
  const broken = fc.record({ type: fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x'), text: oddText })
  return fc.oneof(
    { weight: 2, arbitrary: json(fitting(schema)) },
    json(fc.anything().filter((value) => typeof value !== 'bigint' && isJson(value))),
    broken,
  )
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}

/** Something a schema allows. */
function fitting(schema: Schema): fc.Arbitrary<unknown> {
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined) return fc.oneof(...either.map(fitting))
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch ([schema.type ?? 'string'].flat()[0]) {
    case 'integer':
      return fc.integer()
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(fitting(schema.items ?? {}), { maxLength: 3 })
    case 'object': {
      const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, fitting(part)]))
      return fc.record(properties, { requiredKeys: [...(schema.required ?? [])] })
    }
    default:
      return textOf(schema)
  }
}

function textOf({ pattern, format }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  if (format === 'uuid') return fc.uuid()
  return fc.oneof(
    fc.constantFrom('gardening', 'my husband died', 'QZ1 2AB', 'Market Merrow', 'mon', 'en', 'step-free'),
    fc.lorem({ maxCount: 4 }),
  )
}
