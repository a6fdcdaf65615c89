import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, signIn } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import { modules } from '../../modules.ts'
import { openWords } from '../../platform/messages/forHumans.ts'
import { newestMessages } from '../../platform/messages/store.ts'
import { acceptReferral, sendSelfReferral } from '../referrals/index.ts'

let folder: string
let house: House
let person: Visitor
let coordinator: Visitor
let myPage: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-rights-'))
  house = await aHouse({ modules, env: { HEDGEROW_DATA: folder } })
  await aMember(house, { kind: 'coordinator' })
  person = aSite(house)
  coordinator = person.another()
  await signIn(house, coordinator)
  const activity = await anActivity(house)
  const trusted = {
    name: 'Trudy Trusted',
    relation: 'carer',
    way: { channel: 'email', address: 'trudy@person.example' },
    isReachedInstead: false,
  } as const
  const sent = await sendSelfReferral(
    house.app,
    { networkId: house.network.id, actor: { kind: 'anyone' } },
    aSelfReferral(activity, { why: 'I am lonely since March', trusted }),
  )
  if (!sent.ok) throw new Error(sent.reason.kind)
  await acceptReferral(
    house.app,
    { networkId: house.network.id, actor: { kind: 'system', named: 'test' } },
    { referralId: sent.value.referralId },
  )
  // The link that came back is Trudy's, who filled the form in; the person's own is in the message to them.
  const letters = await house.within((work) => newestMessages(work, 50))
  const theirs = letters.find(({ template }) => template.startsWith('referral.person-'))
  myPage = /\/r\/[\w-]{43}/.exec((theirs && (await openWords(house.app.vault, theirs))?.body) ?? '')?.[0] ?? 'no link'
})
afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true })
})

async function lastCode(): Promise<string> {
  const rows = await house.within((work) => newestMessages(work, 50))
  const row = rows.find(({ template }) => template === 'rights.code')
  return /\d{6}/.exec((row && (await openWords(house.app.vault, row))?.body) ?? '')?.[0] ?? ''
}
const ask = async (kind: string, words = '') => {
  await person.get(`${myPage}/rights`)
  await person.post(`${myPage}/rights`, { kind, words })
  return person.last()
}
const requestPathOf = (path: string | undefined) => `/rights/requests/${/rights\/([0-9a-f-]{36})/.exec(path ?? '')?.[1]}`

describe('a copy, from asking to fetching', () => {
  let asked: string
  let staffPath: string

  it('is asked for at the private link, with one question', async () => {
    await person.get(myPage)
    expect(person.last().html).toContain(`${myPage}/rights`)
    expect((await ask('')).status).toBe(422)
    const { leadsTo } = await ask('copy', 'On paper if you can')
    asked = leadsTo?.replace(/\?.*/, '') ?? ''
    staffPath = requestPathOf(leadsTo)
    expect((await person.follow()).heading).toBe('We have your request')
  })

  it('is not made twice while it waits', async () => {
    const again = await ask('copy')
    expect(again.status).toBe(422)
    expect(again.words).toContain('You have asked for this already')
  })

  it('is on the coordinator’s list by its reference, and released only to someone we made sure of', async () => {
    const list = await coordinator.get('/rights')
    expect(list.words).toContain('A copy')
    expect(list.html).not.toContain('Sam Rivers')
    expect((await coordinator.get(staffPath)).words).toContain('On paper if you can')
    expect((await coordinator.get(`${staffPath}/copy`)).leadsTo).toBe(staffPath)
    await coordinator.get(staffPath)
    await coordinator.post(staffPath, { step: 'identity', identity: 'known-contact' })
    const review = await coordinator.get(`${staffPath}/copy`)
    expect(review.words).toContain('Trudy Trusted')
    expect(review.words).toContain('about somebody else')
    await coordinator.post(`${staffPath}/copy`, { step: 'release', give: ticked(review.html) })
    expect((await coordinator.follow()).words).toContain('Copy released')
  })

  it('opens with the link and the code, and not with the link alone', async () => {
    expect((await person.get(`${asked}/copy/json`)).leadsTo).toBe(asked)
    await person.get(asked)
    await person.post(asked, { step: 'send' })
    await person.follow()
    expect((await person.post(asked, { code: '000000' })).status).toBe(422)
    await person.post(asked, { code: await lastCode() })
    expect((await person.follow()).words).toContain('PDF')
    const json = await person.get(`${asked}/copy/json`)
    expect(json.headers.get('content-disposition')).toContain('attachment')
    expect(json.html).toContain('I am lonely since March')
    expect(json.html).toContain('Sam Rivers')
    expect(json.html).not.toContain('Trudy')
    expect(json.html).not.toContain('nia')
    const pdf = await person.get(`${asked}/copy/pdf`)
    expect(pdf.html.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf.html).toContain('/MarkInfo')
    expect(pdf.html).toContain('/Lang (en-GB)')
  })

  it('is closed to somebody else with the same link and no code, and after five wrong codes', async () => {
    const other = person.another()
    expect((await other.get(`${asked}/copy/pdf`)).leadsTo).toBe(asked)
    house.clock.forward({ minutes: 2 })
    await other.get(asked)
    await other.post(asked, { step: 'send' })
    const code = await lastCode()
    await other.get(asked)
    for (let tries = 0; tries < 5; tries += 1) await other.post(asked, { code: code === '111111' ? '222222' : '111111' })
    expect((await other.post(asked, { code })).status).toBe(422)
  })

  it('is nobody’s who is not signed in', async () => {
    for (const path of ['/rights', '/rights/retention', '/rights/holds', staffPath, `${staffPath}/copy`, `${staffPath}/paper/pdf`])
      expect((await person.another().get(path)).status).toBe(404)
  })
})

