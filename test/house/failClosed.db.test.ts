import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { route } from '../../src/kernel/route.ts'
import { sendSelfReferral } from '../../src/modules/referrals/index.ts'
import { tokenOf } from '../../src/modules/referrals/privateLink.ts'
import { modules } from '../../src/modules.ts'
import { api } from '../../src/platform/http/api.ts'
import type { FaultReport } from '../../src/platform/http/faults.ts'
import { page } from '../../src/platform/http/page.ts'
import type { Module } from '../../src/platform/module.ts'
import { anActivity, aSelfReferral } from '../builders/aSelfReferral.ts'
import { aHouse, type House } from '../support/house.ts'
import { aMember, signIn } from '../support/members.ts'
import { hiddenFieldsOf } from '../support/readHtml.ts'
import { aSite, type Seen, type Visitor } from '../support/site.ts'

// What nobody can prove to have been seen must not be seen: if the audit cannot be written, nothing is shown and nothing is kept.
const canary = 'Quilla'
const records = { action: 'test.thing.read', of: () => ({ kind: 'thing', id: 'one' }) }
const load = async () => ({})
const outward: Module = {
  name: 'outward',
  jobs: [],
  listens: {},
  pages: [
    page({
      at: route('/test-download'),
      may: 'anyone',
      records,
      load,
      show: () => ({ download: canary, fileName: 'a.txt', mediaType: 'text/plain' }),
    }),
  ],
  apis: [
    api({
      at: route('/api/test-call'),
      method: 'get',
      summary: 'Reads a thing.',
      may: 'anyone',
      records,
      params: {},
      query: z.object({}),
      body: z.undefined(),
      answers: z.object({ name: z.string() }),
      load,
      answer: async () => ({ name: canary }),
    }),
  ],
}

const reports: FaultReport[] = []
let house: House
let person: Visitor
let coordinator: Visitor
let admin: pg.Client
let link: string
let story: string

beforeAll(async () => {
  house = await aHouse({ modules, env: { SMTP_URL: 'smtp://127.0.0.1:9' } })
  admin = new pg.Client(house.admin)
  await admin.connect()
  const site = aSite(house, { modules: [...modules, outward], report: (fault) => void reports.push(fault) })
  person = site.another()
  coordinator = site.another()
  const who = { networkId: house.network.id, actor: { kind: 'anyone' } } as const
  const sent = await sendSelfReferral(house.app, who, aSelfReferral(await anActivity(house), { person: { name: 'Quilla Rivers' } }))
  if (!sent.ok) throw new Error(sent.reason.kind)
  const { rows } = await admin.query(`select id from referral_link where purpose = 'person'`)
  link = `/r/${tokenOf(house.app, house.network.id, rows[0].id)}`
  story = `/coordinator/referrals/${sent.value.referralId}`
  await aMember(house, { kind: 'coordinator' })
  await signIn(house, coordinator)
  // A lock that is not given counts as broken after a moment here, not after twenty seconds.
  await admin.query(`alter role ${house.login.user} in database ${house.login.database} set lock_timeout = '300ms'`)
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = $1', [
    house.login.user,
  ])
  // The connections of before are dead; the first requests may still meet one.
  for (let tries = 0; tries < 20 && (await person.get(link)).status !== 200; tries += 1) await setTimeout(50)
})
afterAll(async () => {
  await admin?.end()
  await house.close()
})

/** Everything that is kept of people, as one text: whatever is written changes it. */
async function kept(): Promise<string> {
  const { rows } = await admin.query(`
    select (select string_agg(r::text, '|' order by r.id) from referral r) as referrals, (select count(*) from person) as people,
      (select count(*) from event) as events, (select count(*) from message) as messages, (select count(*) from audit_entry) as entries,
      (select string_agg(h::text, '|' order by h.shard) from audit_head h) as heads`)
  return JSON.stringify(rows)
}

