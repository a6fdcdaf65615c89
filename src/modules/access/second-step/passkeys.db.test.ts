import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appOf } from '../../../../test/support/authenticator.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn, signInWeakly } from '../../../../test/support/members.ts'
import { aPasskey, type Passkey, type Pretending } from '../../../../test/support/passkey.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { endMembership } from '../index.ts'

let house: House
let visitor: Visitor
let nia: MemberId
let key: Passkey

beforeEach(async () => {
  house = await aHouse({ modules })
  visitor = aSite(house)
  nia = await aMember(house, { kind: 'coordinator' })
  key = aPasskey()
})
afterEach(() => house.close())

async function register(pretending: Pretending = {}) {
  await signInWeakly(house, visitor)
  const page = await visitor.get('/sign-in/second-step')
  return await visitor.post('/sign-in/second-step', { registration: key.make(page.html, pretending) })
}

async function passWith(pretending: Pretending = {}, who: Visitor = visitor.another()) {
  const door = await who.get('/sign-in?to=/members')
  return await who.post('/sign-in?to=/members', { passkey: key.give(door.html, pretending) })
}

describe('a passkey', () => {
  it('is set up as the first second step, and makes the session strong at once', async () => {
    const before = async () => visitor.cookies.get('hedgerow')
    const made = await register()
    expect(made.leadsTo).toBe('/you')
    expect((await visitor.get('/members')).status).toBe(200)
    expect(await before()).toMatch(/^[\w-]{43}$/)
  })

  it('signs in alone: no e-mail, no code, and on to where they were going', async () => {
    await register()
    const phone = visitor.another()
    const passed = await passWith({}, phone)
    expect(passed.leadsTo).toBe('/members')
    expect((await phone.follow()).status).toBe(200)
  })

  it('is the second step after an e-mailed code, too', async () => {
    await register()
    const phone = visitor.another()
    await signInWeakly(house, phone)
    const asked = await phone.get('/sign-in/second-step')
    expect(asked.words).toContain('Use a passkey')
    expect((await phone.post('/sign-in/second-step', { passkey: key.give(asked.html) })).leadsTo).toBe('/you')
    expect((await phone.get('/members')).status).toBe(200)
  })

  it.each<[string, Pretending]>([
    ['for another site, which is what phishing is', { origin: 'https://hedgerow.evil.example' }],
    ['made out to another name', { rpId: 'evil.example' }],
    ['without a look at who holds it', { checksWho: false }],
    ['that says it was used less often than before: a copy', { signCount: 0 }],
    ['in the name of somebody else', { userHandle: Buffer.alloc(16, 7).toString('base64url') }],
  ])('is refused %s', async (_, pretending) => {
    await register()
    await passWith()
    const refused = await passWith(pretending)
    expect([refused.status, refused.words]).toEqual([422, expect.stringContaining('We do not know that passkey')])
  })

  it.each<[string, Pretending]>([
    ['for another site', { origin: 'https://hedgerow.evil.example' }],
    ['without a look at who holds it', { checksWho: false }],
  ])('is not made %s', async (_, pretending) => {
    expect((await register(pretending)).status).toBe(422)
    expect((await visitor.get('/members')).status).toBe(303)
  })

  it('answers a challenge once, and not one that is too old or was meant for something else', async () => {
    await register()
    const door = await visitor.another().get('/sign-in')
    const answer = key.give(door.html)
    const send = async (passkey: string) => {
      const who = visitor.another()
      await who.get('/sign-in')
      return (await who.post('/sign-in', { passkey })).status
    }
    expect([await send(answer), await send(answer)]).toEqual([303, 422])

    const old = await visitor.another().get('/sign-in')
    house.clock.forward({ minutes: 21 })
    expect(await send(key.give(old.html))).toBe(422)

    const phone = visitor.another()
    await signInWeakly(house, phone)
    const asked = await phone.get('/sign-in/second-step')
    expect(await send(key.give(asked.html))).toBe(422)
  })

  it('of one member does not open for another', async () => {
    await register()
    await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
    const tom = visitor.another()
    await signIn(house, tom, 'tom@hedge.example')
    const again = visitor.another()
    await signInWeakly(house, again, 'tom@hedge.example')
    const own = await visitor.another().get('/sign-in')
    await again.get('/sign-in/second-step')
    const refused = await again.post('/sign-in/second-step', { passkey: key.give(own.html) })
    expect([refused.status, refused.words]).toEqual([422, expect.stringContaining('That passkey did not open')])
  })

  it('opens nothing once the membership has ended', async () => {
    await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
    await register()
    await endMembership(house.app, { networkId: house.network.id, actor: { kind: 'system', named: 'test' } }, nia)
    expect((await passWith()).status).toBe(422)
    expect((await visitor.get('/you')).status).toBe(404)
  })

  it.each(['', '{}', 'nonsense', '{"id":"x","rawId":"x","type":"public-key","response":{},"clientExtensionResults":{}}'])(
    'that is none gets a kind answer: %j',
    async (passkey) => {
      await visitor.get('/sign-in')
      const seen = await visitor.post('/sign-in', { passkey })
      expect([seen.status, seen.words]).toEqual([422, expect.stringContaining('code by e-mail')])
    },
  )
})

