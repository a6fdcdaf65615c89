import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'

let house: House
let site: Visitor
let admin: Visitor
let nia: MemberId
let sam: Asked

beforeEach(async () => {
  house = await aHouse({ modules, network: { isDemo: true }, env: { HEDGEROW_CONFIRM_CONTACT: 'no' } })
  site = aSite(house)
  const group = await anOrganisation(house, 'Alders')
  nia = await aMember(house, { kind: 'coordinator' })
  const ada = await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
  sam = await somebodyWhoAsked(house, group.activityId, 'Sam Rivers')
  admin = await signInAs(site.another(), ada)
  const coordinator = await signInAs(site.another(), nia)
  await coordinator.get(`/people/${sam.personId}`)
})
afterEach(() => house.close())

async function set(show: 'names' | 'roles', because = 'Our members agreed to it in May') {
  await admin.get('/network/looks')
  return admin.post('/network/looks', { show, because })
}
const looks = () => site.another().get(`${sam.link}/looks`)

describe('whether people read the names of those who looked', () => {
  it('is no until the network decides otherwise, with a reason that stays to be read', async () => {
    expect((await looks()).words).toContain('You see what they are, not their name')
    expect((await looks()).words).not.toContain('nia')
    expect((await set('names', 'no')).status).toBe(422)
    await set('names')
    expect((await looks()).words).toContain('nia, A coordinator of the network')
    await set('roles', 'Somebody was looked up and rung at home')
    expect((await looks()).words).not.toContain('nia')
    const page = await admin.get('/network/looks')
    for (const line of ['Our members agreed to it in May', 'Somebody was looked up and rung at home', 'ada'])
      expect(page.words).toContain(line)
    expect(await rowsOf(house, `select action from audit_entry where action = 'casework.looks-naming'`)).toHaveLength(2)
  })

  it('names nobody where the list is withheld, which then looks like one that nobody is on', async () => {
    await set('names')
    const coordinator = await signInAs(site.another(), nia)
    await coordinator.get(`/people/${sam.personId}/looks`)
    await coordinator.post(`/people/${sam.personId}/looks`, { because: 'He reads her phone', days: '30' })
    const withheld = await looks()
    expect(withheld.words).not.toContain('nia')
    expect(withheld.words).toContain('with their name')
    expect(withheld.words).toContain('Nobody has looked at your record yet.')
  })

  it('is decided by nobody but who looks after the network', async () => {
    const coordinator = await signInAs(site.another(), nia)
    expect((await coordinator.get('/network/looks')).status).toBe(404)
    expect((await site.another().get('/network/looks')).status).not.toBe(200)
  })
})
