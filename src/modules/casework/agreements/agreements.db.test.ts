import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked, worksWith } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import { hiddenFieldsOf } from '../../../../test/support/readHtml.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { OrganisationId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { openWords } from '../../../platform/messages/forHumans.ts'
import { newestMessages } from '../../../platform/messages/store.ts'

let house: House
let site: Visitor
let worker: Visitor
let alders: OrganisationId
let sam: Asked
let at: string

beforeEach(async () => {
  house = await aHouse({
    modules,
    network: { isDemo: true },
    startsAt: new Date('2026-11-16T09:00:00Z'),
    env: { HEDGEROW_CONFIRM_CONTACT: 'no' },
  })
  site = aSite(house)
  const organisation = await anOrganisation(house, 'Alders')
  alders = organisation.id
  const nia = await aMember(house, { kind: 'coordinator' })
  const wren = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'wren@hedge.example')
  sam = await somebodyWhoAsked(house, organisation.activityId, 'Sam Rivers')
  await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: wren })
  worker = await signInAs(site.another(), wren)
  at = `/people/${sam.personId}/agreements`
})
afterEach(() => house.close())

const agreed = () =>
  rowsOf<Readonly<Record<string, unknown>>>(
    house,
    `select purpose, given_by, how, wording, language, given_at, withdrawn_how from consent where purpose <> 'share-with-organisation' order by given_at`,
  )
const said = { how: 'phone', 'when[day]': '15', 'when[month]': '11', 'when[year]': '2026', time: '16:20', confirm: 'yes' }

async function record(fields: Readonly<Record<string, string>> = said, purpose = 'contact-me-about') {
  const { html } = await worker.get(`${at}/${purpose}`)
  for (const name of Object.keys(said)) expect(html).toContain(`name="${name}"`)
  return worker.post(`${at}/${purpose}`, fields)
}

async function newest(template: string): Promise<{ readonly subject: string; readonly body: string; readonly to: string } | undefined> {
  return house.within(async (work) => {
    const row = (await newestMessages(work, 20)).find((each) => each.template === template)
    return row && (await openWords(house.app.vault, row))
  })
}

