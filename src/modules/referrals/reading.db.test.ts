import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, signIn } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import { command as canaryPlant } from '../../cli/commands/canaryPlant.ts'
import type { Terminal } from '../../cli/terminal.ts'
import type { Id } from '../../kernel/id.ts'
import { route } from '../../kernel/route.ts'
import { modules } from '../../modules.ts'
import { api } from '../../platform/http/api.ts'
import { openWords } from '../../platform/messages/forHumans.ts'
import { newestMessages } from '../../platform/messages/store.ts'
import type { Module } from '../../platform/module.ts'
import { plantCanaries, reconcile, sendSelfReferral } from './index.ts'

let house: House
let nia: Visitor
let activityId: Id<'Activity'>

beforeEach(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_READING_BUDGET: '5' }, startsAt: new Date('2026-11-16T09:00:00Z') })
  activityId = await anActivity(house)
  await aMember(house, { kind: 'coordinator' })
  await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
  await aMember(house, { kind: 'coordinator' }, 'bo@hedge.example')
  nia = aSite(house)
  await signIn(house, nia)
})
afterEach(() => house.close())

async function requests(count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let made = 0; made < count; made += 1) {
    const sent = await sendSelfReferral(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, aSelfReferral(activityId))
    if (!sent.ok) throw new Error(sent.reason.kind)
    ids.push(sent.value.referralId)
  }
  return ids
}
const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
const look = (id: string | undefined, visitor = nia) => visitor.get(`/coordinator/referrals/${id}`)
async function alarmsMailed(): Promise<readonly string[]> {
  await house.doJobs()
  const sent = (await house.within((work) => newestMessages(work, 200))).filter(({ template }) => template === 'access.alarm')
  const opened = await Promise.all(sent.map((row) => openWords(house.app.vault, row)))
  return opened.map((each) => each?.to ?? '').sort()
}

describe('how many people’s records a member may open in an hour', () => {
  it('is told at 80 %, asks why at the first one too many, and stops at twice as many, telling those who look after the network', async () => {
    const ids = await requests(12)
    for (const id of ids.slice(0, 3)) expect((await look(id)).words).not.toContain('in this hour')
    expect((await look(ids[3])).words).toContain('You have opened the records of 4 people in this hour. From 5 on')
    expect((await look(ids[4])).heading).toMatch(/^Request /)
    const over = await look(ids[5])
    expect([over.status, over.leadsTo]).toEqual([303, `/you/reading?backTo=${encodeURIComponent(`/coordinator/referrals/${ids[5]}`)}`])
    expect((await rows(`select from audit_entry where action = 'referral.coordinator-read'`)).length).toBe(5)

    await nia.follow()
    expect((await nia.post(over.leadsTo ?? '', {})).status).toBe(422)
    await nia.post(over.leadsTo ?? '', { reason: 'handover' })
    expect((await nia.follow()).heading).toMatch(/^Request /)
    for (const id of ids.slice(6, 10)) expect((await look(id)).status).toBe(200)
    expect(await alarmsMailed()).toEqual([])
    expect((await look(ids[10])).status).toBe(303)
    const stopped = await nia.follow()
    expect([stopped.status, stopped.heading]).toEqual([429, 'That is enough for this hour'])
    expect(await alarmsMailed()).toEqual(['ada@hedge.example', 'bo@hedge.example'])
    await look(ids[11])
    expect(await alarmsMailed()).toHaveLength(2)
    expect(await rows('select kind, records from look_alarm')).toEqual([{ kind: 'reading-stopped', records: 10 }])

    house.clock.forward({ hours: 1 })
    await signIn(house, nia)
    expect((await look(ids[11])).status).toBe(200)
  })

  it('counts a record once, however often it is opened', async () => {
    const [id] = await requests(1)
    for (let times = 0; times < 9; times += 1) expect((await look(id)).status).toBe(200)
  })

  it('is asked about by a human who is not the one, and that is written down', async () => {
    const ids = await requests(11)
    for (const id of ids.slice(0, 6)) await look(id)
    await nia.follow()
    await nia.post(nia.last().html.includes('reason') ? '/you/reading' : '', { reason: 'busy-day' })
    for (const id of ids) await look(id)
    const bo = nia.another()
    await signIn(house, bo, 'bo@hedge.example')
    expect((await bo.get('/coordinator')).words).toContain('1 unusual look at records')
    const list = await bo.get('/members/alarms')
    expect(list.words).toContain('nia')
    const at = /\/members\/alarms\/[\w-]{36}/.exec(list.html)?.[0] ?? ''
    expect((await nia.get(at)).status).toBe(404)
    await bo.get(at)
    expect((await bo.post(at, {})).status).toBe(422)
    await bo.post(at, { found: 'spoke-no-harm' })
    expect((await bo.follow()).words).toContain('There is nothing to ask about')
    expect(await rows('select found, settled_by is not null as who from look_alarm')).toEqual([{ found: 'spoke-no-harm', who: true }])
  })
})

