import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Actor, MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { mappingOf } from '../../../platform/about-person/aboutPerson.ts'
import { readReferral, sendSelfReferral } from '../../referrals/index.ts'
import { copyForReference } from '../copy/copyForReference.ts'
import { readBases, readHistory } from './basisStore.ts'
import { changeBasis, confirmBasis } from './changeBasis.ts'
import { purposeNames } from './purposes.ts'

let house: House
let anyone: Visitor
let ada: Visitor
let rhys: Visitor
let admin: MemberId
const path = '/rights/lawful-bases/asking'
const form = {
  whyEn: 'To ask the group you chose, as the council asked us to.',
  whyCy: '',
  article6: 'legitimate-interests',
  article9: 'explicit-consent',
  schedule1: 'none',
  because: 'We are a charity. Decided by the trustees in October.',
}
const as = (memberId: MemberId, kind: 'network-admin' | 'coordinator') => ({
  networkId: house.network.id,
  actor: { kind: 'member', memberId, roles: [{ kind }] } as Actor,
})
const now = async () => (await house.within(readBases)).find(({ purpose }) => purpose === 'asking')
const change = async (fields: Partial<typeof form>, step = 'save') => {
  await ada.get(`${path}/change`)
  return await ada.post(`${path}/change`, { ...form, ...fields, step })
}

beforeAll(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_CONFIRM_CONTACT: 'no' } })
  admin = await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
  await aMember(house, { kind: 'researcher' }, 'rhys@hedge.example')
  anyone = aSite(house)
  ada = anyone.another()
  rhys = anyone.another()
  await signIn(house, ada, 'ada@hedge.example')
  await signIn(house, rhys, 'rhys@hedge.example')
})
afterAll(() => house.close())