describe('an agreement said by phone or in person', () => {
  it('is written down with the words read out, who said it, how and when, and shown to the person', async () => {
    await worker.get(`/people/${sam.personId}`)
    expect(worker.last().html).toContain(`href="${at}`)
    expect((await worker.get(`${at}/contact-me-about`)).words).toContain(
      'You may write to me about other things I could join, in the way I said is safe.',
    )
    expect((await record()).leadsTo).toContain('done=given')
    expect((await worker.follow()).words).toContain('Said by them, by phone, on Sunday 15 November 2026')
    const kept = { given_by: 'person', how: 'phone', wording: 'contact-1', language: 'en', given_at: new Date('2026-11-15T16:20:00Z') }
    expect(await agreed()).toMatchObject([{ purpose: 'contact-me-about', ...kept }])
    expect((await site.get(`${sam.link}/agreed`)).words).toContain('You may write to me about other things I could join')
    const audit = await rowsOf(house, `select 1 from audit_entry where action = 'person.agreement-given' and actor like 'member:%'`)
    expect(audit).toHaveLength(1)
  })

  it('is told to the person, in the way that is safe for them, with the link at which they can change it', async () => {
    await record()
    const told = await newest('referral.person-noted')
    expect(told).toMatchObject({ to: 'sam@person.example', subject: 'We wrote down what you told us' })
    expect(told?.body).toContain(sam.link)
    expect(told?.body).not.toContain('Hearing about other things')
  })

  it('is told without naming the service to somebody who asked for that', async () => {
    await house.within(
      async ({ sql }) =>
        void (await sql
          .updateTable('person' as never)
          .set({ is_neutral: true } as never)
          .execute()),
    )
    await record()
    expect(await newest('referral.person-noted')).toMatchObject({ subject: 'A message for you' })
  })

  it('needs the tick that the words were read, how it was said, and a time that has been and is not long past; the form keeps its words', async () => {
    const { confirm: _, ...unread } = said
    expect((await record(unread)).words).toContain('Tick the box once you have read the words to them')
    expect(worker.last().html).toContain('value="16:20"')
    const { how: __, ...unsaid } = said
    expect((await record(unsaid)).words).toContain('Choose how you talked')
    expect((await record({ ...said, 'when[day]': '17' })).words).toContain('That has not been yet')
    expect((await record({ ...said, 'when[day]': '1' })).words).toContain('more than 14 days ago')
    expect((await record({ ...said, time: 'noon' })).status).toBe(422)
    // All that is wrong is said at once.
    const all = await record({ 'when[day]': '99', time: 'noon' })
    for (const line of ['Choose how you talked', 'Give the day and the time', 'Tick the box once']) expect(all.words).toContain(line)
    expect(await agreed()).toEqual([])
  })

  it('is one agreement and one message however often the form is sent', async () => {
    const { html } = await worker.get(`${at}/contact-me-about`)
    const form = { ...hiddenFieldsOf(html, `${at}/contact-me-about`), ...said }
    for (const _ of [1, 2, 3]) expect((await worker.post(`${at}/contact-me-about`, form)).leadsTo).toContain('done=given')
    expect(await agreed()).toHaveLength(1)
    expect(await rowsOf(house, `select 1 from message where template = 'referral.person-noted'`)).toHaveLength(1)
  })

  it('does not undo a no that was said later', async () => {
    await record()
    house.clock.forward({ minutes: 10 })
    await site.get(`${sam.link}/agreed`)
    const [, take] =
      /value="([^"]+)"[^>]*>(?:(?!<form)[\s\S])*Take back: Hearing/.exec(site.last().html.split('name="take"').at(-1) ?? '') ?? []
    await site.post(`${sam.link}/agreed`, { take: take ?? '' })
    expect(await agreed()).toMatchObject([{ withdrawn_how: 'private-link' }])
    expect((await record()).words).toContain('They took this back after that')
    expect((await record({ ...said, 'when[day]': '16', time: '9:10' })).leadsTo).toContain('done=given')
  })

  it('is for a trusted person to say only where that is theirs, and never about research', async () => {
    const trusted = {
      theirName: 'Kit Dale',
      relation: 'carer',
      theirWay: 'kit@person.example',
      'may-new': 'change',
      'lasts-new': 'quarter',
    }
    await site.get(`${sam.link}/trusted/add`)
    await site.post(`${sam.link}/trusted/add`, { ...trusted, ...fieldsNamed(site.last().html, /name="(may[^"]*)"/g) })
    expect(site.last().leadsTo).toContain('done=1')
    expect((await worker.get(`${at}/contact-me-about`)).words).toContain('Kit Dale')
    expect((await worker.get(`${at}/research-contact`)).words).not.toContain('Kit Dale')
    expect((await record()).words).toContain('Choose who said yes')
    await record({ ...said, who: 'trusted-person' })
    expect((await worker.follow()).words).toContain('Said by somebody they trust, by phone')
  })

  it('is taken back as they say, and so is that somebody acts for them: their link opens nothing, and nothing that waits goes to them', async () => {
    await record()
    await takeBackOnPage('They said so in person: Being written to about other things')
    expect(await agreed()).toMatchObject([{ withdrawn_how: 'in-person' }])

    await site.get(`${sam.link}/trusted/add`)
    const trusted = { theirName: 'Kit Dale', relation: 'carer', theirWay: 'kit@person.example' }
    await site.post(`${sam.link}/trusted/add`, { ...trusted, ...fieldsNamed(site.last().html, /name="(may[^"]*)"/g) })
    const theirs = /https?:\/\/[^/]+(\/r\/\S+)/.exec((await newest('referral.trusted-may-act'))?.body ?? '')?.[1] ?? ''
    expect((await site.get(theirs)).status).toBe(200)
    await takeBackOnPage('They said so by phone: Somebody they trust acts for them')
    expect((await site.get(theirs)).heading).toBe('This link has run out')
    expect((await site.get(`${sam.link}/agreed`)).words).not.toContain('Take back: Somebody you trust')
  })

  it('is taken back with all that follows when a group knows of them through it', async () => {
    await takeBackOnPage('They said so by phone: Alders may know of them')
    const [group] = await rowsOf(house, `select state, problem from message where template = 'referral.group-call'`)
    expect(group).toEqual({ state: 'cancelled', problem: 'taken-back' })
    expect(await rowsOf(house, `select withdrawn_how from consent`)).toEqual([{ withdrawn_how: 'phone' }])
    expect(await rowsOf(house, `select 1 from message where template = 'referral.person-noted'`)).toHaveLength(1)
  })

  it('is no business of another team, nor of somebody who opened the record in an emergency', async () => {
    const birches = await anOrganisation(house, 'Birches')
    const basil = await aMember(house, { kind: 'link-worker', organisationId: birches.id }, 'basil@hedge.example')
    const stranger = await signInAs(site.another(), basil)
    for (const path of [at, `${at}/contact-me-about`]) expect((await stranger.get(path)).status).toBe(404)
    expect((await worker.get(`${at}/share-with-referrer`)).status).toBe(404)
    await stranger.get('/break-glass')
    await stranger.post('/break-glass', { reference: sam.reference, because: 'They rang in distress', reason: 'They rang in distress' })
    for (const path of [at, `${at}/contact-me-about`]) expect((await stranger.get(path)).status).toBe(404)
  })
})

function fieldsNamed(html: string, names: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries([...html.matchAll(names)].map(([, name]) => [name ?? '', 'change']))
}

/** Presses the button of that name, with the hidden fields of its own form. */
async function takeBackOnPage(name: string): Promise<void> {
  const { html } = await worker.get(at)
  const form = html.split('<form').find((each) => each.includes(name)) ?? ''
  const field = (named: string) => new RegExp(`name="${named}" value="([^"]*)"`).exec(form)?.[1] ?? ''
  const how = name.includes('by phone') ? 'phone' : 'in-person'
  await worker.post(at, { take: field('take'), how })
  expect(worker.last().leadsTo).toContain('done=taken')
}
