import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { modules } from '../../modules.ts'
import { acceptReferral, type ReferralId, reconcile, sendSelfReferral } from './index.ts'

let house: House
let activityId: Awaited<ReturnType<typeof anActivity>>
let referralId: ReferralId
let reference: string
beforeAll(async () => {
  house = await aHouse({ modules })
  activityId = await anActivity(house)
  referralId = await send('Ada')
  await send('Bea')
  reference = (await behind(`select reference from referral where id = '${referralId}'`))[0]?.['reference'] as string
})
afterAll(() => house.close())

async function send(name: string): Promise<ReferralId> {
  const reach = [{ channel: 'email' as const, address: `${name}@person.example` }]
  const sent = await sendSelfReferral(
    house.app,
    { networkId: house.network.id, actor: { kind: 'anyone' } },
    aSelfReferral(activityId, { person: { name, reach } }),
  )
  if (!sent.ok) throw new Error(sent.reason.kind)
  return sent.value.referralId
}

/** As somebody with the keys to the server: no rule of ours stands in the way. */
async function behind(...texts: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(house.admin)
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const text of texts) rows = (await client.query(text)).rows
    return rows
  } finally {
    await client.end()
  }
}
const found = () => reconcile(house.app, house.network.id)

describe('reconciling', () => {
  it('finds two books that agree', async () => {
    expect(await found()).toMatchObject({ made: 2, open: 2, overdue: 0, faults: [], odd: [] })
  })

  it('does not mind which of two changes of the same moment is read first', async () => {
    const quick = await send('Cai')
    await behind(`update referral set state = 'sent', sent_at = made_at, held_because = null where id = '${quick}'`)
    await acceptReferral(
      house.app,
      { networkId: house.network.id, actor: { kind: 'link-holder', purpose: 'provider', subjectId: quick } },
      { referralId: quick },
    )
    expect(await found()).toMatchObject({ made: 3, byState: { accepted: 1 }, faults: [] })
  })

  it.each([
    ['a row that was deleted', 'referral', ['made-is-not-the-sum-of-states', 'event-without-its-referral']],
    ['events that were deleted', 'event', ['made-is-not-the-sum-of-states', 'referral-without-its-event']],
  ])('notices %s', async (_what, table, faults) => {
    const column = table === 'event' ? 'subject_id' : 'id'
    await behind(
      `create table aside as select * from ${table} where ${column} = '${referralId}'`,
      `set session_replication_role = 'replica'; delete from ${table} where ${column} = '${referralId}'`,
    )
    const odd = await found()
    expect(odd.faults).toEqual(faults)
    expect(odd.odd).toEqual([{ fault: faults[1], count: 1, references: [table === 'event' ? reference : referralId] }])
    await behind(`insert into ${table} select * from aside`, 'drop table aside')
    expect((await found()).faults).toEqual([])
  })

  it('notices a state that nothing led to, and names the referral', async () => {
    const [before] = await behind(`select state, sent_at, due_at from referral where id = '${referralId}'`)
    const state = before?.['state'] === 'held' ? 'sent' : 'accepted'
    await behind(`update referral set state = '${state}', answered_at = made_at, sent_at = made_at where id = '${referralId}'`)
    expect((await found()).odd).toContainEqual({ fault: 'state-is-not-what-last-happened', count: 1, references: [reference] })
  })

  it('notices an open referral without an owner, when the database no longer refuses it', async () => {
    await behind(
      'alter table referral drop constraint open_referral_has_owner_next_step_and_due_time',
      `update referral set owner_organisation_id = null where id = '${referralId}'`,
    )
    expect((await found()).odd).toContainEqual({ fault: 'open-without-owner-step-or-due', count: 1, references: [reference] })
  })

  it('notices that the group was never asked and the person never told', async () => {
    await behind(`delete from message where subject_id = '${referralId}'`)
    const { odd } = await found()
    expect(odd).toContainEqual({ fault: 'group-was-never-asked', count: 1, references: [reference] })
    expect(odd).toContainEqual({ fault: 'person-was-never-told', count: 1, references: [reference] })
  })
})
