import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import type { Actor, MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { askToStop, findLongWork, type LongWorkId } from '../../../platform/progress/longWork.ts'
import { holdPerson, liftHold, listHolds, type PersonId, readPerson } from '../../people/index.ts'
import { closeReferral, type ReferralId, readReferral, sendSelfReferral } from '../../referrals/index.ts'
import { approveProposal, refuseProposal } from './decideProposal.ts'
import { propose, proposeRetention } from './propose.ts'
import { listProposals, readRules } from './retentionStore.ts'

let folder: string
let house: House
let members: readonly MemberId[]
const people: PersonId[] = []
const system: Actor = { kind: 'system', named: 'test' }
const as = (memberId: MemberId | undefined, kind: 'coordinator' | 'network-admin' = 'coordinator') => ({
  networkId: house.network.id,
  actor: { kind: 'member', memberId: memberId ?? ('' as MemberId), roles: [{ kind }] } as Actor,
})
const nameOf = async (place: number) => (await house.within((work) => readPerson(work, house.app.vault, people[place] as PersonId)))?.name

async function somebody(name: string, ends: boolean): Promise<void> {
  const who = { networkId: house.network.id, actor: { kind: 'anyone' } } as const
  const sent = await sendSelfReferral(house.app, who, aSelfReferral(await anActivity(house), { person: { name } }))
  if (!sent.ok) throw new Error(sent.reason.kind)
  const { referralId } = sent.value
  if (ends) await closeReferral(house.app, as(members[0]), { referralId, because: 'moved-away' })
  people.push((await house.within((work) => readReferral(work, referralId as ReferralId), system))?.personId as PersonId)
}

const proposals = () => house.within(listProposals)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedgerow-rights-'))
  house = await aHouse({ modules, env: { HEDGEROW_DATA: folder } })
  members = [
    await aMember(house, { kind: 'coordinator' }),
    await aMember(house, { kind: 'coordinator' }, 'bea@hedge.example'),
    await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example'),
  ]
  for (const name of ['Ended One', 'Ended Two', 'Ended Three']) await somebody(name, true)
  await somebody('Open Still', false)
  await house.within((work) => holdPerson(work, house.app.vault, { personId: people[2] as PersonId, because: 'inquest' }))
})
afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true })
})

describe('the end of the time things are kept', () => {
  it('is three years after the last request ended, until the controller says otherwise', async () => {
    expect(await house.within(readRules)).toMatchObject([
      { class: 'member', years: 6 },
      { class: 'referral', years: 3 },
    ])
    await proposeRetention.work(house.app, {})
    expect(await proposals()).toEqual([])
  })

  it('is proposed by software, once, leaving out who is on hold and whoever has something open', async () => {
    house.clock.forward({ days: 3 * 366 })
    await proposeRetention.work(house.app, {})
    await proposeRetention.work(house.app, {})
    expect(await proposals()).toMatchObject([{ state: 'proposed', people: 2, onHold: 1 }])
    expect(await nameOf(0)).toBe('Ended One')
  })

  it('needs two different humans; the same one twice is one, and others may not', async () => {
    const [proposal] = await proposals()
    if (proposal === undefined) throw new Error('No proposal')
    const provider = {
      networkId: house.network.id,
      actor: { kind: 'member', memberId: members[0] as MemberId, roles: [{ kind: 'researcher' }] } as Actor,
    }
    expect(await approveProposal(house.app, provider, proposal.id)).toEqual({ ok: false, reason: { kind: 'not-found' } })
    expect(await approveProposal(house.app, as(members[0]), proposal.id)).toEqual({ ok: true, value: {} })
    expect(await approveProposal(house.app, as(members[0]), proposal.id)).toEqual({ ok: false, reason: { kind: 'same-member' } })
    expect(await nameOf(0)).toBe('Ended One')
  })

  it('keeps who was put on hold since, erases the others, and says how many', async () => {
    await house.within((work) => holdPerson(work, house.app.vault, { personId: people[1] as PersonId, because: 'claim' }))
    const [proposal] = await proposals()
    const approved = await approveProposal(house.app, as(members[2], 'network-admin'), proposal?.id as never)
    expect(approved).toMatchObject({ ok: true })
    await house.doJobs()
    expect(await proposals()).toMatchObject([{ state: 'done', erased: 1, kept: 1 }])
    expect([await nameOf(0), await nameOf(1), await nameOf(2), await nameOf(3)]).toEqual(['—', 'Ended Two', 'Ended Three', 'Open Still'])
    const workId = approved.ok ? approved.value.workId : undefined
    expect(await findLongWork(house.database, house.network.id, workId as LongWorkId)).toMatchObject({
      state: 'done',
      done: 2,
      outcome: { erased: 1, kept: 1 },
    })
  })

  it('can be refused, and stopped while it is carried out', async () => {
    for (const hold of await house.within((work) => listHolds(work)))
      await house.within((work) => liftHold(work, hold.personId as PersonId, hold.id))
    const again = () =>
      house.within(async (work) => propose(work, (await readRules(work)).find((rule) => rule.class === 'referral') as never))
    const refused = await again()
    expect(await refuseProposal(house.app, as(members[1]), refused?.id as never)).toMatchObject({ ok: true })
    const next = await again()
    await approveProposal(house.app, as(members[0]), next?.id as never)
    const approved = await approveProposal(house.app, as(members[1]), next?.id as never)
    const workId = approved.ok ? approved.value.workId : undefined
    await house.within((work) => askToStop(work, workId as LongWorkId))
    await house.doJobs()
    expect((await proposals()).find(({ id }) => id === next?.id)).toMatchObject({ state: 'stopped', people: 2, erased: 1 })
  })
})
