import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked, worksWith } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import { hiddenFieldsOf } from '../../../../test/support/readHtml.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'

let house: House
let site: Visitor
let alders: OrganisationId
let nia: MemberId
let wren: MemberId
let willow: MemberId
let alma: MemberId
let people: readonly Asked[]

beforeEach(async () => {
  house = await aHouse({ modules, network: { isDemo: true }, startsAt: new Date('2026-11-16T09:00:00Z') })
  site = aSite(house)
  const a = await anOrganisation(house, 'Alders')
  alders = a.id
  nia = await aMember(house, { kind: 'coordinator' })
  wren = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'wren@hedge.example')
  willow = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'willow@hedge.example')
  alma = await aMember(house, { kind: 'team-lead', organisationId: alders }, 'alma@hedge.example')
  people = [
    await somebodyWhoAsked(house, a.activityId, 'Sam Rivers'),
    await somebodyWhoAsked(house, a.activityId, 'Bee Lamont'),
    await somebodyWhoAsked(house, a.activityId, 'Cai Prosser'),
  ]
  for (const { personId } of people) await worksWith(house, nia, { personId, organisationId: alders, memberId: wren })
})
afterEach(() => house.close())

const visiting = (member: MemberId) => signInAs(site.another(), member)
const from = (member: string) => `/caseload/hand-over?for=${alders}&from=${member}`
const working = () =>
  rowsOf<{ member_id: string | null; n: number }>(
    house,
    'select member_id, count(*)::int as n from person_worker where ended_at is null group by member_id order by n',
  )

