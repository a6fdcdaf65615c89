import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appOf } from '../../../test/support/authenticator.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, codeFor, giveSecondStep, signIn } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import { testMasterKey } from '../../../test/support/testMasterKey.ts'
import type { MemberId } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'
import { tablesOf } from '../../platform/database/work.ts'
import { openHouse } from '../../platform/openHouse.ts'
import { endMembership, recoverAsOperator } from './index.ts'

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
    // The one the code opened has ended; the second step made another.
    expect(rows).toHaveLength(2)
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

  it('can be seen in a list, with the kind of browser, and one of them signed out of', async () => {
    const phone = visitor.another()
    await signIn(house, phone)
    const onPhone = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1' }
    const third = visitor.another()
    await third.get('/sign-in')
    await third.post('/sign-in', { email: 'nia@hedge.example' })
    const codePath = third.last().leadsTo ?? ''
    await house.doJobs()
    await third.get(codePath)
    await third.post(codePath, { code: await codeFor(house, codePath) }, onPhone)

    const list = await visitor.get('/you/sessions')
    expect(list.words).toMatch(/Safari on iPhone/)
    expect(list.words.match(/this one/g)).toHaveLength(1)
    const others = [...list.html.matchAll(/name="session" value="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(others).toHaveLength(2)
    expect(await isSignedIn(phone)).toBe(true)
    for (const session of others) {
      await visitor.get('/you/sessions')
      expect((await visitor.post('/you/sessions', { session })).leadsTo).toBe('/you/sessions')
    }
    expect([await isSignedIn(phone), await isSignedIn()]).toEqual([false, true])
    await visitor.get('/you/sessions')
    expect((await visitor.post('/you/sessions', { session: others[0] ?? '' })).words).toContain('signed out already')
  })

  it('of another member cannot be ended from one’s list', async () => {
    await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
    const tom = visitor.another()
    await signIn(house, tom, 'tom@hedge.example')
    const other = visitor.another()
    await signIn(house, other)
    const [theirs = ''] = [...(await visitor.get('/you/sessions')).html.matchAll(/name="session" value="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    await tom.get('/you/sessions')
    expect((await tom.post('/you/sessions', { session: theirs })).status).toBe(422)
    expect(await isSignedIn(other)).toBe(true)
  })

  it('lasts no longer for a second step that is given again', async () => {
    for (let quarters = 0; quarters < 47; quarters += 1) {
      house.clock.forward({ minutes: 15 })
      expect(await isSignedIn()).toBe(true)
    }
    await visitor.get('/sign-in/second-step')
    await visitor.post('/sign-in/second-step', { code: appOf(house, 'nia@hedge.example').nextCode() })
    expect(await isSignedIn()).toBe(true)
    house.clock.forward({ minutes: 15 })
    expect(await isSignedIn()).toBe(false)
  })

  it('over https lives in a cookie that no other host of the domain can plant', async () => {
    const secure = await aHouse({ modules, env: { BASE_URL: 'https://hedgerow.example' } })
    try {
      await aMember(secure, { kind: 'coordinator' })
      const browser = aSite(secure)
      await signIn(secure, browser)
      const line = browser
        .last()
        .headers.getSetCookie()
        .find((cookie) => cookie.startsWith('__Host-hedgerow='))
      expect(line).toMatch(/^__Host-hedgerow=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/)
    } finally {
      await secure.close()
    }
  })

  it('ends at once when the membership ends', async () => {
    await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
    await endMembership(house.app, { networkId: house.network.id, actor: { kind: 'system', named: 'test' } }, memberId)
    expect(await isSignedIn()).toBe(false)
  })

  it('signed out by one process shows nothing about anybody, and changes nothing, in another', async () => {
    const app = openHouse({ config: house.app.config, login: house.login, masterKey: testMasterKey, clock: house.clock, modules })
    try {
      const elsewhere = aSite({ ...house, app })
      const goThereWithTheCookieOf = async (who: Visitor) => {
        elsewhere.cookies.set('hedgerow', who.cookies.get('hedgerow') ?? '')
        expect((await elsewhere.get('/coordinator')).status).toBe(200)
        await elsewhere.get('/members/new')
      }
      const tried = async () => [
        (await elsewhere.post('/members/new', { name: 'Tom', email: 'tom@hedge.example', kind: 'coordinator', language: 'en' })).status,
        (await elsewhere.get('/coordinator')).status,
        (await elsewhere.get('/members')).status,
      ]
      await goThereWithTheCookieOf(visitor)
      await visitor.get('/sign-out')
      await visitor.post('/sign-out', { everywhere: 'yes' })
      expect(await tried()).toEqual([404, 404, 404])

      house.clock.forward({ minutes: 16 })
      const anew = visitor.another()
      await signIn(house, anew)
      await goThereWithTheCookieOf(anew)
      const system = { networkId: house.network.id, actor: { kind: 'system', named: 'command' } } as const
      await recoverAsOperator(house.app, system, { email: 'nia@hedge.example', why: 'She stood beside me' })
      expect(await tried()).toEqual([404, 404, 404])
    } finally {
      await app.database.close()
    }
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
  await giveSecondStep(house, who)
}
