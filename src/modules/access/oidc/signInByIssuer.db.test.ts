import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seenFromOutside } from '../../../../test/support/fromOutside.ts'
import { aHouseWithIssuer, type IssuerHouse, linkingCode, signInFirstTime, throughIssuer } from '../../../../test/support/issuerHouse.ts'
import { aMember } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import { endMembership } from '../index.ts'

let opened: IssuerHouse
let visitor: Visitor

beforeEach(async () => {
  opened = await aHouseWithIssuer({ proof: 'secret', algorithm: 'RS256' })
  visitor = aSite(opened.house)
  opened.issuer.accounts.set('nia-there', { sub: 'nia-there', email: 'nia@hedge.example', email_verified: true })
})
afterEach(() => opened.close())

describe('signing in through an issuer', () => {
  it('is offered on the sign-in page where one is set, above the e-mailed code', async () => {
    const page = await visitor.get('/sign-in')
    expect(page.words).toMatch(/Continue with County login.*Or with a code by e-mail/)
  })

  it('asks for a code and proof of the browser, with a state, a nonce and PKCE', async () => {
    const sent = new URL((await visitor.get('/sign-in/with')).leadsTo ?? '')
    expect(sent.origin).toBe(opened.issuer.url)
    expect(Object.fromEntries(sent.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'hedgerow',
      scope: 'openid email',
      redirect_uri: 'http://127.0.0.1:3000/sign-in/with/back',
      code_challenge_method: 'S256',
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(sent.searchParams.get(name)?.length).toBeGreaterThan(40)
  })

  it('the first time wants the code from the e-mail as well, and then leads in', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    const entered = await signInFirstTime(opened.house, visitor, 'nia-there')
    expect([entered.status, entered.leadsTo]).toEqual([303, '/you'])
    expect((await visitor.follow()).heading).toBe('Hello, nia')
    expect(visitor.last().words).toContain('County login Added on')
  })

  it('from then on leads in at once, to where they were going', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    const phone = visitor.another()
    const back = await throughIssuer(phone, 'nia-there', '/sign-in/with?to=/you%3Ffrom%3Dhere')
    expect((await phone.get(back)).leadsTo).toBe('/you?from=here')
    expect((await phone.follow()).heading).toBe('Hello, nia')
  })

  it('never leads on to another site', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    const back = await throughIssuer(visitor.another(), 'nia-there', '/sign-in/with?to=//evil.example/')
    expect(back).not.toContain('evil')
    const phone = visitor.another()
    expect((await phone.get(await throughIssuer(phone, 'nia-there', '/sign-in/with?to=//evil.example/'))).leadsTo).toBe('/you')
  })

  it('gives a new session, and ends the one the browser had', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    const old = visitor.cookies.get('hedgerow') ?? ''
    await visitor.get(await throughIssuer(visitor, 'nia-there'))
    expect(visitor.cookies.get('hedgerow')).not.toBe(old)
    const thief = visitor.another()
    thief.cookies.set('hedgerow', old)
    expect((await thief.get('/you')).status).not.toBe(200)
  })

  it('turned round there is told kindly, with the e-mailed code at hand', async () => {
    const page = await visitor.get(await throughIssuer(visitor, 'nobody'))
    expect([page.status, page.heading]).toEqual([200, 'You did not sign in with County login'])
    expect(page.html).toContain('href="/sign-in"')
  })

  it('is closed to somebody whose membership ended, who is then as unknown as anybody', async () => {
    const system = { networkId: opened.house.network.id, actor: { kind: 'system', named: 'test' } } as const
    await aMember(opened.house, { kind: 'coordinator' }, 'tom@hedge.example')
    const memberId = await aMember(opened.house, { kind: 'researcher' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    await endMembership(opened.house.app, system, memberId)
    const phone = visitor.another()
    expect((await phone.get(await throughIssuer(phone, 'nia-there'))).leadsTo).toMatch(/^\/sign-in\/with\/code/)
    // Asked to come back, she proves anew that the address is hers: the old link is worth nothing.
    await aMember(opened.house, { kind: 'researcher' })
    await opened.house.doJobs()
    const again = visitor.another()
    expect((await again.get(await throughIssuer(again, 'nia-there'))).leadsTo).toMatch(/^\/sign-in\/with\/code/)
  })

  it('offers the way out there too when they sign out here', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    await visitor.get('/sign-out')
    const gone = await visitor.post('/sign-out')
    expect(gone.leadsTo).toMatch(/^\/signed-out\?leave=/)
    const page = await visitor.follow()
    expect(page.words).toContain('You may still be signed in at County login.')
    const there = new URL((/href="(http:[^"]*session\/end[^"]*)"/.exec(page.html)?.[1] ?? '').replaceAll('&amp;', '&'))
    expect([there.origin, there.searchParams.get('post_logout_redirect_uri')]).toEqual([opened.issuer.url, 'http://127.0.0.1:3000/'])
    const answered = await fetch(there)
    expect(answered.status).toBe(200)
    expect(await answered.text()).not.toContain('invalid_request')
    opened.house.clock.forward({ minutes: 11 })
    expect((await visitor.get(gone.leadsTo ?? '')).html).not.toContain('id_token_hint')
  })
})

