import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked, worksWith } from '../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember } from '../../../test/support/members.ts'
import { hiddenFieldsOf } from '../../../test/support/readHtml.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { MemberId, OrganisationId } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'

let house: House
let site: Visitor
let alders: OrganisationId
let birches: OrganisationId
let nia: MemberId
let wren: MemberId
let alma: MemberId
let sam: Asked
let bee: Asked

/** Wren works for two organisations, which know nothing of each other: Alma leads at one, Brook leads and Basil works at the other. */
beforeEach(async () => {
  house = await aHouse({ modules, network: { isDemo: true }, startsAt: new Date('2026-11-16T09:00:00Z') })
  site = aSite(house)
  // The other organisation has nothing to join, so that its name on a page can only come from behind the wall.
  const [a, b] = [await anOrganisation(house, 'Alders'), await anOrganisation(house, 'Birches', { joining: 'contact-them' })]
  alders = a.id
  birches = b.id
  nia = await aMember(house, { kind: 'coordinator' })
  wren = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'wren@hedge.example')
  await aMember(house, { kind: 'link-worker', organisationId: birches }, 'wren@hedge.example')
  alma = await aMember(house, { kind: 'team-lead', organisationId: alders }, 'alma@hedge.example')
  await aMember(house, { kind: 'team-lead', organisationId: birches }, 'brook@hedge.example')
  const basil = await aMember(house, { kind: 'link-worker', organisationId: birches }, 'basil@hedge.example')
  sam = await somebodyWhoAsked(house, a.activityId, 'Sam Rivers')
  bee = await somebodyWhoAsked(house, a.activityId, 'Bee Lamont')
  await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: wren })
  await worksWith(house, nia, { personId: sam.personId, organisationId: birches, memberId: wren })
  await worksWith(house, nia, { personId: sam.personId, organisationId: birches, memberId: basil })
  await worksWith(house, nia, { personId: bee.personId, organisationId: birches, memberId: basil })
})
afterEach(() => house.close())

const visiting = (member: MemberId) => signInAs(site.another(), member)

/** Every page one finds by following links from the caseload, without leaving what casework shows. */
async function everyPageFrom(visitor: Visitor, start: string): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>()
  const waiting = [start]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || seen.size > 60) continue
    const { html, words } = await visitor.get(path)
    seen.set(path, words)
    const links = [...html.matchAll(/href="(\/(?:people|caseload|break-glass|coordinator\/referrals)[^"#]*)"/g)].map(([, link]) =>
      (link ?? '').replaceAll('&amp;', '&'),
    )
    waiting.push(...links)
  }
  return seen
}

describe('the wall between two organisations', () => {
  it('is one list for whoever works for both, each line saying for whom', async () => {
    const visitor = await visiting(wren)
    const { words, html } = await visitor.get('/caseload')
    expect(words).toContain('People you work with: 2 people')
    expect(words).toContain('Alders')
    expect(words).toContain('Birches')
    expect(html).toContain(`/people/${sam.personId}?for=${alders}`)
    expect(html).toContain(`/people/${sam.personId}?for=${birches}`)
    expect(words).not.toContain('Bee Lamont')
  })

  it('has them choose for whom they look, and says nothing of the person until they have', async () => {
    const visitor = await visiting(wren)
    const { words } = await visitor.get(`/people/${sam.personId}`)
    expect(words).toContain('For whom do you look at this person?')
    expect(words).not.toContain('Sam')
  })

  it('hides, looking for one, who works with the person for the other', async () => {
    const visitor = await visiting(wren)
    const forAlders = await visitor.get(`/people/${sam.personId}?for=${alders}`)
    expect(forAlders.words).toContain('wren, Alders')
    for (const canary of ['Birches', 'basil', 'brook']) expect(forAlders.words).not.toContain(canary)
    const forBirches = await visitor.get(`/people/${sam.personId}?for=${birches}`)
    expect(forBirches.words).toContain('basil, Birches')
    expect(forBirches.words).not.toContain('alma')
    expect((await visitor.get(`/people/${bee.personId}?for=${birches}`)).status).toBe(404)
  })

  it('never lets a lead of one learn, on any page or list, that the other works with the same person', async () => {
    const pages = await everyPageFrom(await visiting(alma), '/caseload')
    expect(pages.size).toBeGreaterThan(4)
    expect([...pages.values()].join()).toContain('Sam Rivers')
    for (const [path, words] of pages)
      for (const canary of ['Birches', 'basil', 'brook', 'Bee Lamont']) expect(words, `${path} says ${canary}`).not.toContain(canary)
  })

  it('stands in the database too: the rows of the other organisation are not there for a lead of this one', async () => {
    const actor = { kind: 'member', memberId: alma, roles: [{ kind: 'team-lead', organisationId: alders }] } as const
    const seen = await house.within(
      async (work) =>
        (await work.sql
          .selectFrom('person_worker' as never)
          .select('organisation_id' as never)
          .execute()) as unknown[],
      actor,
    )
    expect(seen).toEqual([{ organisation_id: alders }])
  })

  it('is a 404 for a team one does not work for, the same as for a person who does not exist', async () => {
    const visitor = await visiting(alma)
    const notThere = await visitor.get('/people/01900000-0000-7000-8000-00000000dead')
    const paths = [
      `/people/${bee.personId}`,
      `/people/${sam.personId}?for=${birches}`,
      `/people/${bee.personId}/workers`,
      `/people/${bee.personId}/lists`,
      `/caseload/hand-over?for=${birches}&from=nobody`,
    ]
    for (const path of paths) {
      const answer = await visitor.get(path)
      expect([path, answer.status, answer.words]).toEqual([path, 404, notThere.words])
    }
  })
})

