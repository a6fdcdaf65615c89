import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { Id } from '../../kernel/id.ts'
import { modules } from '../../modules.ts'
import { openMessage } from '../../platform/messages/envelope.ts'

let house: House
let activityId: Id<'Activity'>
let visitor: Visitor

beforeEach(async () => {
  house = await aHouse({
    env: { HEDGEROW_CONFIRM_CONTACT: 'no', HEDGEROW_FASTEST_SECONDS: '0' },
    modules,
    startsAt: new Date('2026-11-16T09:00:00Z'),
  })
  activityId = await anActivity(house)
  visitor = aSite(house)
})
afterEach(() => house.close())

type Row = { id: string; template: string; to_sealed: Buffer; words_sealed: Buffer; channel: string }
const messages = async () => {
  const rows = await house.within(
    async (work) =>
      (await sql.raw<Row>('select * from message where words_sealed is not null order by made_at, id').execute(work.sql)).rows,
  )
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      ...(await openMessage(house.app.vault, { networkId: house.network.id, id: row.id }, { to: row.to_sealed, words: row.words_sealed })),
    })),
  )
}
const linkIn = async (template: string) => {
  const found = (await messages()).filter((each) => each.template === template).at(-1)
  return /https?:\/\/[^/]+(\/[rp]\/[\w-]+)/.exec(found?.body ?? '')?.[1] ?? 'no link'
}

type Step = readonly [string, Readonly<Record<string, string | readonly string[]>>]
const forMe: readonly Step[] = [
  ['who', { for: 'me' }],
  ['name', { name: 'Quilla Rivers' }],
  ['reach', { way: 'email', email: 'sam@person.example' }],
  ['safe', {}],
  ['help', { needs: ['step-free'] }],
  ['why', { why: 'I would like some company' }],
  ['share', { shares: ['called', 'needs'] }],
]

async function join(steps: readonly Step[] = forMe, by: Visitor = visitor): Promise<string> {
  await by.get(`/join/${activityId}`)
  for (const [question, answers] of steps) {
    const seen = await by.follow()
    await by.post(`/join/${activityId}/${question}`, { ...answers })
    if (by.last().status !== 303)
      throw new Error(`${question}: ${by.last().status} ${seen.words.slice(0, 200)} ${by.last().words.slice(0, 300)}`)
  }
  await by.follow()
  await by.post(`/join/${activityId}/check`)
  const to = by.last().leadsTo ?? `nowhere: ${by.last().status} ${by.last().words.slice(0, 300)}`
  await by.follow()
  return to
}

