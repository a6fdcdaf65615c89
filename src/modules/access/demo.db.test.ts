import { afterEach, describe, expect, it } from 'vitest'
import { aHouse, type House, type HouseWishes } from '../../../test/support/house.ts'
import { aMember } from '../../../test/support/members.ts'
import { choir } from '../../../test/support/neighbours.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import { modules } from '../../modules.ts'

const houses: House[] = []
afterEach(async () => {
  await Promise.all(houses.splice(0).map((house) => house.close()))
})

async function open(wishes: HouseWishes): Promise<{ readonly house: House; readonly visitor: Visitor }> {
  const house = await aHouse({ modules, ...wishes })
  houses.push(house)
  return { house, visitor: aSite(house) }
}
const demo: HouseWishes = { network: { isDemo: true, name: 'Merrowshire' } }

describe('the front door of an invented region', () => {
  it('says that all is invented, shows a way through, and signs in as each role by one button', async () => {
    const { house, visitor } = await open(demo)
    await aMember(house, { kind: 'coordinator' }, 'nia@merrow.example')
    house.clock.forward({ minutes: 1 })
    await aMember(house, { kind: 'coordinator' }, 'tom@merrow.example')
    await aMember(house, { kind: 'network-admin' }, 'ada@merrow.example')
    await aMember(house, { kind: 'coordinator' }, 'real@hedgerow.org')
    const door = await visitor.get('/demo')
    expect(door.words).toContain('Merrowshire is invented')
    expect(door.html.match(/name="member"/g)).toHaveLength(2)
    expect(door.words).toMatch(/Sign in as nia.*Sign in as ada/)
    expect((await visitor.post('/demo')).leadsTo).toBe('/you')
    expect((await visitor.follow()).heading).toBe('Hello, nia')
  })

  it('leads whoever does one thing only to where it is done', async () => {
    const { house, visitor } = await open(demo)
    const derek = await aMember(house, { kind: 'provider', organisationId: choir.id }, 'derek@merrow.example')
    const hannah = await aMember(house, { kind: 'referrer', organisationId: choir.id }, 'hannah@merrow.example')
    await visitor.get('/demo')
    expect((await visitor.post('/demo', { member: derek })).leadsTo).toBe('/requests')
    await visitor.get('/demo')
    expect((await visitor.post('/demo', { member: hannah })).leadsTo).toBe('/referred')
  })

  it('opens for nobody whose address could be real', async () => {
    const { house, visitor } = await open(demo)
    await aMember(house, { kind: 'coordinator' }, 'nia@merrow.example')
    const real = await aMember(house, { kind: 'network-admin' }, 'real@hedgerow.org')
    await visitor.get('/demo')
    expect((await visitor.post('/demo', { member: real })).status).toBe(404)
    expect(visitor.cookies.has('hedgerow')).toBe(false)
  })

  it('shows the e-mailed code in the outbox, with its link ready to follow, and finds words', async () => {
    const { house, visitor } = await open(demo)
    await aMember(house, { kind: 'coordinator' }, 'nia@merrow.example')
    expect((await visitor.get('/demo/outbox')).words).toContain('Nothing has been sent yet')
    await visitor.get('/sign-in')
    await visitor.post('/sign-in', { email: 'nia@merrow.example' })
    await house.doJobs()
    const outbox = await visitor.get('/demo/outbox')
    expect(outbox.words).toMatch(/Your code is: \d{4} \d{4}/)
    expect(outbox.words).toContain('nia@merrow.example')
    const link = /href="http:\/\/127\.0\.0\.1:3000(\/sign-in\/code\?attempt=[^"]+)"/.exec(outbox.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await visitor.get(link)).heading).toBe('Sign in to Hedgerow')
    expect((await visitor.post(link)).leadsTo).toBe('/you')
    expect((await visitor.get('/demo/outbox?search=CODE+nia')).words).toContain('One message')
    expect((await visitor.get('/demo/outbox?search=zebra')).words).toContain('No message has these words')
  })
})

describe('anywhere else', () => {
  for (const [where, wishes] of [
    ['a real network', {}],
    ['production', { ...demo, env: { NODE_ENV: 'production' } }],
  ] as const) {
    it(`neither door nor outbox exist in ${where}: the same answer as a page that never was`, async () => {
      const { visitor } = await open(wishes)
      const never = await visitor.get('/never-was')
      for (const path of ['/demo', '/demo/outbox', '/demo/outbox?search=x']) {
        const seen = await visitor.get(path)
        const told = (answer: typeof seen) => [answer.status, [...answer.headers]]
        expect(told(seen)).toEqual(told(never))
        expect(seen.html.replaceAll(encodeURIComponent(path), '').replaceAll(path, '')).toBe(
          never.html.replaceAll(encodeURIComponent('/never-was'), '').replaceAll('/never-was', ''),
        )
      }
    })
  }
})
