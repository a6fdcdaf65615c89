import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aSite } from '../../../test/support/site.ts'
import { route } from '../../kernel/route.ts'
import type { Module } from '../module.ts'
import { api } from './api.ts'

const activities = api({
  at: route('/api/test-activities'),
  method: 'get',
  summary: 'Find activities',
  description: 'In people’s own words.',
  may: 'anyone',
  records: 'nothing',
  params: {},
  query: z.object({
    need: z.string().describe('What would help, in own words').meta({ example: 'something outdoors' }),
    within: z.coerce.number('Give miles as a number').min(1).max(100).default(10),
    day: z
      .array(z.enum(['monday', 'tuesday']))
      .or(z.enum(['monday', 'tuesday']).transform((day) => [day]))
      .optional(),
  }),
  body: z.undefined(),
  answers: z.object({ need: z.string(), within: z.number(), days: z.array(z.string()) }),
  load: async ({ asked }) => asked,
  // A field that the schema does not promise must not leave, even when a store hands it over.
  answer: async (_, asked) => ({ need: asked.need, within: asked.within, days: asked.day ?? [], secret: 'not for you' }),
})
const mine = api({
  at: route('/api/test-mine/:id'),
  method: 'get',
  summary: 'Something of a member’s',
  may: (actor) => actor.kind === 'member',
  records: 'nothing',
  params: { id: 'Which one' },
  query: z.object({}),
  body: z.undefined(),
  answers: z.object({}),
  load: async ({ params }) => (params.id === 'there' ? {} : undefined),
  answer: async () => ({}),
})
const telling = api({
  at: route('/api/test-telling'),
  method: 'post',
  summary: 'Tell us something',
  may: 'anyone',
  records: 'nothing',
  params: {},
  query: z.object({}),
  body: z.object({ words: z.string('Say it in words') }),
  answers: z.object({ heard: z.string() }),
  load: async () => ({}),
  answer: async ({ sent }) =>
    sent.words === 'no' ? { problem: { status: 409, code: 'heard-already', title: 'We have heard that' } } : { heard: sent.words },
})

const things: Module = { name: 'things', pages: [], apis: [activities, mine, telling], jobs: [], listens: {} }
let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())
const visitor = () => aSite(house, { modules: [things] })
const json = async (path: string, headers = {}) => {
  const seen = await visitor().get(path, headers)
  return { ...seen, body: JSON.parse(seen.html) }
}
const tell = (body: string, headers = {}) =>
  visitor().site.request('/api/test-telling', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

describe('calling an API', () => {
  it('answers with what its schema promises, and nothing more', async () => {
    const { status, body, headers } = await json('/api/test-activities?need=choir&day=monday&day=tuesday')
    expect([status, body]).toEqual([200, { need: 'choir', within: 10, days: ['monday', 'tuesday'] }])
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('names each field that cannot be read', async () => {
    const { status, body, headers } = await json('/api/test-activities?within=far')
    expect(status).toBe(400)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({ code: 'wrong-fields', fields: { within: 'Give miles as a number', need: expect.any(String) } })
  })

  it('says the same of what may not be seen and of what does not exist, and lets no other site ask', async () => {
    const [forbidden, missing] = [await visitor().get('/api/test-mine/there'), await visitor().get('/api/test-mine/not-there')]
    expect(forbidden.status).toBe(404)
    expect(forbidden.html).toBe(missing.html)
    expect([...forbidden.headers]).toEqual([...missing.headers])
    expect(forbidden.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('sending to an API', () => {
  it('takes JSON, and a no is a problem with a code', async () => {
    expect(await (await tell('{"words":"hello"}')).json()).toEqual({ heard: 'hello' })
    const refused = await tell('{"words":"no"}')
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ code: 'heard-already' })
  })

  it.each([
    ['{"words":1}', {}, 400],
    ['{"words":', {}, 400],
    ['words=hello', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['{"words":"x"}', { origin: 'https://evil.example' }, 403],
    [`{"words":"${'x'.repeat(300_000)}"}`, {}, 413],
  ])('refuses %.20s… %o with %i, as a problem', async (body, headers, status) => {
    const answer = await tell(body, headers)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ status, code: expect.any(String), title: expect.any(String) })
  })
})

describe('what developers read', () => {
  it('is an OpenAPI document made from the schemas that read the calls', async () => {
    const { body } = await json('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toEqual(['/api/test-activities', '/api/test-mine/{id}', '/api/test-telling'])
    const parameters: readonly { readonly name: string; readonly required?: boolean }[] = body.paths['/api/test-activities'].get.parameters
    expect(parameters.map(({ name, required }) => [name, required])).toEqual([
      ['need', true],
      ['within', false],
      ['day', false],
    ])
  })

  it('is a page with each operation and a form that asks it without any script', async () => {
    const reader = visitor()
    const seen = await reader.get('/developers')
    expect(seen.words).toMatch(
      /Find activities.*GET \/api\/test-activities.*In people’s own words.*need \(needed\).*What would help, in own words/,
    )
    expect(seen.html).toContain('something outdoors')
    await reader.get('/developers/try/get-api-test-activities?need=a+choir&within=')
    expect(await reader.follow()).toMatchObject({ status: 200, html: expect.stringContaining('a choir') })
    expect((await reader.get('/developers/try/get-api-test-mine-id?id=a%2Fb')).leadsTo).toBe('/api/test-mine/a%2Fb')
  })
})

describe('what breaks or is missing in an API', () => {
  it('is told as a problem, with a code and no details', async () => {
    const breaking = api({
      at: route('/api/test-breaking'),
      method: 'get',
      summary: 'Breaks',
      may: 'anyone',
      records: 'nothing',
      params: {},
      query: z.object({}),
      body: z.undefined(),
      answers: z.object({}),
      load: async () => ({}),
      answer: async () => {
        throw new Error('secret words')
      },
    })
    const reader = aSite(house, { modules: [{ ...things, apis: [breaking] }], report: () => undefined })
    const broken = await reader.get('/api/test-breaking')
    expect(JSON.parse(broken.html)).toMatchObject({ status: 500, code: 'fault', detail: expect.stringMatching(/[A-Z2-9]{8}$/) })
    expect(broken.html).not.toContain('secret words')
    expect(JSON.parse((await reader.get('/api/nothing-here')).html)).toMatchObject({ status: 404, code: 'not-found' })
  })
})
