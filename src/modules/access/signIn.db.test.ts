import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, codeFor, signIn } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import { modules } from '../../modules.ts'
import { endMembership } from './index.ts'

let house: House
let visitor: Visitor

beforeEach(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_PROXIES: '1' } })
  visitor = aSite(house)
})
afterEach(() => house.close())

async function askFor(email: string): Promise<string> {
  await visitor.get('/sign-in')
  const seen = await visitor.post('/sign-in', { email })
  expect(seen.status).toBe(303)
  await house.doJobs()
  return seen.leadsTo ?? ''
}

describe('signing in with an e-mailed code', () => {
  it('leads a member to their own page', async () => {
    await aMember(house, { kind: 'coordinator' })
    await signIn(house, visitor)
    expect(visitor.last().leadsTo).toBe('/you')
    expect((await visitor.follow()).heading).toBe('Hello, nia')
    expect(visitor.last().words).toContain('Coordinator of Testshire')
  })

  it('goes on to where they were going, when that is a page of ours', async () => {
    await aMember(house, { kind: 'coordinator' })
    await visitor.get('/sign-in?to=/members')
    await visitor.post('/sign-in?to=/members', { email: 'NIA@hedge.example' })
    const codePath = visitor.last().leadsTo ?? ''
    await house.doJobs()
    await visitor.get(codePath)
    expect((await visitor.post(codePath, { code: await codeFor(house, codePath) })).leadsTo).toBe('/members')
  })

  it('never goes on to another site', async () => {
    await visitor.get('/sign-in?to=//evil.example/')
    await visitor.post('/sign-in?to=//evil.example/', { email: 'a@hedge.example' })
    expect(visitor.last().leadsTo).not.toContain('evil')
  })

  it('takes a code once only', async () => {
    await aMember(house, { kind: 'coordinator' })
    const codePath = await askFor('nia@hedge.example')
    const code = await codeFor(house, codePath)
    await visitor.get(codePath)
    expect((await visitor.post(codePath, { code })).status).toBe(303)
    const other = visitor.another()
    await other.get(codePath)
    const again = await other.post(codePath, { code })
    expect([again.status, again.words]).toEqual([422, expect.stringContaining('cannot be used any more')])
  })

  it('takes a code for ten minutes only', async () => {
    await aMember(house, { kind: 'coordinator' })
    const codePath = await askFor('nia@hedge.example')
    const code = await codeFor(house, codePath)
    house.clock.forward({ minutes: 10 })
    await visitor.get(codePath)
    expect((await visitor.post(codePath, { code })).words).toContain('cannot be used any more')
  })

  it('allows five tries, and then not even the right code', async () => {
    await aMember(house, { kind: 'coordinator' })
    const codePath = await askFor('nia@hedge.example')
    const code = await codeFor(house, codePath)
    const wrong = code.startsWith('0') ? '1111 1111' : '0000 0000'
    await visitor.get(codePath)
    const answers: string[] = []
    for (let tries = 0; tries < 5; tries += 1) answers.push((await visitor.post(codePath, { code: wrong })).words)
    expect(answers[0]).toContain('You can try 4 more times')
    expect(answers[3]).toContain('You can try once more')
    expect(answers[4]).toContain('cannot be used any more')
    expect((await visitor.post(codePath, { code })).words).toContain('cannot be used any more')
  })

  it('cannot be kept from its owner by somebody who asks for codes in their name elsewhere, nor can their inbox be filled', async () => {
    await aMember(house, { kind: 'coordinator' })
    const askFrom = async (address: string): Promise<number> => {
      await visitor.get('/sign-in')
      return (await visitor.post('/sign-in', { email: 'nia@hedge.example' }, { 'x-forwarded-for': address })).status
    }
    const asks: number[] = []
    for (let times = 0; times < 8; times += 1) asks.push(await askFrom('203.0.113.9'))
    expect(asks).toEqual([303, 303, 303, 303, 303, 422, 422, 422])
    expect(await askFrom('198.51.100.7')).toBe(303)
    for (let block = 0; block < 20; block += 1) asks.push(await askFrom(`10.0.${block}.1`))
    expect(asks.filter((status) => status === 303)).toHaveLength(14)
  })

  it('by the link in the e-mail wants a button pressed, because mail scanners follow links', async () => {
    await aMember(house, { kind: 'coordinator' })
    const codePath = await askFor('nia@hedge.example')
    const code = (await codeFor(house, codePath)).replace(' ', '')
    const link = `${codePath}&code=${code}`
    const looked = await visitor.get(link)
    expect([looked.status, visitor.cookies.has('hedgerow')]).toEqual([200, false])
    expect((await visitor.post(link)).leadsTo).toBe('/you')
    expect(visitor.cookies.has('hedgerow')).toBe(true)
  })

  it('tells kindly what is wrong with what was typed', async () => {
    await visitor.get('/sign-in')
    const nothing = await visitor.post('/sign-in', { email: ' ' })
    expect([nothing.status, nothing.words]).toEqual([422, expect.stringContaining('Type your e-mail address')])
    expect(nothing.title).toMatch(/^Error: /)
    const odd = await visitor.post('/sign-in', { email: 'nia at hedge' })
    expect(odd.html).toContain('value="nia at hedge"')
  })

  it('makes one code when its job runs twice', async () => {
    await aMember(house, { kind: 'coordinator' })
    await visitor.get('/sign-in')
    const asked = await visitor.post('/sign-in', { email: 'nia@hedge.example' })
    const codePath = asked.leadsTo ?? ''
    const signInId = new URL(codePath, 'http://x').searchParams.get('attempt')
    const job = modules.flatMap(({ jobs }) => jobs).find(({ name }) => name === 'access.send-code')
    await job?.work(house.app, { networkId: house.network.id, signInId })
    const first = await codeFor(house, codePath)
    await job?.work(house.app, { networkId: house.network.id, signInId })
    expect(await codeFor(house, codePath)).toBe(first)
  })

  it('is closed to somebody whose membership ended while the code was on its way', async () => {
    await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
    const memberId = await aMember(house, { kind: 'coordinator' })
    const codePath = await askFor('nia@hedge.example')
    await endMembership(house.app, { networkId: house.network.id, actor: { kind: 'system', named: 'test' } }, memberId)
    await visitor.get(codePath)
    expect((await visitor.post(codePath, { code: await codeFor(house, codePath) })).words).toContain('cannot be used any more')
  })
})
