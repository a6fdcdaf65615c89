import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Actor, MemberId } from '../../../kernel/actor.ts'
import type { Email } from '../../../kernel/email.ts'
import { modules } from '../../../modules.ts'
import { tablesOf } from '../../../platform/database/work.ts'
import { addMember, endMembership } from '../../access/index.ts'
import { approveProposal } from './decideProposal.ts'
import { proposeRetention } from './propose.ts'
import { listProposals } from './retentionStore.ts'

type Row = { name_sealed: Buffer; email_sealed: Buffer; ended_at: Date | null; forgotten_at: Date | null }
let house: House
let nia: Visitor
let keepers: readonly MemberId[]
let left: readonly MemberId[]

const as = (memberId: MemberId | undefined) => ({
  networkId: house.network.id,
  actor: { kind: 'member', memberId: memberId ?? ('' as MemberId), roles: [{ kind: 'coordinator' }] } as Actor,
})
const system = () => ({ networkId: house.network.id, actor: { kind: 'system', named: 'test' } as Actor })
const waiting = async () => (await house.within(listProposals)).filter((each) => each.class === 'member')
const rowOf = (id: MemberId | undefined) =>
  house.within((work) =>
    tablesOf<{ member: Row & { id: string } }>(work)
      .selectFrom('member')
      .selectAll()
      .where('id', '=', id ?? '')
      .executeTakeFirstOrThrow(),
  )

beforeAll(async () => {
  house = await aHouse({ modules })
  keepers = [await aMember(house, { kind: 'coordinator' }), await aMember(house, { kind: 'coordinator' }, 'bea@hedge.example')]
  left = [
    await aMember(house, { kind: 'researcher' }, 'gone@hedge.example'),
    await aMember(house, { kind: 'researcher' }, 'back@hedge.example'),
  ]
  const gone = aSite(house)
  await signIn(house, gone, 'gone@hedge.example')
  for (const id of left) expect(await endMembership(house.app, system(), id)).toMatchObject({ ok: true })
  await aMember(house, { kind: 'researcher' }, 'stays@hedge.example')
})
afterAll(() => house.close())

describe('the end of the time a former member is known by name', () => {
  it('is six years after they left, until the controller says otherwise, and no day sooner', async () => {
    house.clock.forward({ days: 6 * 365 })
    await proposeRetention.work(house.app, {})
    expect(await waiting()).toEqual([])
    house.clock.forward({ days: 3 })
    await proposeRetention.work(house.app, {})
    expect(await waiting()).toMatchObject([{ state: 'proposed', people: 2, onHold: 0, years: 6 }])
  })

  it('is shown apart from people’s, with a rule of its own that keeps what was typed wrongly', async () => {
    nia = aSite(house)
    await signIn(house, nia)
    const page = await nia.get('/rights/retention')
    expect(page.words).toContain('The name and address of somebody who worked here and left')
    expect(page.words).toContain('6 years after they left')
    const wrong = await nia.post('/rights/retention', { class: 'member', years: 'six', reason: 'The trustees said so' })
    expect([wrong.status, wrong.words.includes('Type a number of years from 1 to 100')]).toEqual([422, true])
    expect(wrong.html).toContain('href="#member-years"')
    expect(wrong.html).toContain('value="six"')
    expect(wrong.html).toContain('The trustees said so')
    const [proposal] = await waiting()
    const decide = await nia.get(`/rights/retention/${proposal?.id}`)
    expect(decide.heading).toBe('Decide: 2 former members')
    expect(decide.words).toContain('What they did stays, by somebody whom nobody can name')
  })

  it('comes by two different people: names, addresses and second steps are emptied, who came back is kept, and the author stays', async () => {
    const again = { name: 'Back', email: 'back@hedge.example' as Email, language: 'en', role: { kind: 'researcher' } } as const
    expect(await addMember(house.app, system(), again)).toMatchObject({ ok: true, value: left[1] })
    const [proposal] = await waiting()
    const id = proposal?.id as never
    expect(await approveProposal(house.app, as(keepers[0]), id)).toEqual({ ok: true, value: {} })
    expect(await approveProposal(house.app, as(keepers[0]), id)).toEqual({ ok: false, reason: { kind: 'same-member' } })
    expect((await rowOf(left[0])).forgotten_at).toBeNull()
    await approveProposal(house.app, as(keepers[1]), id)
    await house.doJobs()
    expect(await waiting()).toMatchObject([{ state: 'done', erased: 1, kept: 1 }])
    const [gone, back] = [await rowOf(left[0]), await rowOf(left[1])]
    expect([gone.name_sealed.length, gone.email_sealed.length, gone.forgotten_at]).toEqual([0, 0, expect.any(Date)])
    expect([back.name_sealed.length > 0, back.ended_at, back.forgotten_at]).toEqual([true, null, null])
    const kept = await house.within((work) =>
      sql<{ n: string }>`select 'steps' as n from second_step where member_id = ${left[0]}
        union all select action from audit_entry where subject_id = ${left[0]} and action = 'access.member-forget'
        union all select kind from event where subject_id = ${left[0]} and kind = 'member.forgotten'`.execute(work.sql),
    )
    expect(kept.rows.map(({ n }) => n).sort()).toEqual(['access.member-forget', 'member.forgotten'])
  })

  it('makes the address a stranger’s: whoever is added with it is somebody new, and is not proposed again', async () => {
    const added = await addMember(house.app, system(), {
      name: 'New',
      email: 'gone@hedge.example' as Email,
      language: 'en',
      role: { kind: 'researcher' },
    })
    expect([added.ok, added.ok && added.value !== left[0]]).toEqual([true, true])
    await proposeRetention.work(house.app, {})
    expect(await waiting()).toHaveLength(1)
    expect((await nia.get('/members')).status).toBe(200)
  })
})
