import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anOrganisation, rowsOf, somebodyWhoAsked, worksWith } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { mailOf } from '../../../../test/support/invitations.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'

let house: House
let nia: Visitor
let niaId: MemberId

beforeEach(async () => {
  house = await aHouse({ modules })
  nia = aSite(house)
  niaId = await aMember(house, { kind: 'coordinator' })
})
afterEach(() => house.close())

/** The way to take one role away, on the page of a member. */
async function wayToEnd(visitor: Visitor, memberId: MemberId, named: string): Promise<string> {
  const { html } = await visitor.get(`/members/${memberId}`)
  return new RegExp(`href="(/members/[0-9a-f-]+/roles/[0-9a-f-]+/end)">[^<]*<span[^>]*>${named}`).exec(html)?.[1] ?? ''
}

describe('a member who leaves', () => {
  it('sees what ends and whom they would leave, goes, and leaves nobody alone', async () => {
    const alders = await anOrganisation(house, 'Alders')
    const wren = await aMember(house, { kind: 'link-worker', organisationId: alders.id }, 'wren@hedge.example')
    await aMember(house, { kind: 'team-lead', organisationId: alders.id }, 'lee@hedge.example')
    const sam = await somebodyWhoAsked(house, alders.activityId, 'Sam Sorrel')
    await worksWith(house, niaId, { personId: sam.personId, organisationId: alders.id, memberId: wren })
    const visitor = nia.another()
    await signIn(house, visitor, 'wren@hedge.example')
    const asked = await visitor.get('/you/leave')
    expect(asked.words).toMatch(/Link worker at Alders.*Signed in on 1 browser.*1 second step: removed.*Alders: link worker of 1 person/)
    expect(asked.words).toContain('No other link worker of this organisation can take them')
    const unsure = await visitor.post('/you/leave')
    expect([unsure.status, unsure.words]).toEqual([422, expect.stringContaining('Tick the box if you are sure')])

    expect((await visitor.post('/you/leave', { sure: 'yes' })).leadsTo).toBe('/you/left')
    expect((await visitor.follow()).heading).toBe('You have left')
    expect((await visitor.get('/you')).status).toBe(404)
    await house.doJobs()
    const workers = await rowsOf<{ member_id: string | null; ended_because: string | null }>(
      house,
      'select member_id, ended_because from person_worker order by from_at, member_id nulls last',
    )
    expect(workers).toEqual(
      expect.arrayContaining([
        { member_id: wren, ended_because: 'left' },
        { member_id: null, ended_because: null },
      ]),
    )
    const steps = await rowsOf(
      house,
      `select 1 from second_step where member_id = '${wren}' and (ended_at is null or secret_sealed is not null)`,
    )
    const sessions = await rowsOf(house, `select 1 from session where member_id = '${wren}' and ended_at is null`)
    expect([steps, sessions]).toEqual([[], []])
    const audit = await rowsOf(house, `select actor from audit_entry where action = 'access.membership-end' and subject_id = '${wren}'`)
    expect(audit).toEqual([{ actor: `member:${wren}` }])
  })

  it('stays when they are the last who looks after the network, and is told what to do', async () => {
    await signIn(house, nia)
    await nia.get('/you/leave')
    const kept = await nia.post('/you/leave', { sure: 'yes' })
    expect([kept.status, kept.words]).toEqual([422, expect.stringContaining('Invite another first')])
    expect((await nia.get('/you')).status).toBe(200)
  })
})

describe('taking one role away', () => {
  it('ends that role alone, tells them, and leaves nobody of that team alone while the other team goes on', async () => {
    const [alders, birches] = [await anOrganisation(house, 'Alders'), await anOrganisation(house, 'Birches')]
    const wren = await aMember(house, { kind: 'link-worker', organisationId: alders.id }, 'wren@hedge.example')
    await aMember(house, { kind: 'link-worker', organisationId: birches.id }, 'wren@hedge.example')
    const [sam, bee] = [
      await somebodyWhoAsked(house, alders.activityId, 'Sam Sorrel'),
      await somebodyWhoAsked(house, birches.activityId, 'Bee Burnet'),
    ]
    await worksWith(house, niaId, { personId: sam.personId, organisationId: alders.id, memberId: wren })
    await worksWith(house, niaId, { personId: bee.personId, organisationId: birches.id, memberId: wren })
    await signIn(house, nia)
    const way = await wayToEnd(nia, wren, 'Link worker at Alders')
    expect((await nia.get(way)).words).toContain('Link worker at Alders')
    expect((await nia.post(way)).leadsTo).toBe('/members')
    expect((await mailOf(house, 'access.role-ended')).map(({ to, body }) => [to, body.includes('Link worker at Alders')])).toEqual([
      ['wren@hedge.example', true],
    ])
    await house.doJobs()
    const left = await rowsOf(house, 'select person_id, organisation_id, member_id from person_worker where ended_at is null')
    expect(left).toHaveLength(2)
    expect(left).toEqual(
      expect.arrayContaining([
        { person_id: sam.personId, organisation_id: alders.id, member_id: null },
        { person_id: bee.personId, organisation_id: birches.id, member_id: wren },
      ]),
    )
    expect((await nia.get(way)).status).toBe(404)
  })

  it('is never one’s own, never the last that looks after the network, and with the only one the membership ends', async () => {
    const ada = await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
    const rea = await aMember(house, { kind: 'researcher' }, 'rea@hedge.example')
    await signIn(house, nia)
    expect(await wayToEnd(nia, niaId, 'Coordinator of Testshire')).toBe('')
    const [own] = await rowsOf<{ id: string }>(house, `select id from member_role where member_id = '${niaId}'`)
    expect((await nia.get(`/members/${niaId}/roles/${own?.id}/end`)).status).toBe(404)
    expect(await wayToEnd(nia, ada, 'Administrator of Testshire')).toBe('')

    const way = await wayToEnd(nia, rea, 'Researcher in Testshire')
    await nia.get(way)
    expect((await nia.post(way)).leadsTo).toBe('/members')
    expect((await nia.follow()).words).not.toContain('rea')
    const ended = await rowsOf(house, `select 1 from member where id = '${rea}' and ended_at is not null`)
    expect(ended).toHaveLength(1)
  })
})
