import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked, worksWith } from '../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMailSink, type MailSink } from '../../../test/support/mailSink.ts'
import { aMember } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { MemberId } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'

let house: House
let sink: MailSink
let site: Visitor
let nia: MemberId
let sam: Asked
let walks: Awaited<ReturnType<typeof anOrganisation>>
let choir: Awaited<ReturnType<typeof anOrganisation>>

beforeEach(async () => {
  sink = await aMailSink()
  house = await aHouse({
    modules,
    network: { isDemo: true },
    startsAt: new Date('2026-11-16T09:00:00Z'),
    env: { SMTP_URL: sink.url, HEDGEROW_CONFIRM_CONTACT: 'no' },
  })
  site = aSite(house)
  walks = await anOrganisation(house, 'Alders')
  choir = await anOrganisation(house, 'Choir')
  nia = await aMember(house, { kind: 'coordinator' })
  sam = await somebodyWhoAsked(house, walks.activityId, 'Sam Rivers')
})
afterEach(async () => {
  await house.close()
  await sink.close()
})

async function agree(person: Asked, purpose = 'contact-me-about'): Promise<void> {
  const visitor = site.another()
  await visitor.get(`${person.link}/agreed`)
  await visitor.post(`${person.link}/agreed`, { take: '', give: purpose })
}
const approached = (subject: RegExp) => sink.received.filter(({ raw }) => subject.test(raw))
const about = /Subject: Something you could join/
const address = (activityId: string) => `https://hedgerow.example/activities/${activityId}?from=find`

async function workerOfSam(): Promise<Visitor> {
  const wren = await aMember(house, { kind: 'link-worker', organisationId: walks.id }, 'wren@hedge.example')
  await worksWith(house, nia, { personId: sam.personId, organisationId: walks.id, memberId: wren })
  return signInAs(site.another(), wren)
}
async function write(worker: Visitor, activityId: string = choir.activityId) {
  await worker.get(`/people/${sam.personId}/approach`)
  return worker.post(`/people/${sam.personId}/approach`, { address: address(activityId) })
}

describe('something to join, sent to one person by whoever works with them', () => {
  it('goes to whoever agreed, with a link that shows it and one button that takes the agreement back', async () => {
    await agree(sam)
    const worker = await workerOfSam()
    expect((await write(worker)).leadsTo).toContain('done=1')
    await house.doJobs()
    const [mail] = approached(about)
    expect(mail?.to).toEqual(['sam@person.example'])
    const [{ id = '' } = {}] = await rowsOf<{ id: string }>(house, 'select id from approach')
    const own = site.another()
    const page = await own.get(`${sam.link}/approach/${id}`)
    expect(page.words).toContain('Walks of Choir')
    expect(page.html).toContain(`/activities/${choir.activityId}`)
    await own.post(`${sam.link}/approach/${id}`)
    expect((await own.follow()).words).toContain('You took it back')
    expect(await rowsOf(house, `select withdrawn_how from consent where purpose = 'contact-me-about'`)).toEqual([
      { withdrawn_how: 'private-link' },
    ])
    expect((await worker.get(`/people/${sam.personId}/approach`)).words).toContain('They have not agreed to hear about other things')
  })

  it('needs their agreement, and something that is running and that they have not asked for', async () => {
    const worker = await workerOfSam()
    // The page shows no form then; another form's guards get a hand-made request as far as the rule.
    await worker.get(`/people/${sam.personId}/agreements/contact-me-about`)
    const forced = await worker.post(`/people/${sam.personId}/approach`, { address: address(choir.activityId) })
    expect(forced.words).toContain('They have not agreed to hear about other things, or took it back')
    await agree(sam)
    expect((await write(worker, walks.activityId)).words).toContain('They asked for this already')
    expect((await write(worker, '0190')).words).toContain('Choose something that is running')
    expect(worker.last().html).toContain('0190')
    await house.within(async ({ sql }) => {
      await sql
        .updateTable('activity' as never)
        .set({ status: 'paused' } as never)
        .where('id' as never, '=', choir.activityId as never)
        .execute()
    })
    expect((await write(worker)).status).toBe(422)
    await house.doJobs()
    expect(approached(about)).toEqual([])
  })

  it('is sent once in fourteen days, whatever it is about', async () => {
    await agree(sam)
    const worker = await workerOfSam()
    await write(worker)
    const other = await anOrganisation(house, 'Shed')
    expect((await write(worker, other.activityId)).words).toContain('They were written to in the last 14 days')
    house.clock.forward({ hours: 24 * 14 })
    const [wren] = await rowsOf<{ member_id: MemberId }>(house, `select member_id from person_worker where member_id is not null`)
    const later = await signInAs(site.another(), wren?.member_id as MemberId)
    expect((await write(later, other.activityId)).leadsTo).toContain('done=1')
  })

  it('names neither us nor the activity where they asked for that', async () => {
    await agree(sam)
    const worker = await workerOfSam()
    await house.within(
      async ({ sql }) =>
        void (await sql
          .updateTable('person' as never)
          .set({ is_neutral: true } as never)
          .execute()),
    )
    await write(worker)
    await house.doJobs()
    const [mail] = sink.received.filter(({ raw }) => raw.includes('/approach/'))
    expect(mail?.raw).toContain('Subject: A message for you')
    expect(mail?.raw).not.toMatch(/Choir|Hedgerow|Something you could join/)
  })

  it('is stopped by a no while it waits for a mail server that is away: when it comes back, nothing arrives', async () => {
    await agree(sam)
    const worker = await workerOfSam()
    sink.refuseWith({ code: 451, at: 'words' })
    await write(worker)
    await house.doJobs()
    const waiting = `select state, problem from message where template = 'approach.activity'`
    expect(await rowsOf(house, waiting)).toMatchObject([{ state: 'queued' }])
    const own = site.another()
    const [{ id = '' } = {}] = await rowsOf<{ id: string }>(house, `select id from consent where purpose = 'contact-me-about'`)
    await own.get(`${sam.link}/agreed`)
    await own.post(`${sam.link}/agreed`, { take: id })
    expect(await rowsOf(house, waiting)).toEqual([{ state: 'cancelled', problem: 'taken-back' }])
    sink.refuseWith(undefined)
    house.clock.forward({ hours: 1 })
    await house.doJobs()
    expect(approached(about)).toEqual([])
  })

  it('is looked at once more as it leaves: an agreement that ran out meanwhile sends nothing', async () => {
    await agree(sam)
    const worker = await workerOfSam()
    await write(worker)
    await house.within(async ({ sql }) => {
      await sql
        .updateTable('consent' as never)
        .set({ expires_at: house.clock.now() } as never)
        .execute()
    })
    await house.doJobs()
    expect(await rowsOf(house, `select state, problem from message where template = 'approach.activity'`)).toEqual([
      { state: 'failed', problem: 'not-allowed' },
    ])
    expect(approached(about)).toEqual([])
  })

  it('is a no to all of it, whichever of two requests it was agreed through', async () => {
    await agree(sam)
    await house.within(async ({ sql }) => {
      const [row] = await sql
        .selectFrom('consent' as never)
        .selectAll()
        .where('purpose' as never, '=', 'contact-me-about' as never)
        .execute()
      const other = { ...(row as object), id: '01900000-0000-7000-8000-00000000c0de', about_id: '01900000-0000-7000-8000-00000000c0df' }
      await sql
        .insertInto('consent' as never)
        .values(other as never)
        .execute()
    })
    const [{ id = '' } = {}] = await rowsOf<{ id: string }>(
      house,
      `select id from consent where about_id = '${sam.referralId}' and purpose = 'contact-me-about'`,
    )
    const own = site.another()
    await own.get(`${sam.link}/agreed`)
    await own.post(`${sam.link}/agreed`, { take: id })
    expect(await rowsOf(house, `select 1 from consent where purpose = 'contact-me-about' and withdrawn_at is null`)).toEqual([])
  })
})