describe('asking to join, page by page', () => {
  it('needs a name and one way to be reached, and ends at a private page that says what happens next and by when', async () => {
    expect(await join()).toMatch(/^\/r\/[\w-]{43}\?sent=1$/)
    expect(visitor.last().words).toContain('Quilla')
    expect(visitor.last().words).toContain('By Thursday 19 November')
    expect(visitor.last().html).not.toContain('sam@person.example')
    expect(visitor.last().headers.get('cache-control')).toContain('no-store')
    expect((await messages()).map((each) => each.template).sort()).toEqual(['referral.group-asked', 'referral.person-sent'])
  })

  it('asks somebody else’s agreement before anything else about them', async () => {
    const steps: readonly Step[] = [
      ['who', { for: 'someone' }],
      ['you', { yourName: 'Ann', relation: 'family', yourWay: '07700 900456' }],
      ['agreed', { agreed: 'yes' }],
      ['name', { name: 'Joe' }],
      ['reach', { way: 'through-me' }],
      ['safe', {}],
      ['help', {}],
      ['why', {}],
      ['share', { shares: ['called'] }],
    ]
    await join(steps)
    expect((await messages()).find((each) => each.template === 'referral.trusted-sent')).toMatchObject({
      channel: 'text',
      to: '+447700900456',
    })
  })

  it('is not sent without a yes to what the group sees, and keeps what was typed', async () => {
    await visitor.get(`/join/${activityId}`)
    await visitor.follow()
    await visitor.post(`/join/${activityId}/who`, {})
    expect(visitor.last()).toMatchObject({ status: 422 })
    expect(visitor.last().words).toContain('Tell us if this is for you or for someone else')
    await visitor.post(`/join/${activityId}/who`, { for: 'me' })
    await visitor.follow()
    await visitor.post(`/join/${activityId}/name`, { name: 'Sam' })
    await visitor.follow()
    await visitor.post(`/join/${activityId}/reach`, { way: 'email', email: 'sam-at-home' })
    expect(visitor.last().status).toBe(422)
    expect(visitor.last().html).toContain('sam-at-home')
  })

  it('brings help to the front when words sound like a crisis, and goes on all the same', async () => {
    const steps = forMe.map(
      ([question, answers]): Step => (question === 'why' ? [question, { why: 'I do not want to be here any more' }] : [question, answers]),
    )
    const withHelp = [...steps.slice(0, 6), ['help-now', {}] as const, ...steps.slice(6)]
    expect(await join(withHelp)).toMatch(/^\/r\//)
    expect(await house.within(async (work) => (await sql.raw('select kind from referral_flag').execute(work.sql)).rows)).toEqual([
      { kind: 'crisis-words' },
    ])
  })

  it('says kindly how to get in where requests are not taken', async () => {
    const cafe = await anActivity(house, { sourceId: 'cafe', name: 'Warm cafe', joining: 'drop-in' })
    await visitor.get(`/join/${cafe}`)
    expect(visitor.last()).toMatchObject({ status: 200 })
    expect(visitor.last().words).toContain('You do not have to ask. Just turn up.')
    expect((await visitor.get('/join/01900000-0000-7000-8000-000000000099')).status).toBe(404)
  })
})

describe('the group’s link', () => {
  it('shows nothing until a button is pressed, and no way to reach the person until a yes', async () => {
    await join()
    const gate = await linkIn('referral.group-asked')
    const group = visitor.another()
    await group.get(gate)
    expect(group.last().html).not.toContain('Quilla')
    await group.post(gate)
    await group.follow()
    expect(group.last().words).toContain('Quilla would like to join')
    expect(group.last().words).toContain('Getting in without steps')
    expect(group.last().html).not.toMatch(/sam@person\.example|some company|Rivers/)
    await group.post(`${gate}/request`, { answer: 'accept', words: 'Tuesday at ten, ask for Bea' })
    await group.follow()
    expect(group.last().words).toContain('sam@person.example')
    expect((await messages()).find((each) => each.template === 'referral.person-accepted')?.body).toContain('Tuesday at ten, ask for Bea')
    await group.post(`${gate}/request`, { answer: 'accept' })
    await group.follow()
    expect(group.last().words).toContain('answered or changed in the meantime')
  })

  it('asks for the reason of a no, and shows the person other things to choose from', async () => {
    const other = await anActivity(house, { sourceId: 'walk-2', name: 'Another walk', groupEmail: 'other@group.example' })
    const private_ = (await join()).replace('?sent=1', '')
    const group = visitor.another()
    await group.get(`${await linkIn('referral.group-asked')}/request`)
    await group.post(`${await linkIn('referral.group-asked')}/request`, { answer: 'no-space' })
    expect(group.last().status).toBe(422)
    await group.post(`${await linkIn('referral.group-asked')}/request`, { answer: 'no-space', wait: 'under-a-month' })
    expect(group.last().status).toBe(303)
    await visitor.get(private_)
    expect(visitor.last().words).toContain('Another walk')
    await visitor.get(`${private_}/choose/${other}`)
    await visitor.post(`${private_}/choose/${other}`, {})
    expect(visitor.last().status).toBe(422)
    await visitor.post(`${private_}/choose/${other}`, { shares: ['called'] })
    await visitor.follow()
    expect(visitor.last().words).toContain('Your request to join Another walk')
  })

  it('sees nothing more once the person took it back', async () => {
    const private_ = (await join()).replace('?sent=1', '')
    const gate = await linkIn('referral.group-asked')
    await visitor.get(`${private_}/withdraw`)
    await visitor.post(`${private_}/withdraw`, { because: 'changed-my-mind' })
    await visitor.follow()
    expect(visitor.last().words).toContain('You took your request back')
    const group = visitor.another()
    await group.get(`${gate}/request`)
    expect(group.last().words).toContain('this request has ended')
    expect(group.last().html).not.toMatch(/Quilla|Getting in without steps/)
  })

  it('runs out after fourteen days and sends a fresh one to the address we know', async () => {
    await join()
    const gate = await linkIn('referral.group-asked')
    house.clock.forward({ days: 15 })
    const group = visitor.another()
    await group.get(gate)
    expect(group.last().words).toContain('This link has run out')
    await group.post(gate)
    const fresh = await linkIn('referral.group-fresh-link')
    expect(fresh).not.toBe(gate)
    expect((await group.get(fresh)).words).toContain('Someone would like to join')
    expect((await group.get(`${gate}/request`)).status).toBe(404)
  })
})

describe('a private link', () => {
  it('is the same 404 for a guess as for a page that never was', async () => {
    const guess = await visitor.get(`/r/${'a'.repeat(43)}`)
    const nowhere = await visitor.get('/nowhere')
    expect(guess.status).toBe(404)
    expect(guess.words).toBe(nowhere.words)
  })

  it('runs out after ninety days without a change, and then gives nothing away', async () => {
    const private_ = (await join()).replace('?sent=1', '')
    house.clock.forward({ days: 91 })
    await visitor.get(private_)
    expect(visitor.last().words).toContain('This link has run out')
    expect(visitor.last().html).not.toMatch(/Quilla|Gentle walk/i)
    expect((await visitor.get(`${private_}/withdraw`)).status).toBe(404)
  })

  it('is answered with a pause when it is tried too often', async () => {
    for (let tries = 0; tries < 120; tries += 1) await visitor.get(`/r/${'b'.repeat(42)}${tries % 10}`)
    expect((await visitor.get(`/r/${'c'.repeat(43)}`)).status).toBe(429)
  })

  it('changes how to be reached without showing how it was', async () => {
    const private_ = (await join()).replace('?sent=1', '')
    await visitor.get(`${private_}/change/reach`)
    expect(visitor.last().html).not.toContain('sam@person.example')
    await visitor.post(`${private_}/change/reach`, { way: 'phone', phone: '07700 900789' })
    await visitor.follow()
    expect(visitor.last().words).toContain('789')
    expect((await messages()).find((each) => each.template === 'referral.person-changed')).toMatchObject({
      channel: 'text',
      to: '+447700900789',
    })
  })
})
