import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { ZodType } from 'zod'
import type { Api } from '../api.ts'

const problem = z.object({
  type: z.string(),
  status: z.number().int(),
  code: z.string().describe('What a program reads'),
  title: z.string().describe('What a person reads'),
  detail: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional().describe('What is wrong with each field'),
})

/** The OpenAPI 3.1 document of all APIs, made once at the start from the schemas that read the calls. */
export function apiDocument(apis: readonly Api[], baseUrl: URL) {
  const description = new OpenAPIHono()
  for (const api of apis) description.openAPIRegistry.registerPath(operationOf(api))
  return description.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Hedgerow',
      version: '1',
      description: 'What anybody may read without signing in, and what members’ own tools may do. Errors are problem details (RFC 9457).',
      license: { name: 'MIT' },
    },
    servers: [{ url: baseUrl.origin }],
  })
}

function operationOf(api: Api) {
  const params = z.object(Object.fromEntries(Object.entries(api.params).map(([name, words]) => [name, z.string().describe(words)])))
  const content = (mediaType: string, schema: ZodType) => ({ [mediaType]: { schema } })
  return {
    method: api.method,
    path: api.at.path.replaceAll(/:([A-Za-z]+)/g, '{$1}'),
    summary: api.summary,
    ...(api.description === undefined ? {} : { description: api.description }),
    tags: [api.at.path.split('/')[1] ?? 'api'],
    request: {
      params,
      query: api.query,
      ...(api.method === 'post' ? { body: { required: true, content: content(api.takes ?? 'application/json', api.body) } } : {}),
    },
    responses: {
      200: { description: 'Found', content: content(api.mediaType ?? 'application/json', api.answers) },
      400: { description: 'A parameter cannot be read', content: content('application/problem+json', problem) },
      404: {
        description: 'Does not exist, or may not be seen: nobody can tell which',
        content: content('application/problem+json', problem),
      },
      429: { description: 'Too many requests; Retry-After says when to come again', content: content('application/problem+json', problem) },
    },
  }
}