describe('something to join, sent to many', () => {
  const fields = () => ({ activity: address(choir.activityId), place: 'whole-network' })

  it('is counted first without a name, goes to those who fit, once, and tells nobody how few', async () => {
    const [bee, kit] = [
      await somebodyWhoAsked(house, walks.activityId, 'Bee Lamont'),
      await somebodyWhoAsked(house, walks.activityId, 'Kit Dale'),
    ]
    for (const person of [sam, bee]) await agree(person)
    await agree(kit, 'research-contact')
    await write(await workerOfSam())
    const visitor = await signInAs(site.another(), nia)
    await visitor.get('/approaches/new')
    const counted = await visitor.post('/approaches/new', { ...fields(), does: 'look' })
    expect(counted.words).toContain('It would go to fewer than 10 at most. Of these, fewer than 10 were written to in the last 14 days')
    await visitor.post('/approaches/new', { ...fields(), does: 'send' })
    const at = visitor.last().leadsTo ?? ''
    await house.doJobs()
    expect(approached(about).map(({ to }) => to[0])).toEqual(['sam@person.example', 'bee@person.example'])
    for (const path of [at, '/approaches']) {
      const { words } = await visitor.get(path)
      expect(words).toContain('fewer than 10')
      expect(words).not.toMatch(/Sam|Bee|Kit|\b[0-9] people/)
    }
    await house.app.database.within({ networkId: house.network.id, actor: { kind: 'system', named: 'test' } }, async (work) =>
      work.later({ job: 'approaches.send', details: { networkId: house.network.id, approachId: at.split('/').at(-1) } }),
    )
    await house.doJobs()
    expect(approached(about)).toHaveLength(2)
  })

  it('above fifty people waits for a second member, who is not the one who asked', async () => {
    for (let made = 0; made < 51; made += 1) await agree(await somebodyWhoAsked(house, walks.activityId, `P${made} Person`))
    const ada = await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
    const visitor = await signInAs(site.another(), nia)
    await visitor.get('/approaches/new')
    expect((await visitor.post('/approaches/new', { ...fields(), does: 'look' })).words).toContain('go to 51 at most')
    await visitor.post('/approaches/new', { ...fields(), does: 'send' })
    const at = visitor.last().leadsTo ?? ''
    expect((await visitor.follow()).words).toContain('must say yes first')
    await visitor.get('/approaches/new')
    await visitor.post(at, { answer: 'approved' })
    expect(visitor.last().status).toBe(404)
    await house.doJobs()
    expect(approached(about)).toEqual([])
    expect(approached(/Subject: A message to many people waits/).map(({ to }) => to[0])).toEqual(['ada@hedge.example'])
    const second = await signInAs(site.another(), ada)
    await second.get(at)
    expect((await second.post(at, {})).words).toContain('Choose yes or no')
    await second.post(at, { answer: 'approved' })
    await house.doJobs()
    expect(approached(about)).toHaveLength(51)
    expect((await visitor.get(at)).words).toContain('51')
  }, 120_000)

  it('is for the people of their own place where a coordinator looks after one', async () => {
    const [{ id = '' } = {}] = await house.within(async ({ sql }) => {
      const place = {
        network_id: house.network.id,
        slug: 'harbour',
        name: JSON.stringify({ en: 'Harbour' }),
        latitude: 54,
        longitude: -2.8,
        made_at: house.clock.now(),
      }
      return sql
        .insertInto('place' as never)
        .values({ ...place, id: '01900000-0000-7000-8000-0000000000a1' } as never)
        .returning('id' as never)
        .execute() as Promise<{ id: string }[]>
    })
    const role = { kind: 'coordinator', placeId: id as never } as const
    const visitor = await signInAs(site.another(), await aMember(house, role, 'farida@hedge.example'))
    expect((await visitor.get('/approaches/new')).words).not.toContain('All of the network')
    expect((await visitor.post('/approaches/new', { ...fields(), does: 'send' })).words).toContain('Choose one of these places')
    await agree(sam)
    await visitor.get('/approaches/new')
    await visitor.post('/approaches/new', { ...fields(), place: id, does: 'send' })
    await house.doJobs()
    expect(approached(about)).toEqual([])
  })
})

