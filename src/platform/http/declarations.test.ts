import { raw } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { refuse } from '../../kernel/result.ts'
import { route } from '../../kernel/route.ts'
import { api } from './api.ts'
import { journey } from './journey.ts'
import { page } from './page.ts'

const load = async () => ({})
const show = () => 'not-found' as const

/** These lines are checked by the compiler: each `@ts-expect-error` fails the type check if leaving the safety out ever compiles. */
describe('a declaration without its safety does not compile', () => {
  it('when a page does not say who may come', () => {
    // @ts-expect-error: `may` is missing
    expect(page({ at: route('/x'), records: 'nothing', load, show }).kind).toBe('page')
  })
  it('when a page does not say what the audit records', () => {
    // @ts-expect-error: `records` is missing
    expect(page({ at: route('/x'), may: 'anyone', load, show }).kind).toBe('page')
  })
  it('when a page reads a part that its address does not have', () => {
    // @ts-expect-error: there is no `place` in /x/:id
    page({ at: route('/x/:id'), may: 'anyone', records: 'nothing', load: async (visit) => visit.params.place, show })
    expect(route('/x/:id').to({ id: '1' })).toBe('/x/1')
  })
  it('when an API does not say who may call or what is recorded', () => {
    const rest = {
      at: route('/api/x'),
      method: 'get',
      summary: 'x',
      params: {},
      query: z.object({}),
      body: z.undefined(),
      answers: z.object({}),
      load,
      answer: load,
    } as const
    // @ts-expect-error: `may` is missing
    expect(api({ ...rest, records: 'nothing' }).kind).toBe('api')
    // @ts-expect-error: `records` is missing
    expect(api({ ...rest, may: 'anyone' }).kind).toBe('api')
  })
  it('when a journey does not say who may come or what is recorded', () => {
    const words = { title: () => '', beforeSending: () => raw(''), button: () => '' }
    const rest = {
      at: route('/x'),
      name: 'x',
      load,
      questions: [],
      caption: () => '',
      check: words,
      send: async () => refuse({ question: 'x', errors: {} }),
    }
    // @ts-expect-error: `may` is missing
    expect(journey({ ...rest, records: 'nothing' })).toHaveLength(2)
    // @ts-expect-error: `records` is missing
    expect(journey({ ...rest, may: 'anyone' })).toHaveLength(2)
  })
})
