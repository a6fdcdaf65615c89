import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { appOf, secretOn } from '../../../../test/support/authenticator.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, giveSecondStep, signIn, signInWeakly } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { tablesOf } from '../../../platform/database/work.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { sendSelfReferral } from '../../referrals/index.ts'
import { giveAppCode } from '../actions/giveAppCode.ts'

const email = 'nia@hedge.example'
let house: House
let visitor: Visitor
let nia: MemberId

beforeEach(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_PROXIES: '1' } })
  visitor = aSite(house)
  nia = await aMember(house, { kind: 'coordinator' })
})
afterEach(() => house.close())

const codeNow = (): string => appOf(house, email).codeAt(house.clock.now())
const audited = async (): Promise<readonly string[]> =>
  (
    await house.within((work) => tablesOf<{ audit_entry: { action: string } }>(work).selectFrom('audit_entry').select('action').execute())
  ).map(({ action }) => action)

describe('the first second step', () => {
  it('is asked for after the code, set up with a picture or letters, and leads on to where they were going', async () => {
    await visitor.get('/sign-in?to=/members')
    await signInWeakly(house, visitor)
    const led = await visitor.get('/members')
    expect([led.status, led.leadsTo]).toEqual([303, '/sign-in/second-step?to=%2Fmembers'])
    expect((await visitor.follow()).heading).toBe('Set up a second step')
    await visitor.post(led.leadsTo ?? '', { begin: 'app' })
    const page = await visitor.follow()
    expect([page.heading, page.html.includes('<svg')]).toEqual(['Set up your authenticator app', true])
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(secretOn(page.html)).toMatch(/^[A-Z2-7]{32}$/)
  })

  it('counts only once its first code was typed, and says kindly what is wrong', async () => {
    await signInWeakly(house, visitor)
    await visitor.get('/sign-in/second-step')
    await visitor.post('/sign-in/second-step', { begin: 'app' })
    await visitor.follow()
    const wrong = await visitor.post('/sign-in/second-step/app', { code: '12', name: ' ' })
    expect([wrong.status, wrong.words]).toEqual([422, expect.stringMatching(/Type the 6 digits.*Type a name/)])
    expect((await visitor.get('/sign-in/second-step')).heading).toBe('Set up a second step')
    house.clock.forward({ minutes: 61 })
  })

  it('is kept sealed: neither the secret nor its name can be read in the database', async () => {
    await signIn(house, visitor)
    const rows = await house.within((work) =>
      tablesOf<{ second_step: { secret_sealed: Buffer } }>(work).selectFrom('second_step').selectAll().execute(),
    )
    expect(rows).toHaveLength(1)
    const kept = rows
      .map((row) => Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))))
      .join()
    expect(kept).not.toContain(appOf(house, email).secret)
    expect(kept).not.toContain('My phone')
  })

  it('is not asked of who sees no personal data', async () => {
    await aMember(house, { kind: 'researcher' }, 'rhys@hedge.example')
    await signInWeakly(house, visitor, 'rhys@hedge.example')
    expect((await visitor.get('/you')).status).toBe(200)
  })
})

describe('a code of the app', () => {
  it('is asked for at the next sign-in, and taken once: neither again nor from before', async () => {
    await signIn(house, visitor)
    house.clock.forward({ minutes: 5 })
    const [earlier, code] = [appOf(house, email).codeAt(new Date(house.clock.now().getTime() - 30_000)), codeNow()]
    const phone = visitor.another()
    await signInWeakly(house, phone)
    expect((await phone.get('/sign-in/second-step')).heading).toBe('Show that it is you')
    expect((await phone.post('/sign-in/second-step', { code })).leadsTo).toBe('/you')

    const thief = visitor.another()
    await signInWeakly(house, thief)
    for (const seen of [code, earlier]) {
      await thief.get('/sign-in/second-step')
      const again = await thief.post('/sign-in/second-step', { code: seen })
      expect([again.status, again.words]).toEqual([422, expect.stringContaining('was used already')])
    }
    expect((await thief.get('/members')).leadsTo).toContain('/sign-in/second-step')
  })

  it('opens one door when it is sent twice at the same moment', async () => {
    await signIn(house, visitor)
    house.clock.forward({ minutes: 5 })
    const [one, other] = [visitor.another(), visitor.another()]
    for (const browser of [one, other]) {
      await signInWeakly(house, browser)
      await browser.get('/sign-in/second-step')
    }
    const code = codeNow()
    const both = await Promise.all([one.post('/sign-in/second-step', { code }), other.post('/sign-in/second-step', { code })])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  })

  it('makes the session a new one: the token from before is worth nothing (session fixation)', async () => {
    await signInWeakly(house, visitor)
    const weak = visitor.cookies.get('hedgerow') ?? ''
    await giveSecondStep(house, visitor)
    expect(visitor.cookies.get('hedgerow')).not.toBe(weak)
    const other = visitor.another()
    other.cookies.set('hedgerow', weak)
    expect((await other.get('/you')).status).toBe(404)
  })
})