async function handOver(visitor: Visitor, path: string, to: readonly MemberId[], whom = people) {
  await visitor.get(path)
  await visitor.post(path, { people: whom.map(({ personId }) => personId), to })
  const given = Object.fromEntries(
    [...visitor.last().html.matchAll(/name="(to-[\w-]+)"[\s\S]*?<option value="([\w-]+)" selected/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  )
  return visitor.post(path, given)
}

describe('handing people over', () => {
  it('shows who would go where, shares them out, does it once, and tells the colleagues without a name', async () => {
    const rowan = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'rowan@hedge.example')
    const visitor = await visiting(alma)
    await visitor.get(from(wren))
    expect((await visitor.post(from(wren), { people: [], to: [willow] })).words).toContain('Choose at least one person')
    const ids = people.map(({ personId }) => personId)
    expect((await visitor.post(from(wren), { people: ids })).words).toContain('Choose at least one colleague')
    const done = await handOver(visitor, from(wren), [willow, rowan])
    expect(done.leadsTo).toContain('/caseload?handed=')
    await visitor.follow()
    expect(visitor.last().words).toContain('3 people were handed over.')
    expect((await working()).map(({ n }) => n)).toEqual([1, 2])
    expect((await (await visiting(wren)).get('/caseload')).words).toContain('Nobody is on your list yet')
    await house.doJobs()
    const told = await rowsOf<{ subject_id: string }>(
      house,
      `select subject_id from message where template = 'casework.given' and subject_id <> '${wren}'`,
    )
    expect(told.map(({ subject_id }) => subject_id).sort()).toEqual([willow, rowan].sort())
  })

  it('is taken back by the lead within a day, and by nobody else, and not later', async () => {
    const visitor = await visiting(wren)
    await handOver(visitor, from(wren), [willow])
    const [made] = await rowsOf<{ id: string }>(house, 'select id from hand_over')
    const path = `/caseload/hand-over/${made?.id}`
    await visitor.get(path)
    expect(visitor.last().words).not.toContain('Take it back')
    const lead = await visiting(alma)
    await lead.get(path)
    expect(lead.last().words).toContain('willow')
    await lead.post(path)
    await lead.follow()
    expect(lead.last().words).toContain('This was taken back.')
    expect(await working()).toEqual([{ member_id: wren, n: 3 }])
    const again = await visiting(wren)
    await handOver(again, from(wren), [willow])
    const [later] = await rowsOf<{ id: string }>(house, 'select id from hand_over where undone_at is null')
    house.clock.forward({ days: 1, minutes: 1 })
    const late = await visiting(alma)
    expect((await late.get(`/caseload/hand-over/${later?.id}`)).words).toContain('More than a day has passed')
  })

  it('is of one’s own people, or of one’s team: not of a colleague’s, and not of another organisation', async () => {
    for (const [member, path] of [
      [willow, from(wren)],
      [wren, from('nobody')],
      [nia, from(wren)],
    ] as const)
      expect((await (await visiting(member)).get(path)).status, path).toBe(404)
  })

  it('moves nobody when one of them cannot move, and never to a colleague a list keeps out', async () => {
    const [sam] = people
    const lists = await visiting(nia)
    const path = `/people/${sam?.personId}/lists`
    await lists.get(path)
    await lists.post(path, { does: 'add', kind: 'excluded', members: [willow], because: '' })
    const visitor = await visiting(alma)
    await visitor.get(from(wren))
    await visitor.post(from(wren), { people: people.map(({ personId }) => personId), to: [willow] })
    expect(visitor.last().words).not.toContain('Sam Rivers')
    const hidden = hiddenFieldsOf(visitor.last().html, from(wren))
    const forced = Object.fromEntries(people.map(({ personId }) => [`to-${personId}`, willow]))
    const refused = await visitor.post(from(wren), { ...hidden, ...forced, does: 'hand-over' })
    expect(refused.status).toBe(422)
    expect(await working()).toEqual([{ member_id: wren, n: 3 }])
  })
})

describe('a member who leaves', () => {
  it('is said beforehand with how many people they work with, and leaves nobody alone', async () => {
    const visitor = await visiting(nia)
    await visitor.get(`/members/${wren}/end`)
    expect(visitor.last().words).toContain('link worker of 3 people')
    await visitor.post(`/members/${wren}/end`)
    await house.doJobs()
    await house.doJobs()
    expect(await working()).toEqual([{ member_id: null, n: 3 }])
    const ended = await rowsOf(house, `select distinct ended_because from person_worker where member_id = '${wren}'`)
    expect(ended).toEqual([{ ended_because: 'left' }])
    const told = await rowsOf<{ template: string; subject_id: string }>(
      house,
      `select template, subject_id from message where template = 'casework.nobody'`,
    )
    expect(told).toEqual([{ template: 'casework.nobody', subject_id: alma }])
    const lead = await visiting(alma)
    await lead.get('/caseload')
    expect(lead.last().words).toContain('Nobody works with them')
    expect(lead.last().words).toContain('Find somebody by Wednesday')
    await handOver(lead, from('nobody'), [willow])
    expect(await working()).toEqual([{ member_id: willow, n: 3 }])
    expect((await lead.get('/caseload')).words).toContain('willow: 3 people')
  })

  it('leaves people whose team has no lead to the coordinators', async () => {
    const visitor = await visiting(nia)
    for (const member of [alma, wren]) {
      await visitor.get(`/members/${member}/end`)
      await visitor.post(`/members/${member}/end`)
    }
    await house.doJobs()
    await visitor.get('/caseload')
    expect(visitor.last().words).toContain('People nobody works with')
    expect(visitor.last().words).toContain('Sam Rivers')
    const told = await rowsOf<{ subject_id: string }>(house, `select subject_id from message where template = 'casework.nobody'`)
    expect(told).toEqual([{ subject_id: nia }])
  })

  it('has their people shared out by the lead who ends their work, who must say so, in the same step', async () => {
    const rowan = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'rowan@hedge.example')
    const lead = await visiting(alma)
    const page = await lead.get(`/members/${wren}/end`)
    expect(page.words).toContain('Who takes the 3 people at Alders?')
    expect(page.words).toContain('Shared out evenly among 2 colleagues')
    const unsaid = await lead.post(`/members/${wren}/end`, { [`people-${alders}`]: '' })
    expect([unsaid.status, unsaid.words]).toEqual([422, expect.stringContaining('Choose who takes these people')])
    expect(await working()).toEqual([{ member_id: wren, n: 3 }])
    expect((await lead.post(`/members/${wren}/end`, { [`people-${alders}`]: 'shared' })).leadsTo).toBe('/members')
    expect((await working()).map(({ member_id }) => member_id).sort()).toEqual([willow, rowan].sort())
    await house.doJobs()
    expect((await working()).map(({ n }) => n)).toEqual([1, 2])
    expect(await rowsOf(house, `select template from message where template = 'casework.nobody'`)).toEqual([])
    expect(await rowsOf(house, 'select made_by from hand_over')).toEqual([{ made_by: `member:${alma}` }])
  })

  it('names who takes theirs as they go; whoever that colleague may not see is left to the lead', async () => {
    const lists = await visiting(nia)
    const path = `/people/${people[0]?.personId}/lists`
    await lists.get(path)
    await lists.post(path, { does: 'add', kind: 'excluded', members: [willow], because: '' })
    const visitor = await visiting(wren)
    await visitor.get('/you/leave')
    const half = await visitor.post('/you/leave', { [`people-${alders}`]: willow })
    expect([half.status, half.html]).toEqual([422, expect.stringContaining(`value="${willow}" selected`)])
    expect((await visitor.post('/you/leave', { [`people-${alders}`]: willow, sure: 'yes' })).leadsTo).toBe('/you/left')
    await house.doJobs()
    await house.doJobs()
    expect(await working()).toEqual([
      { member_id: null, n: 1 },
      { member_id: willow, n: 2 },
    ])
    expect(await rowsOf(house, `select subject_id from message where template = 'casework.nobody'`)).toEqual([{ subject_id: alma }])
  })

  it('gives up one team only, whose people are passed on with it, and not to somebody made up', async () => {
    await aMember(house, { kind: 'referrer', organisationId: alders }, 'wren@hedge.example')
    const [role] = await rowsOf<{ id: string }>(house, `select id from member_role where member_id = '${wren}' and kind = 'link-worker'`)
    const path = `/members/${wren}/roles/${role?.id}/end`
    const lead = await visiting(alma)
    expect((await lead.get(path)).words).toContain('Who takes the 3 people at Alders?')
    expect((await lead.post(path, { [`people-${alders}`]: alma })).status).toBe(422)
    await lead.post(path, { [`people-${alders}`]: willow })
    expect(await working()).toEqual([{ member_id: willow, n: 3 }])
    expect(await rowsOf(house, `select kind from member_role where member_id = '${wren}' and ended_at is null`)).toEqual([
      { kind: 'referrer' },
    ])
  })
})