describe('why we may hold what we hold', () => {
  it('is there from the first day for each purpose, as the software came, and nobody has confirmed it', async () => {
    const page = await anyone.get('/privacy')
    expect(page.words).toContain('To pass your request on to the group you chose')
    expect(page.words).toContain('UK GDPR, article 6(1)(e)')
    expect(page.words).toContain('Data Protection Act 2018, schedule 1, paragraph 2')
    expect(page.words).toContain('Our data protection officer has not confirmed any of this yet')
    const welsh = anyone.another()
    await welsh.get('/language?to=cy&back=%2Fprivacy')
    const cymraeg = await welsh.follow()
    expect(cymraeg.words).toContain('GDPR y DU, erthygl 6(1)(e)')
    for (const { html } of [page, cymraeg]) expect(html).not.toMatch(/undefined|\[object|NaN/)
    const bases = await house.within(readBases)
    expect(bases.map(({ purpose, version }) => `${purpose} ${version}`)).toEqual(purposeNames.map((name) => `${name} 1`))
  })

  it('is every member’s to read, with its history; only an administrator is offered to change it', async () => {
    expect((await rhys.get('/rights/lawful-bases')).words).toContain('Passing on what you ask for')
    const seen = await rhys.get(path)
    expect(seen.words).toContain('As the software came')
    expect(seen.html).not.toContain('/change')
    expect((await rhys.get(`${path}/change`)).status).toBe(404)
    expect((await anyone.get(path)).status).toBe(404)
    expect((await rhys.get('/rights/lawful-bases/advertising')).status).toBe(404)
  })
})

describe('changing it', () => {
  it('keeps the words of a form that cannot stand in law, and says at each place what to do', async () => {
    const refused = await change({ article9: 'health-or-social-care', because: '' }, 'look')
    expect(refused.status).toBe(422)
    expect(refused.title).toContain('Error')
    expect(refused.words).toContain('Choose a paragraph: the condition above holds only together with one')
    expect(refused.words).toContain('Write why you change it, and who decided')
    expect(refused.html).toContain(form.whyEn)
    expect((await now())?.version).toBe(1)
  })

  it('is shown as everybody will read it, with what the law asks besides, before anything is written', async () => {
    const looked = await change({}, 'look')
    expect([looked.status, looked.heading]).toEqual([200, expect.stringContaining('Check before you save')])
    expect(looked.words).toContain('a legitimate interest, weighed against yours')
    expect(looked.words).toContain('A public body cannot use it for its tasks')
    expect((await now())?.version).toBe(1)
    const again = await ada.post(`${path}/change`, { step: 'again' })
    expect([again.status, again.html.includes(form.whyEn)]).toEqual([200, true])
  })

  it('makes a new version that the privacy page and a copy tell at once, and the history keeps the old one with the reason', async () => {
    await change({}, 'look')
    expect((await ada.post(`${path}/change`, { step: 'save' })).leadsTo).toBe(`${path}?notice=changed`)
    const page = await anyone.get('/privacy')
    expect(page.words).toContain(form.whyEn)
    expect(page.words).toContain('article 6(1)(f)')
    const told = (await rhys.get(path)).words
    expect(told).toContain(form.because)
    expect(told).toContain('by an administrator of the network')
    expect(told).not.toContain('ada')
    expect((await ada.get(path)).words).toContain('by ada')
    expect((await house.within((work) => readHistory(work, 'asking'))).map(({ version, why }) => [version, why.en])).toEqual([
      [2, form.whyEn],
      [1, expect.stringContaining('To pass your request on')],
    ])
  })

  it('is named in a person’s copy for each kind of record, as it is in force', async () => {
    const who = { networkId: house.network.id, actor: { kind: 'anyone' } } as const
    const sent = await sendSelfReferral(house.app, who, aSelfReferral(await anActivity(house)))
    if (!sent.ok) throw new Error(sent.reason.kind)
    const system: Actor = { kind: 'system', named: 'test' }
    const reference = (await house.within((work) => readReferral(work, sent.value.referralId), system))?.reference ?? ''
    const about = { networkId: house.network.id, networkName: house.network.name, reference, mapping: mappingOf(modules) }
    const pack = await copyForReference(house.app, about)
    const held = new Map(pack?.sections.map((section) => [section.table, section.heldFor]))
    expect(held.get('person')).toMatchObject({ purpose: 'asking', version: 2, why: form.whyEn, isConfirmed: false })
    expect(held.get('referral')).toMatchObject({ purpose: 'following-up', version: 1, basis: { article6: 'public-task', schedule1: 2 } })
    expect([...held].filter(([, reason]) => reason === undefined)).toEqual([])
  })

  it('does not overwrite what somebody else decided meanwhile: it shows both', async () => {
    await ada.get(`${path}/change`)
    const asked = { purpose: 'asking', version: 2, chosen: { article6: 'consent', article9: 'explicit-consent' } } as const
    const words = { why: { en: 'Because you agreed.' }, because: 'The other administrator', onceKey: randomUUID() }
    expect(await changeBasis(house.app, as(admin, 'network-admin'), { ...asked, ...words })).toEqual({ ok: true, value: 3 })
    const clash = await ada.post(`${path}/change`, { ...form, whyEn: 'My own words.', step: 'save' })
    expect(clash.status).toBe(422)
    expect(clash.words).toContain('Somebody changed this while you wrote')
    expect(clash.words).toContain('Because you agreed.')
    expect(clash.html).toContain('My own words.')
    expect((await ada.post(`${path}/change`, { step: 'save', ...form, whyEn: 'My own words.' })).status).toBe(303)
    expect(await now()).toMatchObject({ version: 4, why: { en: 'My own words.' } })
  })

  it('is done once when a form is sent twice, not at all when nothing changed, and by nobody but an administrator', async () => {
    const chosen = { article6: 'consent', article9: 'explicit-consent' } as const
    const asked = {
      purpose: 'asking',
      version: 4,
      chosen,
      why: { en: 'Once.' },
      because: 'Twice sent',
      onceKey: randomUUID(),
    } as const
    const who = as(admin, 'network-admin')
    expect(await changeBasis(house.app, as(admin, 'coordinator'), asked)).toEqual({ ok: false, reason: 'not-found' })
    const both = await Promise.all([changeBasis(house.app, who, asked), changeBasis(house.app, who, asked)])
    expect(both).toEqual([
      { ok: true, value: 5 },
      { ok: true, value: 5 },
    ])
    const same = { ...asked, version: 5, because: 'Nothing', onceKey: randomUUID() }
    expect(await changeBasis(house.app, who, same)).toEqual({ ok: false, reason: 'nothing-changed' })
  })

  it('is confirmed for exactly the version that was read, and waits anew after a change', async () => {
    await ada.get(path)
    expect((await ada.post(path, { how: '' })).words).toContain('Write how and when they said so')
    expect((await ada.post(path, { how: 'Advice of 3 March' })).leadsTo).toBe(`${path}?notice=confirmed`)
    expect(await now()).toMatchObject({ version: 5, confirmed: { how: 'Advice of 3 March' } })
    const told = (await anyone.get('/privacy')).words
    expect(told.match(/has not confirmed this yet/g)).toHaveLength(purposeNames.length - 1)
    const again = { purpose: 'asking', version: 5, how: 'Twice', onceKey: randomUUID() } as const
    expect(await confirmBasis(house.app, as(admin, 'network-admin'), again)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await confirmBasis(house.app, as(admin, 'coordinator'), again)).toEqual({ ok: false, reason: 'not-found' })
    await change({ whyEn: 'Another reason.' })
    expect((await now())?.confirmed).toBeUndefined()
  })

  it('is in the audit and an event, and no version can be changed or taken away by the app’s own login', async () => {
    const noted = await house.within((work) =>
      sql<{ action: string }>`select distinct action from audit_entry where action like 'rights.basis.%' order by 1`.execute(work.sql),
    )
    expect(noted.rows.map(({ action }) => action)).toEqual(['rights.basis.change', 'rights.basis.confirm'])
    const refused = (query: ReturnType<typeof sql>) =>
      expect(house.within((work) => query.execute(work.sql))).rejects.toThrow('permission denied')
    await refused(sql`update lawful_basis set why_en = 'x'`)
    await refused(sql`delete from lawful_basis_confirmation`)
  })
})