describe('every way to a record', () => {
  const read = api({
    at: route('/api/test-people/:id'),
    method: 'get',
    summary: 'One person',
    may: (actor) => actor.kind === 'member',
    records: { action: 'test.person-read', of: ({ id }: { readonly id: string }) => ({ kind: 'person', id }) },
    params: { id: 'Who' },
    query: z.object({}),
    body: z.undefined(),
    answers: z.object({ id: z.string() }),
    load: async ({ params }) => params,
    answer: async (_, { id }) => ({ id }),
  })
  const things = { name: 'things', pages: [], apis: [read], jobs: [], listens: {} } satisfies Module

  it('counts: a program is stopped where a page is, with what to do, and goes on once its member has said why', async () => {
    const program = aSite(house, { modules: [...modules, things] })
    for (const [name, value] of nia.cookies) program.cookies.set(name, value)
    const call = () => program.get(`/api/test-people/${randomUUID()}`)
    for (let n = 0; n < 5; n += 1) expect((await call()).status).toBe(200)
    const over = await call()
    expect([over.status, over.headers.get('content-type')]).toEqual([429, 'application/problem+json; charset=utf-8'])
    expect(JSON.parse(over.html)).toMatchObject({ code: 'too-many-records', detail: expect.stringContaining('/you/reading') })
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await rows(`select from audit_entry where action = 'test.person-read'`)).toHaveLength(5)
    await nia.get('/you/reading')
    await nia.post('/you/reading', { reason: 'asked-to' })
    for (let n = 0; n < 5; n += 1) expect((await call()).status).toBe(200)
    expect((await call()).status).toBe(429)
    expect(await alarmsMailed()).toEqual(['ada@hedge.example', 'bo@hedge.example'])
  })

  it('counts: a form that shows the record when it cannot be taken is no way round', async () => {
    const ids = await requests(6)
    for (const id of ids.slice(0, 5)) await look(id)
    const answer = `/coordinator/referrals/${ids[5]}/close`
    await nia.get('/you/sessions')
    expect(await nia.post(answer, {})).toMatchObject({ status: 303, leadsTo: expect.stringContaining('/you/reading') })
    await nia.get(`/coordinator/referrals/${ids[4]}/close`)
    expect((await nia.post(`/coordinator/referrals/${ids[4]}/close`, {})).status).toBe(422)
  })

  it('counts: a file is as many records as it holds people, all or none', async () => {
    await requests(4)
    await nia.get('/coordinator/exports')
    const at = (await nia.post('/coordinator/exports', { which: 'all', reason: 'Monthly look at who waits' })).leadsTo ?? ''
    expect((await nia.get(`${at}/file`)).status).toBe(200)
    await requests(2)
    await nia.get('/coordinator/exports')
    const more = (await nia.post('/coordinator/exports', { which: 'all', reason: 'Monthly look at who waits' })).leadsTo ?? ''
    const over = await nia.get(`${more}/file`)
    expect([over.status, over.leadsTo]).toEqual([303, `/you/reading?more=6&backTo=${encodeURIComponent(more)}`])
    expect(await rows(`select from audit_entry where action = 'export.take'`)).toHaveLength(1)
    await nia.follow()
    await nia.post(over.leadsTo ?? '', { reason: 'checking-quality' })
    expect((await nia.get(`${more}/file`)).status).toBe(200)
  })
})

describe('an invented person', () => {
  const planted = async () => (await rows<{ referral_id: string }>('select referral_id from canary')).map((row) => row.referral_id)

  it('looks like everybody else, and a look tells the administrators within a minute', async () => {
    await requests(2)
    expect(await plantCanaries(house.app, house.network.id, 2)).toEqual({ ok: true, value: 2 })
    const [id] = await planted()
    const page = await look(id)
    expect(page.status).toBe(200)
    expect(page.words).toMatch(/07700 900|\+447700900/)
    expect(page.html).not.toMatch(/canary|invented/i)
    expect(await alarmsMailed()).toEqual(['ada@hedge.example'])
    await look(id)
    expect(await alarmsMailed()).toHaveLength(1)
    expect((await nia.get('/coordinator')).words).toContain('1 unusual look at records')
  })

  it('is written to by nobody, is on no list, and counts nowhere', async () => {
    await requests(2)
    const before = await reconcile(house.app, house.network.id)
    const messages = await rows('select id from message')
    await plantCanaries(house.app, house.network.id, 3)
    expect(await reconcile(house.app, house.network.id)).toEqual(before)
    expect(await rows('select id from message')).toEqual(messages)
    expect(await rows('select is_canary, count(*)::int as n from referral_ledger group by 1 order by 1')).toEqual([
      { is_canary: false, n: 2 },
      { is_canary: true, n: 3 },
    ])
    for (const id of await planted()) expect((await nia.get('/coordinator')).html).not.toContain(id)
  })

  it('is planted by a command, once there is somebody to hide among', async () => {
    const said: string[] = []
    const terminal = {
      answer: (_: unknown, lines: readonly string[]) => void said.push(...lines),
      refused: (why: string) => Number(said.push(why) > 0),
      wrongWords: (why: string) => 2 * Number(said.push(why) > 0),
    } as unknown as Terminal
    const run = (count: string) =>
      canaryPlant.run({
        app: house.app,
        modules,
        asked: { positionals: [], options: { count } },
        terminal,
        stop: new AbortController().signal,
      })
    expect(await run('0')).toBe(2)
    expect(await run('2')).toBe(1)
    await requests(1)
    expect(await run('2')).toBe(0)
    expect(said.at(-2)).toContain('2 invented people were planted')
    expect(await planted()).toHaveLength(2)
  })
})
