import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, codeFor, signIn } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { MemberId } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'
import { tablesOf } from '../../platform/database/work.ts'
import { endMembership } from './index.ts'

let house: House
let visitor: Visitor
let memberId: MemberId

beforeEach(async () => {
  house = await aHouse({ modules })
  visitor = aSite(house)
  memberId = await aMember(house, { kind: 'coordinator' })
  await signIn(house, visitor)
})
afterEach(() => house.close())

async function isSignedIn(who: Visitor = visitor): Promise<boolean> {
  return (await who.get('/you')).status === 200
}

describe('a session', () => {
  it('is kept as a hash only, in a cookie that scripts cannot read', async () => {
    const token = visitor.cookies.get('hedgerow') ?? ''
    expect(token).toMatch(/^[\w-]{43}$/)
    const rows = await house.within((work) =>
      tablesOf<{ session: { token_hash: Buffer } }>(work).selectFrom('session').selectAll().execute(),
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('ends after twenty idle minutes', async () => {
    house.clock.forward({ minutes: 19 })
    expect(await isSignedIn()).toBe(true)
    house.clock.forward({ minutes: 19 })
    expect(await isSignedIn()).toBe(true)
    house.clock.forward({ minutes: 20 })
    expect(await isSignedIn()).toBe(false)
  })

  it('ends after twelve hours, however busy', async () => {
    for (let quarters = 0; quarters < 47; quarters += 1) {
      house.clock.forward({ minutes: 15 })
      expect(await isSignedIn()).toBe(true)
    }
    house.clock.forward({ minutes: 15 })
    expect(await isSignedIn()).toBe(false)
  })

  it('is a new one at each sign-in, and the old token is worth nothing', async () => {
    const old = visitor.cookies.get('hedgerow') ?? ''
    house.clock.forward({ minutes: 1 })
    await visitor.get('/sign-out')
    const second = visitor.another()
    second.cookies.set('hedgerow', old)
    // Still signed in, the browser asks for another code, as after a step that wants a fresh sign-in.
    const codePath = await codePathFor(second)
    await signInAt(second, codePath)
    expect(second.cookies.get('hedgerow')).not.toBe(old)
    expect(await isSignedIn()).toBe(false)
    expect(await isSignedIn(second)).toBe(true)
  })

  it('ends when they sign out, and the browser is told to forget', async () => {
    await visitor.get('/you')
    const gone = await visitor.post('/sign-out')
    expect([gone.status, gone.leadsTo, gone.headers.get('clear-site-data')]).toEqual([303, '/', '"cache", "cookies", "storage"'])
    expect(visitor.cookies.has('hedgerow')).toBe(false)
    expect(await isSignedIn()).toBe(false)
  })

  it('ends everywhere when they say so, here only when they do not', async () => {
    const phone = visitor.another()
    await signIn(house, phone)
    const token = phone.cookies.get('hedgerow') ?? ''
    await visitor.get('/you')
    await visitor.post('/sign-out')
    expect(await isSignedIn(phone)).toBe(true)

    await signIn(house, visitor)
    await visitor.get('/sign-out')
    await visitor.post('/sign-out', { everywhere: 'yes' })
    phone.cookies.set('hedgerow', token)
    expect(await isSignedIn(phone)).toBe(false)
  })

  it('ends at once when the membership ends', async () => {
    await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
    await endMembership(house.app, { networkId: house.network.id, actor: { kind: 'system', named: 'test' } }, memberId)
    expect(await isSignedIn()).toBe(false)
  })

  it('cannot be guessed or made up', async () => {
    visitor.cookies.set('hedgerow', 'a'.repeat(43))
    expect(await isSignedIn()).toBe(false)
    visitor.cookies.set('hedgerow', "' or 1=1 --")
    expect(await isSignedIn()).toBe(false)
  })
})

async function codePathFor(who: Visitor): Promise<string> {
  await who.get('/sign-in/code?attempt=00000000-0000-7000-8000-000000000000')
  await who.post('/sign-in', { email: 'nia@hedge.example' })
  await house.doJobs()
  return who.last().leadsTo ?? ''
}

async function signInAt(who: Visitor, codePath: string): Promise<void> {
  await who.get(codePath)
  await who.post(codePath, { code: await codeFor(house, codePath) })
}
