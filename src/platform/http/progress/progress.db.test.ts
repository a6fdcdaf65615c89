import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aSite } from '../../../../test/support/site.ts'
import type { Actor, MemberId } from '../../../kernel/actor.ts'
import { finishLongWork, type LongWorkId, startLongWork, stepLongWork } from '../../progress/longWork.ts'
import type { SignedIn } from '../page.ts'

const member = (id: string, roles: SignedIn['roles'] = []): SignedIn => ({ memberId: id as MemberId, name: 'Sam', roles })
const starter = member('019ab000-0000-7000-8000-000000000001')
const people: Readonly<Record<string, SignedIn>> = {
  starter,
  stranger: member('019ab000-0000-7000-8000-000000000002'),
  coordinator: member('019ab000-0000-7000-8000-000000000003', [{ kind: 'coordinator' }]),
}

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

function signedIn(as: string) {
  const visitor = aSite(house, { modules: [], whoIs: async (_, __, token) => people[token] })
  if (people[as] !== undefined) visitor.cookies.set('hedgerow', as)
  return visitor
}

function begun(): Promise<LongWorkId> {
  const actor: Actor = { kind: 'member', memberId: starter.memberId, roles: [] }
  return house.within((work) => startLongWork(work, 'test.import', 800), actor)
}

describe('the progress of long work', () => {
  it('is seen by who started it and by a coordinator, and does not exist for anybody else', async () => {
    const id = await begun()
    await stepLongWork(house.database, id, { done: 200, saying: 'Reading schedules' })
    expect((await signedIn('starter').get(`/progress/${id}`)).words).toContain('200 of 800. Reading schedules')
    expect((await signedIn('coordinator').get(`/progress/${id}`)).status).toBe(200)
    for (const other of ['stranger', 'nobody']) expect((await signedIn(other).get(`/progress/${id}`)).status).toBe(404)
    expect((await signedIn('stranger').get(`/progress/${id}/events`)).status).toBe(404)
    expect((await signedIn('starter').get('/progress/not-an-id')).status).toBe(404)
  })

  it('reloads itself only where no script runs, until it is over', async () => {
    const id = await begun()
    expect((await signedIn('starter').get(`/progress/${id}`)).html).toContain(
      '<noscript><meta http-equiv="refresh" content="5"/></noscript>',
    )
    await finishLongWork(house.database, id, { state: 'done', outcome: { leadsTo: '/imports/1' }, at: house.clock.now() })
    const over = await signedIn('starter').get(`/progress/${id}`)
    expect(over.words).toContain('It is done.')
    expect(over.html).toContain('href="/imports/1"')
    expect(over.html).not.toContain('http-equiv="refresh"')
  })

  it('never leads to another site, whatever the outcome says', async () => {
    const id = await begun()
    await finishLongWork(house.database, id, { state: 'done', outcome: { leadsTo: '//evil.example' }, at: house.clock.now() })
    expect((await signedIn('starter').get(`/progress/${id}`)).html).not.toContain('evil.example')
  })

  it('can be stopped, at its next safe place', async () => {
    const id = await begun()
    const person = signedIn('starter')
    await person.get(`/progress/${id}`)
    await person.post(`/progress/${id}`)
    expect((await person.follow()).words).toContain('It is stopping at the next safe place')
    expect(await stepLongWork(house.database, id, { done: 300 })).toBe('stop')
  })

  it('is told as events to a page that listens, until it is over', async () => {
    const id = await begun()
    await finishLongWork(house.database, id, { state: 'done', outcome: {}, at: house.clock.now() })
    const seen = await signedIn('starter').get(`/progress/${id}/events`)
    expect(seen.headers.get('content-type')).toBe('text/event-stream')
    expect(seen.html).toBe('data: {"share":1,"words":"It is done.","isOver":true}\n\n')
  })
})
