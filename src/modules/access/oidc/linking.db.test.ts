import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse } from '../../../../test/support/house.ts'
import { aHouseWithIssuer, type IssuerHouse, linkingCode, signInFirstTime, throughIssuer } from '../../../../test/support/issuerHouse.ts'
import { aMember, codeFor } from '../../../../test/support/members.ts'
import { aSite, type Seen, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { tablesOf } from '../../../platform/database/work.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { recoverAsOperator } from '../index.ts'

let opened: IssuerHouse
let visitor: Visitor

beforeEach(async () => {
  opened = await aHouseWithIssuer({ proof: 'key', env: { OIDC_STRONG: 'P9.Cp.Cd', OIDC_CLIENT_KEY_AUDIENCE: 'token-endpoint' } })
  visitor = aSite(opened.house)
  opened.issuer.accounts.set('nia-there', { sub: 'nia-there', email: 'nia@hedge.example', email_verified: true, vot: 'P9.Cp.Cd' })
})
afterEach(() => opened.close())

/** Signs in with the e-mailed code alone, as whoever has no second step. */
async function signInByCode(who: Visitor, email = 'nia@hedge.example'): Promise<void> {
  const { house } = opened
  await who.get('/sign-in')
  const codePath = (await who.post('/sign-in', { email })).leadsTo ?? ''
  await house.doJobs()
  await who.get(codePath)
  await who.post(codePath, { code: await codeFor(house, codePath) })
}

async function offerFor(who: Visitor, account = 'nia-there'): Promise<Seen> {
  await who.get(await throughIssuer(who, account, '/you/identity'))
  return await who.follow()
}

describe('a member who adds an issuer on their own page', () => {
  beforeEach(async () => {
    await aMember(opened.house, { kind: 'researcher' })
    await signInByCode(visitor)
  })

  it('is told what it means, agrees, and can sign in with it from then on', async () => {
    expect((await visitor.get('/you')).html).toContain('href="/you/identity"')
    const back = await throughIssuer(visitor, 'nia-there', '/you/identity')
    const path = (await visitor.get(back)).leadsTo ?? ''
    const offer = await visitor.get(path)
    expect(offer.words).toContain('You signed in there as nia@hedge.example.')
    expect((await visitor.post(path)).leadsTo).toBe('/you')
    expect((await visitor.follow()).words).toMatch(/County login Added on .* Not used yet/)
    const phone = visitor.another()
    await phone.get(await throughIssuer(phone, 'nia-there'))
    expect((await phone.follow()).heading).toBe('Hello, nia')
  })

  it('has added nothing before the button was pressed', async () => {
    await offerFor(visitor)
    const phone = visitor.another()
    expect((await phone.get(await throughIssuer(phone, 'nia-there'))).leadsTo).toMatch(/^\/sign-in\/with\/code/)
  })

  it('hears of it by e-mail, and it is on record', async () => {
    const path = (await visitor.get(await throughIssuer(visitor, 'nia-there', '/you/identity'))).leadsTo ?? ''
    await visitor.get(path)
    await visitor.post(path)
    await visitor.post(path)
    const rows = await opened.house.within(async (work) => {
      const tables = tablesOf<{ audit_entry: { action: string }; event: { kind: string } }>(work)
      return {
        audit: await tables.selectFrom('audit_entry').select('action').where('action', 'like', 'access.identity%').execute(),
        events: await tables.selectFrom('event').select('kind').where('kind', 'like', 'member.identity%').execute(),
        mails: (await newestMessages(work, 10)).map(({ template }) => template),
      }
    })
    expect(rows.audit.map(({ action }) => action)).toEqual(['access.identity-link'])
    expect(rows.events.map(({ kind }) => kind)).toEqual(['member.identity-linked'])
    expect(rows.mails.filter((template) => template === 'access.identity-linked')).toHaveLength(1)
  })

  it('who signed in a while ago proves first that it is still them', async () => {
    opened.house.clock.forward({ minutes: 15 })
    const page = await visitor.get('/you/identity')
    expect(page.heading).toBe('Sign in again first')
    await visitor.get('/sign-in?again=yes&to=%2Fyou%2Fidentity')
    expect(visitor.last().heading).toBe('Sign in')
    const sent = await visitor.post('/sign-in?again=yes&to=%2Fyou%2Fidentity', { email: 'nia@hedge.example' })
    await opened.house.doJobs()
    await visitor.get(sent.leadsTo ?? '')
    const entered = await visitor.post(sent.leadsTo ?? '', { code: await codeFor(opened.house, sent.leadsTo ?? '') })
    expect(entered.leadsTo).toBe('/you/identity')
    expect((await visitor.get('/you/identity')).leadsTo).toContain(opened.issuer.url)
  })

  it('cannot be given one by somebody else: another member, or another browser, finds no offer', async () => {
    const path = (await visitor.get(await throughIssuer(visitor, 'nia-there', '/you/identity'))).leadsTo ?? ''
    const sameMember = visitor.another()
    await signInByCode(sameMember)
    expect((await sameMember.get(path)).status).toBe(404)
    await aMember(opened.house, { kind: 'researcher' }, 'tom@hedge.example')
    visitor.cookies.delete('hedgerow')
    await signInByCode(visitor, 'tom@hedge.example')
    expect((await visitor.get(path)).leadsTo).toBe('/you')
    expect((await visitor.get('/you')).words).not.toContain('Added on')
  })

  it('is refused one that signs somebody else in already', async () => {
    const path = (await visitor.get(await throughIssuer(visitor, 'nia-there', '/you/identity'))).leadsTo ?? ''
    await visitor.get(path)
    await visitor.post(path)
    await aMember(opened.house, { kind: 'researcher' }, 'tom@hedge.example')
    const tom = visitor.another()
    await signInByCode(tom, 'tom@hedge.example')
    const again = (await tom.get(await throughIssuer(tom, 'nia-there', '/you/identity'))).leadsTo ?? ''
    await tom.get(again)
    expect((await tom.post(again)).heading).toBe('This sign-in belongs to another member')
  })

  it('takes it away again, and it signs nobody in', async () => {
    const path = (await visitor.get(await throughIssuer(visitor, 'nia-there', '/you/identity'))).leadsTo ?? ''
    await visitor.get(path)
    await visitor.post(path)
    const own = await visitor.follow()
    const end = /\/you\/identity\/[\w-]+\/end/.exec(own.html)?.[0] ?? ''
    const stranger = visitor.another()
    await aMember(opened.house, { kind: 'researcher' }, 'tom@hedge.example')
    await signInByCode(stranger, 'tom@hedge.example')
    expect((await stranger.get(end)).status).toBe(404)
    await visitor.get(end)
    expect((await visitor.post(end)).leadsTo).toBe('/you')
    expect((await visitor.follow()).html).toContain('href="/you/identity"')
    const phone = visitor.another()
    expect((await phone.get(await throughIssuer(phone, 'nia-there'))).leadsTo).toMatch(/^\/sign-in\/with\/code/)
  })
})

describe('an account at the issuer that somebody made in a member’s name', () => {
  it('gets no further than the e-mail, and says so to the member', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    opened.issuer.accounts.set('impostor', { sub: 'impostor', email: 'nia@hedge.example', email_verified: true })
    await visitor.get(await throughIssuer(visitor, 'impostor'))
    await opened.house.doJobs()
    const codePath = visitor.last().leadsTo ?? ''
    await visitor.get(codePath)
    expect((await visitor.post(codePath, { code: '0000 0000' })).status).toBe(422)
    expect(visitor.cookies.has('hedgerow')).toBe(false)
  })

  it('is not let in by a code to sign in, nor does its code sign in on its own', async () => {
    await aMember(opened.house, { kind: 'researcher' })
    await visitor.get(await throughIssuer(visitor, 'nia-there'))
    const firstTime = visitor.last().leadsTo ?? ''
    await opened.house.doJobs()
    const linking = (await linkingCode(opened.house)) ?? ''
    const other = visitor.another()
    await other.get('/sign-in')
    const codePath = (await other.post('/sign-in', { email: 'nia@hedge.example' })).leadsTo ?? ''
    await opened.house.doJobs()
    await other.get(codePath)
    expect((await other.post(codePath, { code: linking })).status).toBe(422)
    await visitor.get(firstTime)
    expect((await visitor.post(firstTime, { code: await codeFor(opened.house, codePath) })).status).toBe(422)
    // And the right code, in a browser that did not come from the issuer, confirms nothing.
    await other.get('/sign-in/with')
    await other.get(firstTime)
    expect((await other.post(firstTime, { code: linking })).status).toBe(400)
  })
})