describe('somebody whom nobody here is linked to', () => {
  it('gets the same page whether or not their address is a member’s (H-04)', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    opened.issuer.accounts.set('stranger', { sub: 'stranger', email: 'stranger@elsewhere.example', email_verified: true })
    const seen = async (account: string) => {
      const who = visitor.another()
      const returned = await who.get(await throughIssuer(who, account))
      await opened.house.doJobs()
      const page = await who.get(returned.leadsTo ?? '')
      const wrong = await who.post(returned.leadsTo ?? '', { code: '0000 0000' })
      return [returned, page, wrong].map(seenFromOutside)
    }
    expect(await seen('stranger')).toEqual(await seen('nia-there'))
  })

  it('gets no e-mail to an address the issuer has not checked, and is told another way', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    opened.issuer.accounts.set('pretender', { sub: 'pretender', email: 'nia@hedge.example', email_verified: false })
    const page = await visitor.get(await throughIssuer(visitor, 'pretender'))
    await opened.house.doJobs()
    expect([page.heading, await linkingCode(opened.house)]).toEqual(['County login does not know you here yet', undefined])
  })

  it('may ask for five codes in a quarter of an hour, as by e-mail', async () => {
    const led: (string | number)[] = []
    for (let tries = 0; tries < 6; tries += 1) {
      const page = await visitor.get(await throughIssuer(visitor, 'nia-there'))
      led.push(page.status)
    }
    expect(led).toEqual([303, 303, 303, 303, 303, 429])
  })

  it('can try five codes, and then not even the right one', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    await visitor.get(await throughIssuer(visitor, 'nia-there'))
    const codePath = visitor.last().leadsTo ?? ''
    await opened.house.doJobs()
    const code = (await linkingCode(opened.house)) ?? ''
    await visitor.get(codePath)
    for (let tries = 0; tries < 5; tries += 1) await visitor.post(codePath, { code: code.startsWith('0') ? '1111 1111' : '0000 0000' })
    await visitor.get(codePath)
    expect((await visitor.post(codePath, { code })).heading).toBe('Please start again')
    expect(visitor.cookies.has('hedgerow')).toBe(false)
  })
})

describe('where a new sign-in is asked for each time (prompt=login)', () => {
  const now = () => Math.floor(Date.now() / 1000)
  it.each<[string, number | undefined, number]>([
    ['believes one made just now', 0, 303],
    ['does not believe one from an hour ago: the way there may have been tampered with', -3600, 403],
    ['does not believe one that does not say when', undefined, 403],
  ])('%s', async (_, ago, status) => {
    const fresh = await aHouseWithIssuer({ proof: 'secret', env: { OIDC_PARAMETERS: 'prompt=login' } })
    try {
      fresh.issuer.accounts.set('nia-there', { sub: 'nia-there', email: 'nia@hedge.example', email_verified: true })
      fresh.issuer.lie(({ auth_time: _, ...claims }) => (ago === undefined ? claims : { ...claims, auth_time: now() + ago }))
      const who = aSite(fresh.house)
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const back = await throughIssuer(who, 'nia-there')
      expect(fresh.issuer.asked.at(-1)?.get('prompt')).toBe('login')
      expect((await who.get(back)).status).toBe(status)
      log.mockRestore()
    } finally {
      await fresh.close()
    }
  })
})
