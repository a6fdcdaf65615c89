import type { apiDocument } from './apiDocument.ts'

export type ApiDocument = ReturnType<typeof apiDocument>
export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly isRequired: boolean
  readonly says: string
  readonly type: string
  readonly example: string | undefined
}

/** One operation of the OpenAPI document, as the page for developers tells it. */
export type Operation = {
  readonly id: string
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly description: string | undefined
  readonly parameters: readonly Parameter[]
}

/** Reads the operations back from the document, so that the page can say nothing the document does not. */
export function operationsOf(document: ApiDocument): readonly Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const parameters = (operation.parameters ?? []).flatMap((parameter) => ('in' in parameter ? [parameterOf(parameter)] : []))
      return [
        {
          id: `${method}${path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/-$/, '')}`,
          method,
          path,
          summary: operation.summary ?? '',
          description: operation.description,
          parameters,
        },
      ]
    }),
  )
}

type Described = {
  readonly name: string
  readonly in: string
  readonly required?: boolean | undefined
  readonly description?: string | undefined
  readonly schema?: unknown
  readonly example?: unknown
}
type Schema = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly example?: unknown
  readonly items?: Schema
}

function parameterOf(parameter: Described): Parameter {
  const schema = (parameter.schema ?? {}) as Schema
  const example = parameter.example ?? schema.example ?? schema.examples?.[0]
  return {
    name: parameter.name,
    in: parameter.in === 'path' ? 'path' : 'query',
    isRequired: parameter.required === true,
    says: parameter.description ?? schema.description ?? '',
    type: typeOf(schema),
    example: example === undefined ? undefined : String(example),
  }
}

function typeOf(schema: Schema): string {
  const values = schema.enum ?? schema.items?.enum
  if (values !== undefined) return values.map(String).join(' · ')
  return [schema.type ?? 'string'].flat().join(' or ')
}