async function join(): Promise<Seen> {
  const visitor = person.another()
  const { rows } = await admin.query('select id from activity')
  const at = `/join/${rows[0].id}`
  await visitor.get(at)
  const answers: readonly (readonly [string, Readonly<Record<string, string | readonly string[]>>])[] = [
    ['who', { for: 'me' }],
    ['name', { name: 'Quilla Brook' }],
    ['reach', { way: 'email', email: 'quilla@person.example' }],
    ['safe', {}],
    ['help', {}],
    ['why', {}],
    ['share', { shares: ['called'] }],
  ]
  for (const [question, typed] of answers) {
    await visitor.follow()
    await visitor.post(`${at}/${question}`, typed)
  }
  await visitor.follow()
  return visitor.post(`${at}/check`)
}

const withdraw = async (): Promise<Seen> => {
  const visitor = person.another()
  // The form was opened while all was well; only its sending meets the trouble.
  for (const [name, value] of opened?.cookies ?? []) visitor.cookies.set(name, value)
  return visitor.post(`${link}/withdraw`, { ...opened?.fields, because: 'changed-my-mind' })
}
let opened: { readonly cookies: ReadonlyMap<string, string>; readonly fields: Readonly<Record<string, string>> } | undefined

const asks: Readonly<Record<string, () => Promise<Seen>>> = {
  'the person’s own page': () => person.get(link),
  'a coordinator’s page about somebody': () => coordinator.get(story),
  'the coordinator’s list': () => coordinator.get('/coordinator'),
  'a request to join': join,
  'taking a request back': withdraw,
  'a call of the API': () => person.get('/api/test-call'),
  'a download': () => person.get('/test-download'),
}
const breaks: Readonly<Record<string, readonly [broken: string, mended: string]>> = {
  'may not be added to': ['revoke insert on audit_entry from hedgerow_app', 'grant insert on audit_entry to hedgerow_app'],
  'is not there': ['alter table audit_entry rename to audit_entry_gone', 'alter table audit_entry_gone rename to audit_entry'],
  'is held by somebody else': ['begin; lock table audit_head in access exclusive mode', 'rollback'],
}

describe.each(Object.entries(breaks))('when the audit %s', (_, [broken, mended]) => {
  beforeAll(async () => {
    const visitor = person.another()
    const form = await visitor.get(`${link}/withdraw`)
    expect(form.status).toBe(200)
    opened = { cookies: visitor.cookies, fields: hiddenFieldsOf(form.html, `${link}/withdraw`) }
  })

  it.each(Object.entries(asks))('%s shows nothing, keeps nothing, and says plainly that something is broken', async (_what, ask) => {
    const before = await kept()
    await admin.query(broken)
    const seen = await ask().finally(() => admin.query(mended))
    expect(seen.status).toBe(500)
    expect(seen.html).not.toContain(canary)
    expect(seen.html).not.toMatch(/audit_entry|audit_head|permission denied|\.ts:\d+/)
    expect(reports.at(-1)?.database?.code).toMatch(/^(42501|42P01|55P03)$/)
    expect(await kept()).toBe(before)
  })

  it.each(Object.entries(asks).filter(([what]) => !/request/.test(what)))('%s is there again afterwards', async (_what, ask) => {
    expect(await ask()).toMatchObject({ status: 200 })
  })
})

describe('while the entry of a look is being written', () => {
  // The coordinator's list says besides that it read what is reported wrong, which is a look of its own.
  const looks = async (): Promise<number> =>
    (await admin.query(`select count(*)::int as n from audit_entry where action <> 'directory.wrong-reports.read'`)).rows[0].n

  it.each(Object.entries(asks).filter(([what]) => !/request/.test(what)))('%s waits for it', async (_what, ask) => {
    const before = await looks()
    await admin.query('begin; lock table audit_head in access exclusive mode')
    let isShown = false
    const asked = ask().then((seen) => {
      isShown = true
      return seen
    })
    await setTimeout(150)
    expect(isShown).toBe(false)
    await admin.query('rollback')
    expect(await asked).toMatchObject({ status: 200 })
    expect(await looks()).toBe(before + 1)
  })
})
