import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity } from '../../../test/builders/aSelfReferral.ts'
import { type Asking, askToJoin } from '../../../test/support/asking.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { Id } from '../../kernel/id.ts'
import { openWords } from '../../platform/messages/forHumans.ts'
import { newestMessages } from '../../platform/messages/store.ts'
import { people } from '../people/index.ts'
import { type ReferralId, reconcile, referrals } from './index.ts'
import { watchReferrals } from './watchdog.ts'

let house: House
let visitor: Visitor
let activityId: Id<'Activity'>
const demo = { network: { isDemo: true }, startsAt: new Date('2026-11-16T09:00:00Z') } as const

beforeEach(async () => {
  house = await aHouse({ modules: [people, referrals], ...demo })
  activityId = await anActivity(house)
  visitor = aSite(house, { modules: [people, referrals] })
})
afterEach(() => house.close())

const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
const states = () =>
  rows<{ state: string; held_because: string | null; next_step: string }>(
    'select state, held_because, next_step from referral order by made_at',
  )
const ask = (wishes: Partial<Asking> = {}, who = visitor) => askToJoin(house, who, { activityId, ...wishes })
const watch = () => watchReferrals.work(house.app, {})

async function newest(template: string): Promise<{ body: string; to: string }> {
  const row = (await house.within((work) => newestMessages(work, 100))).find((each) => each.template === `referral.${template}`)
  const opened = row && (await openWords(house.app.vault, row))
  if (opened === undefined) throw new Error(`No message ${template}`)
  return { body: opened.body, to: opened.to }
}
const confirmPath = (body: string): string => /\/c\/[\w-]{43}/.exec(body)?.[0] ?? 'no link to confirm'
const templates = async () =>
  (await rows<{ template: string }>('select template from message order by made_at, id')).map((row) => row.template)