describe('a researcher’s question', () => {
  const study = {
    title: 'Walking and sleep',
    words: 'We want to know whether people sleep better when they walk with others.',
    ethics: 'REC 26/NW/0123',
    contact: 'study@example.ac.uk',
    'closes[day]': '31',
    'closes[month]': '12',
    'closes[year]': '2026',
    place: 'whole-network',
  }

  it('is read by somebody else first, goes only to who agreed to be asked, and never says to whom', async () => {
    const bee = await somebodyWhoAsked(house, walks.activityId, 'Bee Lamont')
    await agree(sam, 'research-contact')
    await agree(bee)
    const researcher = await signInAs(site.another(), await aMember(house, { kind: 'researcher' }, 'rhys@hedge.example'))
    const { html } = await researcher.get('/approaches/research')
    for (const name of Object.keys(study)) expect(html).toContain(`name="${name}"`)
    await researcher.post('/approaches/research', study)
    const at = researcher.last().leadsTo ?? ''
    expect((await researcher.follow()).words).toContain('Waits for a second member')
    await researcher.get('/approaches/research')
    expect((await researcher.post(at, { answer: 'approved' })).status).toBe(404)
    await house.doJobs()
    expect(approached(/Would you like to take part/)).toEqual([])
    const coordinator = await signInAs(site.another(), nia)
    expect((await coordinator.get(at)).words).toContain('REC 26/NW/0123')
    await coordinator.post(at, { answer: 'approved' })
    await house.doJobs()
    const mails = approached(/Subject: .*take part/)
    expect(mails.map(({ to }) => to[0])).toEqual(['sam@person.example'])
    expect(mails[0]?.raw).toContain('study@example.ac.uk')
    const { words } = await researcher.get(at)
    expect(words).toContain('fewer than 10')
    expect(words).not.toContain('Sam')
    const own = site.another()
    expect((await own.get(`${sam.link}/approach/${at.split('/').at(-1)}`)).words).toContain('answer the researchers')
    expect((await own.get(`${bee.link}/approach/${at.split('/').at(-1)}`)).status).toBe(404)
  })

  it('says what is missing at its place and keeps the words, and is nobody else’s to ask', async () => {
    const researcher = await signInAs(site.another(), await aMember(house, { kind: 'researcher' }, 'rhys@hedge.example'))
    await researcher.get('/approaches/research')
    const { words } = await researcher.post('/approaches/research', { ...study, ethics: '', contact: 'ring us', 'closes[year]': '2031' })
    expect(words).toContain('Give the reference of the ethics approval')
    expect(words).toContain('Give an e-mail address or a phone number')
    expect(words).toContain('Give a day from tomorrow')
    expect(researcher.last().html).toContain('Walking and sleep')
    expect((await researcher.get('/approaches/new')).status).toBe(404)
    expect((await (await signInAs(site.another(), nia)).get('/approaches/research')).status).toBe(404)
  })
})
