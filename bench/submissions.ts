import { randomUUID } from 'node:crypto'
import { loadDemo } from '../demo/load.ts'
import type { ActivityId } from '../src/modules/directory/listing.ts'
import { sendSelfReferral } from '../src/modules/referrals/index.ts'
import { allNetworks } from '../src/platform/networks/networks.ts'
import { type Bed, makeBed } from './bed.ts'
import { type Figure, type Load, loadOf } from './measure.ts'

const clients = 16
const seconds = 4
const safe = { mayText: true, mayLeaveVoicemail: true, mayWrite: true, isDeviceShared: false, isNeutral: false, parts: [] } as const

/** Self-referrals a second, whole (person, consent, referral, private link, event, audit, message, jobs), against a bare durable transaction of three rows. */
export async function measureSubmissions(): Promise<Figure[]> {
  const bed = await makeBed()
  try {
    await loadDemo(bed.app, () => undefined)
    await bed.owner.query(
      'create table bare_row (id uuid primary key, about uuid not null, words text not null, made_at timestamptz not null); grant insert on bare_row to hedgerow_app',
    )
    const ours = await submitter(bed)
    const bare = () => bareTransaction(bed)
    await loadOf(clients, 2, ours)
    await loadOf(clients, 2, bare)
    // What autovacuum does within a minute: without it the server has planned for empty tables, and every key is looked up the long way.
    await bed.owner.query('vacuum analyze')
    await loadOf(clients, 2, ours)
    const runs = { ours: [] as Load[], bare: [] as Load[], cpu: 0, done: 0 }
    for (let round = 0; round < 3; round += 1) {
      runs.bare.push(await loadOf(clients, seconds, bare))
      const before = process.cpuUsage()
      const load = await loadOf(clients, seconds, ours)
      const used = process.cpuUsage(before)
      runs.ours.push(load)
      runs.cpu += (used.user + used.system) / 1000
      runs.done += load.done
    }
    return figuresOf(runs)
  } finally {
    await bed.close()
  }
}

function figuresOf({
  ours,
  bare,
  cpu,
  done,
}: {
  readonly ours: readonly Load[]
  readonly bare: readonly Load[]
  readonly cpu: number
  readonly done: number
}): Figure[] {
  const middle = (loads: readonly Load[]) => loads.map(({ perSecond }) => perSecond).sort((one, other) => one - other)[1] ?? Number.NaN
  const ratio = middle(ours) / middle(bare)
  return [
    { what: `bare durable transaction of three rows, ${clients} clients`, value: middle(bare), unit: 'a second' },
    {
      what: `self-referral, whole, ${clients} clients`,
      value: middle(ours),
      unit: 'a second',
      ratio: { to: 'the bare transaction', value: ratio },
      cpuMs: cpu / done,
      target: { says: '≥ 0.4 × bare', met: ratio >= 0.4 },
    },
    { what: 'self-referral, p95', value: Math.max(...ours.map(({ spread }) => spread.p95)), unit: 'ms' },
  ]
}

async function submitter({ app, owner }: Bed): Promise<() => Promise<void>> {
  const network = (await allNetworks(app.database))[0]
  if (network === undefined) throw new Error('The demo region did not load')
  const { rows } = await owner.query<{ id: ActivityId }>(
    `select id from activity where joining = 'ask-here' and status = 'active' order by id limit 200`,
  )
  let made = 0
  return async () => {
    made += 1
    const activityId = rows[made % rows.length]?.id
    if (activityId === undefined) throw new Error('Nothing takes requests')
    const sent = await sendSelfReferral(
      app,
      { networkId: network.id, actor: { kind: 'anyone' } },
      {
        onceKey: randomUUID(),
        activityId,
        person: {
          name: `Bench ${made}`,
          language: 'en',
          reach: [{ channel: 'email', address: `bench.${made}.${randomUUID().slice(0, 8)}@people.example` }],
          safe,
          needs: { codes: ['step-free'] },
        },
        why: 'I have been on my own since the spring and would like to get out of the house again.',
        shares: ['called', 'needs', 'why', 'contact'],
        wording: 'bench',
      },
    )
    if (!sent.ok) throw new Error(`Refused: ${sent.reason.kind}`)
  }
}

async function bareTransaction({ bare }: Bed): Promise<void> {
  const client = await bare.connect()
  try {
    await client.query('begin')
    const about = randomUUID()
    for (let row = 0; row < 3; row += 1)
      await client.query('insert into bare_row (id, about, words, made_at) values ($1, $2, $3, now())', [
        randomUUID(),
        about,
        'a row of ordinary length, about as long as this one',
      ])
    await client.query('commit')
  } finally {
    client.release()
  }
}