describe('guessing codes', () => {
  it('is stopped after ten tries from one place, says until when, tells the member once, and does not lock them out elsewhere', async () => {
    await signIn(house, visitor)
    house.clock.forward({ minutes: 20 })
    const thief = visitor.another()
    const from = { 'x-forwarded-for': '203.0.113.9' }
    await signInWeakly(house, thief)
    await thief.get('/sign-in/second-step', from)
    const answers: string[] = []
    for (let tries = 0; tries < 12; tries += 1) answers.push((await thief.post('/sign-in/second-step', { code: '000000' }, from)).words)
    expect(answers[9]).toContain('That code is not right')
    expect(answers[10]).toMatch(/tried too often. You can try again at 09:3\d/)
    expect((await thief.post('/sign-in/second-step', { code: codeNow() }, from)).words).toContain('tried too often')
    const told = (await house.within((work) => newestMessages(work, 20))).filter(
      ({ template }) => template === 'access.second-step-guessed',
    )
    expect(told).toHaveLength(1)

    const home = visitor.another()
    await signInWeakly(house, home)
    await home.get('/sign-in/second-step')
    expect(
      (await home.post('/sign-in/second-step', { code: appOf(house, email).nextCode() }, { 'x-forwarded-for': '198.51.100.7' })).status,
    ).toBe(303)
    expect(await audited()).toEqual(
      expect.arrayContaining(['access.second-step-refuse', 'access.second-step-lock', 'access.second-step-give']),
    )
  })

  it('does not get in with 10,000 guesses from 200 places, though the right code is among them', { timeout: 120_000 }, async () => {
    await signIn(house, visitor)
    house.clock.forward({ minutes: 20 })
    const right = codeNow()
    const who = { networkId: house.network.id, actor: { kind: 'member', memberId: nia, roles: [] } } as const
    const cookie = visitor.cookies.get('hedgerow')
    const outcomes = new Map<string, number>()
    // The limit counts before it looks, so ten thousand at once are counted one by one: all of them are sent before the code changes.
    const guessing = async (worker: number): Promise<void> => {
      for (let guess = worker; guess < 10_000; guess += 4) {
        const here = { memberId: nia, cookie, addressBlock: `10.0.${guess % 200}.0/24` }
        const given = await giveAppCode(house.app, who, here, guess < 60 ? '000000' : right)
        const outcome = given.ok ? 'in' : given.reason.kind
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }
    }
    await Promise.all([0, 1, 2, 3].map(guessing))
    expect(outcomes.get('in')).toBeUndefined()
    expect(outcomes.get('wrong')).toBeLessThanOrEqual(50)
    expect(outcomes.get('too-often')).toBeGreaterThanOrEqual(9_950)
  })
})

describe('a session without its second step', () => {
  it('sees nothing about anybody on any page, and is led to the second step', { timeout: 120_000 }, async () => {
    const activityId = await anActivity(house)
    const canary = 'Zephyrine Quillfeather'
    const sent = await sendSelfReferral(
      house.app,
      { networkId: house.network.id, actor: { kind: 'anyone' } },
      aSelfReferral(activityId, { person: { name: canary }, why: canary }),
    )
    if (!sent.ok) throw new Error(sent.reason.kind)
    await signInWeakly(house, visitor)
    const pages = modules.flatMap((module) => module.pages)
    const closed = pages.filter(({ may, actsAs }) => may !== 'anyone' && actsAs === undefined)
    expect(closed.length).toBeGreaterThan(30)
    for (const { at, submit } of closed) {
      const path = at.path.replaceAll(/:\w+/g, sent.value.referralId)
      const seen = await visitor.get(path)
      expect([path, seen.status, seen.leadsTo]).toEqual([path, 303, `/sign-in/second-step?${new URLSearchParams({ to: path })}`])
      if (submit !== undefined) expect([path, (await visitor.post(path)).leadsTo]).toEqual([path, seen.leadsTo])
    }
    for (const { at } of pages) expect((await visitor.get(at.path.replaceAll(/:\w+/g, sent.value.referralId))).html).not.toContain(canary)
    for (const { at } of modules.flatMap(({ apis = [] }) => apis).filter(({ may }) => may !== 'anyone'))
      expect((await visitor.get(at.path.replaceAll(/:\w+/g, sent.value.referralId))).status).toBe(404)
  })

  it('is what everybody has who was signed in before a role was given that sees personal data', async () => {
    await aMember(house, { kind: 'researcher' }, 'rhys@hedge.example')
    await signInWeakly(house, visitor, 'rhys@hedge.example')
    expect((await visitor.get('/you')).status).toBe(200)
    await aMember(house, { kind: 'coordinator' }, 'rhys@hedge.example')
    expect((await visitor.get('/you')).leadsTo).toBe('/sign-in/second-step?to=%2Fyou')
  })
})