describe('proof of contact', () => {
  it('asks the group only once the button in the person’s own message was pressed, not when a mail scanner opened it', async () => {
    await ask()
    expect(await states()).toEqual([{ state: 'held', held_because: 'unconfirmed', next_step: 'confirm' }])
    expect(await templates()).toEqual(['referral.person-confirm'])
    const phone = visitor.another()
    const path = confirmPath((await newest('person-confirm')).body)
    expect((await phone.get(path)).heading).toBe('Did you ask to join Gentle walk?')
    expect(await states()).toMatchObject([{ state: 'held' }])
    house.clock.forward({ minutes: 1 })
    await phone.post(path)
    expect((await phone.follow()).words).toContain('We know now that it is you')
    expect(await states()).toMatchObject([{ state: 'sent', next_step: 'answer' }])
    expect((await templates()).sort()).toEqual(['referral.group-asked', 'referral.person-confirm', 'referral.person-sent'])
    expect(await reconcile(house.app, house.network.id)).toMatchObject({ faults: [] })
  })

  it('takes the six digits on the page instead, and wrong ones only so often', async () => {
    const page = await ask()
    const code = /\b(\d{3} \d{3})\b/.exec((await newest('person-confirm')).body)?.[1] ?? ''
    const wrong = code === '111 111' ? '222 222' : '111 111'
    const said = await visitor.post(`${page}/confirm`, { code: wrong })
    expect([said.status, said.title]).toEqual([422, expect.stringContaining('Error: ')])
    expect(said.words).toContain('These are not the six digits')
    for (let tries = 0; tries < 6; tries += 1) await visitor.post(`${page}/confirm`, { code: wrong })
    expect(visitor.last().words).toContain('tried too often')
    expect((await visitor.post(`${page}/confirm`, { code })).status).toBe(422)
    house.clock.forward({ hours: 1 })
    expect((await visitor.post(`${page}/confirm`, { code })).status).toBe(303)
    expect(await states()).toMatchObject([{ state: 'sent' }])
  })

  it('drops nobody: a reminder after a day, a human after two, and the button still works', async () => {
    await ask()
    for (let hour = 0; hour < 72; hour += 6) {
      await watch()
      await watch()
      house.clock.forward({ hours: 6 })
    }
    expect(await templates()).toEqual(['referral.person-confirm', 'referral.person-confirm-again'])
    expect(await states()).toMatchObject([{ state: 'held', held_because: 'unconfirmed', next_step: 'look' }])
    const path = confirmPath((await newest('person-confirm-again')).body)
    await visitor.another().get(path)
    const phone = visitor.another()
    await phone.get(path)
    await phone.post(path)
    expect(await states()).toMatchObject([{ state: 'sent' }])
    expect(await rows('select reminded_at, escalated_at from referral')).toEqual([{ reminded_at: null, escalated_at: null }])
  })

  it('gives a human those whom no message of ours reaches: a landline, a letter', async () => {
    const page = await ask({ way: { way: 'phone', phone: '01524 000000' } })
    expect(await states()).toEqual([{ state: 'held', held_because: 'unconfirmed', next_step: 'look' }])
    expect(await rows('select template, channel from message')).toEqual([{ template: 'referral.person-held', channel: 'phone-call' }])
    expect((await visitor.get(page)).words).toContain('One of our team looks at it first')
  })

  it('lets the wrong address be put right: the new one is asked, and the old message opens nothing', async () => {
    const page = await ask({ way: { way: 'email', email: 'sma@person.example' } })
    const old = confirmPath((await newest('person-confirm')).body)
    house.clock.forward({ minutes: 5 })
    await visitor.get(`${page}/change/reach`)
    await visitor.post(`${page}/change/reach`, { way: 'email', email: 'sam@person.example' })
    const fresh = await newest('person-confirm')
    expect(fresh.to).toBe('sam@person.example')
    expect((await visitor.get(page)).words).toContain('Press the button in the e-mail we have just sent to s…@person.example')
    expect((await visitor.another().get(old)).status).toBe(404)
    const phone = visitor.another()
    await phone.get(confirmPath(fresh.body))
    await phone.post(confirmPath(fresh.body))
    expect(await states()).toMatchObject([{ state: 'sent' }])
  })

  it('is not asked again for 90 days of the browser that gave it, and tells another browser nothing', async () => {
    await ask()
    const path = confirmPath((await newest('person-confirm')).body)
    await visitor.get(path)
    await visitor.post(path)
    house.clock.forward({ days: 40 })
    await ask()
    expect((await states()).map(({ state }) => state)).toEqual(['sent', 'sent'])
    const page = await ask({}, visitor.another())
    const unknown = await ask({ way: { way: 'email', email: 'nobody.knows@person.example' } }, visitor.another())
    expect((await states()).map(({ state }) => state)).toEqual(['sent', 'sent', 'held', 'held'])
    const blank = (words: string) => words.replaceAll(/[A-Z0-9]{5}-[A-Z0-9]{5}/g, '…').replaceAll(/\w…@/g, '…@')
    expect(blank((await visitor.another().get(page)).words)).toBe(blank((await visitor.another().get(unknown)).words))
    house.clock.forward({ days: 91 })
    await ask()
    expect((await states()).at(-1)).toMatchObject({ state: 'held' })
  })

  it('remembers no browser on a device that others use', async () => {
    await ask({ safe: ['shared'] })
    const path = confirmPath((await newest('person-confirm')).body)
    await visitor.get(path)
    await visitor.post(path)
    expect(visitor.cookies.has('hedgerow-known')).toBe(false)
    expect(await rows('select * from contact_proof')).toEqual([])
  })

  it('names nothing in the message to somebody who asked that none does', async () => {
    await ask({ safe: ['neutral'] })
    const { body } = await newest('person-confirm')
    expect(body).not.toMatch(/walk|Friends|Testshire|join/i)
    expect(confirmPath(body)).toMatch(/^\/c\//)
  })

  it('holds nobody where no e-mail can leave, and none where the operator switched it off', async () => {
    for (const wishes of [
      { ...demo, network: {} },
      { ...demo, env: { HEDGEROW_CONFIRM_CONTACT: 'no' } },
    ]) {
      const other = await aHouse({ modules: [people, referrals], ...wishes })
      await askToJoin(other, aSite(other, { modules: [people, referrals] }), { activityId: await anActivity(other) })
      const found = await other.within(async (work) => (await sql<{ state: string }>`select state from referral`.execute(work.sql)).rows)
      expect(found).toEqual([{ state: 'sent' }])
      await other.close()
    }
  })
})

describe('what looks like a machine', () => {
  it('is held for a human and reads the same as everybody else, also once it has proven its address', async () => {
    const quick = await ask({ seconds: 1, email: 'quick@person.example' })
    const greedy = await ask({ trap: 'buy now', email: 'robot@person.example' }, visitor.another())
    const slow = await ask({ email: 'slow@person.example' }, visitor.another())
    expect((await states()).map(({ held_because }) => held_because)).toEqual(['too-fast', 'hidden-field', 'unconfirmed'])
    const seen = async (path: string) => (await visitor.another().get(path)).words.replaceAll(/[A-Z0-9]{5}-[A-Z0-9]{5}|\w…@/g, '')
    const dates = (words: string) => words.replaceAll(/by \w+ \d+ \w+/gi, '')
    expect(dates(await seen(quick))).toBe(dates(await seen(slow)))
    expect(dates(await seen(greedy))).toBe(dates(await seen(slow)))
    const phone = visitor.another()
    await phone.get(quick)
    const [{ id = '' } = {}] = await rows<{ id: ReferralId }>(`select id from referral where held_because = 'too-fast'`)
    const code = /\b(\d{3} \d{3})\b/.exec((await messageFor(id)) ?? '')?.[1] ?? ''
    await phone.post(`${quick}/confirm`, { code })
    expect((await phone.follow()).words).toContain('One of our team looks at it first')
    expect(await states()).toMatchObject([{ state: 'held', next_step: 'look' }, {}, {}])
    expect(await rows(`select kind from event where kind = 'referral.contact-proven'`)).toHaveLength(1)
  })

  it('writes to one address four times a day at most, and holds what comes after', async () => {
    for (let times = 0; times < 6; times += 1) await ask({}, visitor.another())
    expect(await templates()).toHaveLength(4)
    expect((await states()).map(({ held_because }) => held_because)).toEqual([
      ...Array.from({ length: 4 }, () => 'unconfirmed'),
      'many-to-one-contact',
      'many-to-one-contact',
    ])
  })
})

async function messageFor(referralId: string): Promise<string | undefined> {
  const row = (await house.within((work) => newestMessages(work, 100))).find((each) => each.subject_id === referralId)
  return row && (await openWords(house.app.vault, row))?.body
}
