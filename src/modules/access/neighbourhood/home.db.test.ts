import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { endMembership } from '../index.ts'
import { homesOf } from './homeStore.ts'

let house: House
let nia: Visitor
let id: MemberId

beforeEach(async () => {
  house = await aHouse({ modules })
  nia = aSite(house)
  id = await aMember(house, { kind: 'researcher' })
  await signIn(house, nia)
})
afterEach(() => house.close())

const kept = () => house.within(async (work) => (await homesOf(work, house.app.vault, [id])).get(id))

describe('where a member lives', () => {
  it('is theirs to say, roughly, and to take back; more of it than a sector is never kept', async () => {
    expect((await nia.get('/you')).html).toContain('href="/you/home"')
    expect((await nia.get('/you/home')).words).toContain('You have said nothing.')
    expect((await nia.post('/you/home', { home: 'la1 1yf' })).leadsTo).toBe('/you/home')
    expect((await nia.follow()).words).toContain('You have said: LA1 1')
    expect(await kept()).toBe('LA1 1')
    await nia.post('/you/home', { home: 'LA1 1' })
    const events = () =>
      rowsOf<{ kind: string; body: object }>(house, `select kind, body from event where kind like 'member.home%' order by kind`)
    expect(await events()).toEqual([{ kind: 'member.home-said', body: {} }])
    expect((await nia.get('/you/home')).words).toContain('Take it back')
    await nia.post('/you/home', { forget: 'yes' })
    expect(await kept()).toBeUndefined()
    expect((await events()).map(({ kind }) => kind)).toEqual(['member.home-said', 'member.home-taken-back'])
  })

  it('is asked for again with the words kept when it is none', async () => {
    await nia.get('/you/home')
    const wrong = await nia.post('/you/home', { home: 'by the sea' })
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('value="by the sea"')])
    expect((await nia.post('/you/home', { home: '' })).words).toContain('Type your postcode')
    expect((await nia.another().get('/you/home')).status).toBe(404)
  })

  it('is deleted when they leave', async () => {
    await nia.get('/you/home')
    await nia.post('/you/home', { home: 'LA1 1' })
    const who = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
    await endMembership(house.app, who, id)
    expect(await rowsOf(house, `select home_sealed from member where id = '${id}'`)).toEqual([{ home_sealed: null }])
  })
})
