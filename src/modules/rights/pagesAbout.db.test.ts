import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, signInAs, somebodyWhoAsked, worksWith } from '../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember } from '../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import { modules } from '../../modules.ts'

let house: House
let nia: Visitor
let wren: Visitor
let sam: Asked

beforeAll(async () => {
  house = await aHouse({ modules, network: { isDemo: true } })
  const { id: organisationId, activityId } = await anOrganisation(house, 'Alders')
  const coordinator = await aMember(house, { kind: 'coordinator' })
  const worker = await aMember(house, { kind: 'link-worker', organisationId }, 'wren@hedge.example')
  sam = await somebodyWhoAsked(house, activityId, 'Sam Rivers')
  await worksWith(house, coordinator, { personId: sam.personId, organisationId, memberId: worker })
  const site = aSite(house)
  nia = await signInAs(site, coordinator)
  wren = await signInAs(site.another(), worker)
})
afterAll(() => house.close())

describe('the page of a person', () => {
  it('leads a coordinator to their rights, with the reference filled in; a link worker, who cannot answer, to none', async () => {
    const page = await nia.get(`/people/${sam.personId}`)
    expect(page.html).toContain(`href="/rights/new?for=${sam.personId}"`)
    expect(page.html).toContain(`href="/rights/holds?for=${sam.personId}"`)
    const theirs = await wren.get(`/people/${sam.personId}`)
    expect([theirs.heading, theirs.html.includes('/rights/')]).toEqual(['Sam Rivers', false])
    const begun = await nia.get(`/rights/new?for=${sam.personId}&kind=restrict`)
    expect(begun.html).toMatch(/name="reference"[^>]*value="[0-9A-Z]{5}-[0-9A-Z]{5}"/)
    expect(begun.html).toMatch(/value="restrict"[^>]*checked/)
    expect((await nia.get(`/rights/holds?for=${sam.personId}`)).html).toMatch(/name="reference"[^>]*value="[0-9A-Z]{5}-[0-9A-Z]{5}"/)
  })

  it('shows what they asked for while it waits, and offers no second restriction', async () => {
    const begun = await nia.get(`/rights/new?for=${sam.personId}&kind=restrict`)
    const reference = /name="reference"[^>]*value="([^"]+)"/.exec(begun.html)?.[1] ?? ''
    const sent = await nia.post('/rights/new', { reference, kind: 'restrict', how: 'phone' })
    expect(sent.leadsTo).toMatch(/^\/rights\/requests\//)
    const page = await nia.get(`/people/${sam.personId}`)
    expect(page.words).toContain('Their open request: A restriction, to be answered by')
    expect(page.html).toContain(`href="${sent.leadsTo}"`)
    expect(page.html).not.toContain('kind=restrict')
  })

  it('fills in nothing for somebody who is not known', async () => {
    const empty = await nia.get('/rights/new?for=01920000-0000-7000-8000-000000000000')
    expect([empty.status, /name="reference"[^>]*value="[^"]/.test(empty.html)]).toEqual([200, false])
  })
})