describe('a correction', () => {
  it('stands beside the original, which stays, and is in the next copy', async () => {
    const path = requestPathOf((await ask('correct', 'It was April')).leadsTo)
    await coordinator.get(path)
    await coordinator.post(path, { step: 'identity', identity: 'document' })
    const form = await coordinator.get(`${path}/correct`)
    const item = /value="(referral\/[^"]*\/why_sealed)"/.exec(form.html)?.[1] ?? ''
    await coordinator.post(`${path}/correct`, { item, words: 'I am lonely since April', agree: 'yes' })
    const after = await coordinator.follow()
    expect(after.words).toContain('I am lonely since March')
    expect(after.words).toContain('I am lonely since April')
    await coordinator.get(path)
    await coordinator.post(path, { step: 'done', answer: 'We put it right.' })
    expect((await coordinator.follow()).words).toContain('Done')
  })
})

describe('a restriction', () => {
  it('stops what waits to be sent, and shows where they are shown', async () => {
    const path = requestPathOf((await ask('restrict')).leadsTo)
    await coordinator.get(path)
    await coordinator.post(path, { step: 'restrict', restrict: 'they-object' })
    expect((await coordinator.follow()).words).toContain('Restricted: do not use this')
    await house.doJobs()
    const rows = await house.within((work) => newestMessages(work, 100))
    expect(
      rows.filter(({ template, state }) => template.startsWith('rights.') && state === 'failed').map(({ problem }) => problem),
    ).not.toContain('not-allowed')
    await person.get(`${myPage}/withdraw`)
    await person.post(`${myPage}/withdraw`, { because: 'not-well-enough' })
    await house.doJobs()
    const later = await house.within((work) => newestMessages(work, 100))
    expect(later.filter(({ template }) => template === 'referral.person-withdrawn').map(({ problem }) => problem)).toEqual(['not-allowed'])
    await coordinator.get(path)
    await coordinator.post(path, { step: 'lift' })
    expect((await coordinator.follow()).words).not.toContain('Restricted: do not use this')
  })
})

describe('an erasure', () => {
  it('is decided by a human, who must be sure, and then the link opens nothing', async () => {
    const path = requestPathOf((await ask('erase')).leadsTo)
    await coordinator.get(path)
    await coordinator.post(path, { step: 'identity', identity: 'document' })
    await coordinator.get(`${path}/erase`)
    expect((await coordinator.post(`${path}/erase`, { step: 'erase', reason: 'asked' })).status).toBe(422)
    await coordinator.post(`${path}/erase`, { step: 'erase', reason: 'asked', sure: 'yes' })
    expect(coordinator.last().leadsTo).toBe(path)
    expect((await coordinator.follow()).status).toBe(200)
    expect((await person.get(myPage)).status).toBe(404)
    expect((await coordinator.get('/coordinator')).status).toBe(200)
  })
})

function ticked(html: string): readonly string[] {
  return [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].flatMap(([tag]) =>
    tag.includes('checked') ? (/value="([^"]*)"/.exec(tag)?.[1] ?? []) : [],
  )
}