describe('arranging who works with somebody', () => {
  it('is a coordinator’s for any team, from the request: first the organisation, then who', async () => {
    const visitor = await visiting(nia)
    await visitor.get(`/coordinator/referrals/${bee.referralId}`)
    expect(visitor.last().html).toContain(`/people/${bee.personId}`)
    await visitor.get(`/people/${bee.personId}/workers`)
    expect(visitor.last().words).toContain('Of which organisation?')
    const path = `/people/${bee.personId}/workers?team=${alders}`
    await visitor.get(path)
    expect((await visitor.post(path, { does: 'give', team: alders, member: '' })).status).toBe(422)
    await visitor.post(path, { does: 'give', team: alders, member: wren })
    await visitor.follow()
    expect(visitor.last().words).toContain('wren, Alders')
    await house.doJobs()
    const told = await rowsOf<{ template: string; subject_id: string }>(
      house,
      `select template, subject_id from message where subject_id = '${wren}' order by made_at desc`,
    )
    expect(told[0]).toEqual({ template: 'casework.given', subject_id: wren })
  })

  it('makes one of a form sent twice', async () => {
    const visitor = await visiting(nia)
    const path = `/people/${bee.personId}/workers?team=${alders}`
    await visitor.get(path)
    const form = hiddenFieldsOf(visitor.last().html, path)
    for (const _ of [1, 2]) expect((await visitor.post(path, { ...form, does: 'give', team: alders, member: wren })).status).toBe(303)
    const given = await rowsOf(house, `select 1 from event where kind = 'person.worker-given' and subject_id = '${bee.personId}'`)
    expect(given).toHaveLength(2)
  })

  it('is a lead’s within their own team only, and the work can be finished', async () => {
    const visitor = await visiting(alma)
    const path = `/people/${sam.personId}/workers?for=${alders}`
    await visitor.get(path)
    expect(visitor.last().words).toContain('wren, Alders')
    await visitor.post(path, { does: 'stop', team: birches, member: wren, because: 'finished' })
    await visitor.follow()
    expect((await visitor.get(path)).status, 'their own team was meant, whatever the form said').toBe(404)
    const left = await rowsOf<{ organisation_id: string }>(
      house,
      `select organisation_id from person_worker where person_id = '${sam.personId}' and ended_at is null`,
    )
    expect(left.every((row) => row.organisation_id === birches)).toBe(true)
  })
})

describe('a person’s page', () => {
  it('is audited, says safe contact first, and links to the requests', async () => {
    const visitor = await visiting(wren)
    const { words, html } = await visitor.get(`/people/${sam.personId}?for=${alders}`)
    expect(words.indexOf('No special wishes')).toBeLessThan(words.indexOf('How to reach them'))
    expect(html).toContain(`/coordinator/referrals/${sam.referralId}`)
    expect((await visitor.get(`/coordinator/referrals/${sam.referralId}`)).status).toBe(200)
    const looks = await rowsOf(house, `select 1 from audit_entry where action = 'casework.person-read' and subject_id = '${sam.personId}'`)
    expect(looks).toHaveLength(1)
  })

  it('is nobody’s without work with the person: a provider, an administrator and a passer-by get a 404', async () => {
    const ada = await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
    const pat = await aMember(house, { kind: 'provider', organisationId: alders }, 'pat@hedge.example')
    for (const visitor of [site.another(), await visiting(ada), await visiting(pat)])
      for (const path of ['/caseload', `/people/${sam.personId}`, `/people/${sam.personId}/lists`])
        expect((await visitor.get(path)).status, path).toBe(404)
  })

  it('tells nobody who works with a person, or is kept from them, who may see nothing of that person: not even to SQL of their own', async () => {
    const asLead = { kind: 'member', memberId: alma, roles: [{ kind: 'team-lead', organisationId: alders }] } as const
    const around = (personId: string) =>
      house.within(async (work) => {
        const asked = sql<{ around: unknown }>`select around_person(${house.network.id}, ${personId}) as around`
        return (await asked.execute(work.sql)).rows[0]?.around
      }, asLead)
    expect(await around(sam.personId)).toMatchObject({ workers: expect.arrayContaining([{ memberId: wren, organisationId: alders }]) })
    expect(await around(bee.personId)).toBeNull()
  })
})