describe('looking after one’s second steps', () => {
  it('wants one that was given within ten minutes', async () => {
    await signIn(house, visitor)
    expect((await visitor.get('/you/second-step')).heading).toBe('Your second steps')
    house.clock.forward({ minutes: 11 })
    expect((await visitor.get('/you/second-step')).leadsTo).toBe('/sign-in/second-step?to=%2Fyou%2Fsecond-step')
    const before = visitor.cookies.get('hedgerow')
    expect((await visitor.follow()).words).toContain('Before this can be changed')
    const here = '/sign-in/second-step?to=%2Fyou%2Fsecond-step'
    expect((await visitor.post(here, { code: appOf(house, 'nia@hedge.example').nextCode() })).leadsTo).toBe('/you/second-step')
    expect(visitor.cookies.get('hedgerow')).not.toBe(before)
    expect((await visitor.get('/you/second-step')).status).toBe(200)
  })

  it('adds one with a name, tells the member, calls it something else, and removes all but the last', async () => {
    await signIn(house, visitor)
    house.clock.forward({ minutes: 1 })
    const page = await visitor.get('/you/second-step')
    expect(page.words).toContain('You have one. Add another')
    const added = await visitor.post('/you/second-step', { registration: key.make(page.html), name: 'The blue key' })
    expect(added.leadsTo).toBe('/you/second-step')
    const both = await visitor.follow()
    expect(both.words).toMatch(/My phone.*The blue key/)

    const [app, passkey] = [...both.html.matchAll(/name="remove" value="([^"]+)"/g)].map((match) => match[1] ?? '')
    await visitor.post('/you/second-step', { rename: passkey ?? '', name: 'The green key' })
    expect((await visitor.follow()).words).toContain('The green key')
    expect((await visitor.post('/you/second-step', { remove: app ?? '' })).leadsTo).toBe('/you/second-step')
    await visitor.follow()
    const last = await visitor.post('/you/second-step', { remove: passkey ?? '' })
    expect([last.status, last.words]).toEqual([422, expect.stringContaining('This is your only second step')])
    const templates = (await house.within((work) => newestMessages(work, 20))).map(({ template }) => template)
    expect(templates).toEqual(expect.arrayContaining(['access.second-step-added', 'access.second-step-removed']))
  })

  it('cannot touch another member’s', async () => {
    await signIn(house, visitor)
    const ids = [...(await visitor.get('/you/second-step')).html.matchAll(/name="remove" value="([^"]+)"/g)].map((match) => match[1] ?? '')
    await aMember(house, { kind: 'coordinator' }, 'tom@hedge.example')
    const tom = visitor.another()
    await signIn(house, tom, 'tom@hedge.example')
    await tom.get('/you/second-step')
    await tom.post('/you/second-step', { remove: ids[0] ?? '' })
    await tom.get('/you/second-step')
    await tom.post('/you/second-step', { rename: ids[0] ?? '', name: 'Mine now' })
    expect((await visitor.get('/you/second-step')).words).toContain('My phone')
  })
})
