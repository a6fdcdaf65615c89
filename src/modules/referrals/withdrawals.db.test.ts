import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMailSink, type MailSink, type ReceivedMail } from '../../../test/support/mailSink.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { deliverMessage } from '../../platform/messages/deliver.ts'
import { people } from '../people/index.ts'
import { remindGroup } from './actions/remindGroup.ts'
import { sendSelfReferral } from './actions/sendSelfReferral.ts'
import { stopSharing } from './actions/stopSharing.ts'
import { withdrawReferral } from './actions/withdrawReferral.ts'
import { referrals } from './index.ts'
import { holderOf } from './privateLink.ts'

let house: House
let sink: MailSink
let activityId: Id<'Activity'>
let behind: pg.Client
const tooLate: string[] = []
let arrived = 0

/** Looks, in the moment a mail arrives and before its sender hears so, whether what it rests on was taken back already. */
async function onReceived({ raw }: ReceivedMail): Promise<void> {
  const id = /Message-ID: <([^@>]+)/.exec(raw)?.[1]
  const { rows } = await behind.query<{ template: string; is_withdrawn: boolean }>(
    `select m.template, exists (select from consent c where c.about_id = m.subject_id and c.withdrawn_at is not null) as is_withdrawn
     from message m where m.id = $1`,
    [id],
  )
  const [mail] = rows
  if (mail?.template === 'referral.group-asked' || mail?.template === 'referral.group-reminded') {
    arrived += 1
    if (mail.is_withdrawn) tooLate.push(`${mail.template} ${id}`)
  }
}

beforeAll(async () => {
  sink = await aMailSink({ onReceived })
  house = await aHouse({ modules: [people, referrals], env: { SMTP_URL: sink.url, HEDGEROW_CONFIRM_CONTACT: 'no', HEDGEROW_POOL: '8' } })
  behind = new pg.Client(house.admin)
  await behind.connect()
  activityId = await anActivity(house)
})
afterAll(async () => {
  await behind.end()
  await house.close()
  await sink.close()
})

const system: Actor = { kind: 'system', named: 'test' }
const moment = fc.integer({ min: 0, max: 40 })
const story = fc.record({
  deliversAt: fc.array(moment, { minLength: 1, maxLength: 2 }),
  remindsAt: fc.option(moment, { nil: undefined }),
  withdrawsAt: moment,
  withdraws: fc.constantFrom('sharing', 'request'),
})
type Told = {
  readonly deliversAt: readonly number[]
  readonly remindsAt: number | undefined
  readonly withdrawsAt: number
  readonly withdraws: string
}

const after = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))

async function play(told: Told): Promise<void> {
  const at = { networkId: house.network.id }
  const sent = await sendSelfReferral(house.app, { ...at, actor: { kind: 'anyone' } }, aSelfReferral(activityId))
  if (!sent.ok) throw new Error(sent.reason.kind)
  const { referralId } = sent.value
  const person = { ...at, actor: holderOf({ purpose: 'person', referralId }) }
  const deliver = async (): Promise<void> => {
    const { rows } = await behind.query<{ id: Id<'Message'> }>(`select id from message where subject_id = $1 and template like '%group%'`, [
      referralId,
    ])
    for (const { id } of rows) await deliverMessage(house.app, house.network.id, id)
  }
  const withdraw = async () =>
    told.withdraws === 'sharing'
      ? stopSharing(house.app, person, { referralId, how: 'private-link' })
      : withdrawReferral(house.app, person, { referralId, because: 'not-said' })
  await Promise.all([
    ...told.deliversAt.map(async (wait) => after(wait).then(deliver)),
    told.remindsAt === undefined
      ? undefined
      : after(told.remindsAt).then(() => remindGroup(house.app, { ...at, actor: system }, { referralId })),
    after(told.withdrawsAt).then(async () => expect(await withdraw()).toMatchObject({ ok: true })),
  ])
  await deliver()
}

describe('a person takes back what they agreed while messages are on their way', () => {
  it('no message to the group arrives after the withdrawal was kept, in a thousand interleavings', async () => {
    const four = fc.array(story, { minLength: 4, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(four, async (stories) => {
        await Promise.all(stories.map(play))
        expect(tooLate).toEqual([])
      }),
      { numRuns: 250, endOnFailure: true },
    )
    expect(arrived).toBeGreaterThan(50)
    const { rows } = await behind.query<{ state: string; n: number }>(
      `select state, count(*)::int as n from message where template in ('referral.group-asked', 'referral.group-reminded') group by state`,
    )
    const counted = Object.fromEntries(rows.map(({ state, n }) => [state, n]))
    expect(counted.cancelled).toBeGreaterThan(50)
    expect(counted.queued ?? 0).toBe(0)
  }, 900_000)
})