describe('how much an issuer’s word counts', () => {
  it('stands for a second step when the operator calls it strong, and it is the member’s first', async () => {
    await aMember(opened.house, { kind: 'coordinator' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    expect((await visitor.get('/you')).words).toContain('Coordinator of Testshire')
  })

  it('is no more than an e-mailed code when the sign-in there was not strong', async () => {
    await aMember(opened.house, { kind: 'coordinator' })
    opened.issuer.accounts.set('nia-there', { sub: 'nia-there', email: 'nia@hedge.example', email_verified: true, vot: 'P0.Cp' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    expect((await visitor.get('/you')).leadsTo).toMatch(/^\/sign-in\/second-step/)
  })

  it('is no second step either when only the mailbox confirmed it and the member has one', async () => {
    const memberId = await aMember(opened.house, { kind: 'coordinator' })
    await givenAnApp(memberId)
    await signInFirstTime(opened.house, visitor, 'nia-there')
    expect((await visitor.get('/you')).leadsTo).toMatch(/^\/sign-in\/second-step/)
    const phone = visitor.another()
    await phone.get(await throughIssuer(phone, 'nia-there'))
    expect((await phone.get('/you')).leadsTo).toMatch(/^\/sign-in\/second-step/)
  })
})

describe('somebody whose only second step is the issuer', () => {
  it('is asked for it after a code by e-mail: whoever reads their mailbox sets up nothing else', async () => {
    await aMember(opened.house, { kind: 'coordinator' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    const thief = visitor.another()
    await signInByCode(thief)
    const asked = await thief.get('/sign-in/second-step')
    expect([asked.heading, asked.html.includes('href="/sign-in/with')]).toEqual(['Show that it is you', true])
    // The page has no form of its own to send; forced, it answers no.
    await thief.get('/sign-out')
    expect((await thief.post('/sign-in/second-step', { begin: 'app' })).status).toBe(422)
    expect(
      await opened.house.within((work) =>
        work.sql
          .selectFrom('second_step' as never)
          .selectAll()
          .execute(),
      ),
    ).toEqual([])
    await thief.get(await throughIssuer(thief, 'nia-there'))
    expect((await thief.get('/you')).words).toContain('Coordinator of Testshire')
  })

  it('gets in anew after a recovery, which takes the link away and says so', async () => {
    await aMember(opened.house, { kind: 'coordinator' })
    await signInFirstTime(opened.house, visitor, 'nia-there')
    const who = { networkId: opened.house.network.id, actor: { kind: 'system', named: 'command' } } as const
    expect((await recoverAsOperator(opened.house.app, who, { email: 'nia@hedge.example', why: 'She stood beside me' })).ok).toBe(true)
    expect((await visitor.get('/you')).status).toBe(404)
    const rows = await opened.house.within(async (work) => ({
      mails: (await newestMessages(work, 10)).map(({ template }) => template),
      left: await tablesOf<{ member_identity: { ended_at: Date | null } }>(work)
        .selectFrom('member_identity')
        .selectAll()
        .where('ended_at', 'is', null)
        .execute(),
    }))
    expect([rows.left, rows.mails.includes('access.second-step-unlinked')]).toEqual([[], true])
    // Somebody who still has her account there is as unknown as anybody, and the code to link again is hers to type.
    const thief = visitor.another()
    expect((await thief.get(await throughIssuer(thief, 'nia-there'))).leadsTo).toMatch(/^\/sign-in\/with\/code/)
    const anew = visitor.another()
    await signInByCode(anew)
    expect((await anew.get('/sign-in/second-step')).heading).toBe('Set up a second step')
  })
})

describe('what is kept', () => {
  it('of attempts and of sessions is gone after two days; the link stays, with nothing of the issuer’s name for them in clear', async () => {
    const { house } = opened
    await aMember(house, { kind: 'researcher' })
    await signInFirstTime(house, visitor, 'nia-there')
    house.clock.forward({ hours: 48 })
    await modules
      .flatMap(({ jobs }) => jobs)
      .find(({ name }) => name === 'access.sweep')
      ?.work(house.app, {})
    const left = await house.within(async (work) => {
      const tables = tablesOf<Record<'identity_attempt' | 'issued_session' | 'sign_in' | 'member_identity', { network_id: string }>>(work)
      const all = async (table: 'identity_attempt' | 'issued_session' | 'sign_in' | 'member_identity') =>
        await tables.selectFrom(table).selectAll().execute()
      return {
        gone: [...(await all('identity_attempt')), ...(await all('issued_session')), ...(await all('sign_in'))],
        kept: await all('member_identity'),
      }
    })
    expect(left.gone).toEqual([])
    expect(left.kept).toHaveLength(1)
    expect(Object.values(left.kept[0] ?? {}).map((value) => Buffer.from(String(value)).includes('nia-there'))).not.toContain(true)
  })
})

describe('when the issuer is away', () => {
  it('says so kindly, and the e-mailed code is at hand', async () => {
    await opened.issuer.goAway()
    const page = await visitor.get('/sign-in/with')
    expect([page.status, page.heading]).toEqual([503, 'County login does not answer just now'])
    expect(page.html).toContain('href="/sign-in"')
    expect((await visitor.get('/sign-in')).status).toBe(200)
  })

  it('says the same when it goes away while they are there', async () => {
    const back = await throughIssuer(visitor, 'nia-there')
    await opened.issuer.goAway()
    expect((await visitor.get(back)).status).toBe(503)
  })
})

describe('where no issuer is set', () => {
  it('none of its pages exists, and nothing speaks of it', async () => {
    const house = await aHouse({ modules })
    try {
      const plain = aSite(house)
      for (const path of ['/sign-in/with', '/sign-in/with/back?state=x&code=y', '/signed-out?leave=x'])
        expect((await plain.get(path)).status).toBe(404)
      expect((await plain.get('/sign-in')).words).not.toContain('Or with a code')
    } finally {
      await house.close()
    }
  })
})

async function givenAnApp(memberId: MemberId): Promise<void> {
  await opened.house.within(async (work) => {
    await tablesOf<{ second_step: Record<string, unknown> }>(work)
      .insertInto('second_step')
      .values({
        network_id: work.networkId,
        id: work.newId(),
        member_id: memberId,
        kind: 'app',
        name_sealed: Buffer.from('sealed'),
        secret_sealed: Buffer.from('sealed'),
        made_at: work.at,
        confirmed_at: work.at,
      })
      .execute()
  })
}
