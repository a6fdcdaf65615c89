import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { loadDemo } from '../demo/load.ts'
import { buildSite } from '../src/app.ts'
import type { Actor, MemberId } from '../src/kernel/actor.ts'
import type { ActivityId } from '../src/modules/directory/listing.ts'
import { readList } from '../src/modules/referrals/coordinator/list.ts'
import { loadWholeStory } from '../src/modules/referrals/coordinator/wholeStory.ts'
import { acceptReferral, holderOf, type ReferralId, releaseReferral, sendSelfReferral } from '../src/modules/referrals/index.ts'
import { loadLink } from '../src/modules/referrals/links/personLink.ts'
import { type LinkId, tokenOf } from '../src/modules/referrals/privateLink.ts'
import { modules } from '../src/modules.ts'
import type { App } from '../src/platform/app.ts'
import type { Network, Visit } from '../src/platform/http/page.ts'
import { allNetworks } from '../src/platform/networks/networks.ts'
import { openHouse } from '../src/platform/openHouse.ts'
import { type Bed, makeBed } from './bed.ts'
import { type Figure, spreadOf } from './measure.ts'

const rounds = 250
const warmUp = 40
const safe = { mayText: true, mayLeaveVoicemail: true, mayWrite: true, isDeviceShared: false, isNeutral: false, parts: [] } as const

/** What one operation does: with the walls, and with the same SQL as a superuser, past row-level security, and with nothing audited. */
type Operation = {
  readonly what: string
  readonly most: number
  readonly run: (side: Side, number: number) => Promise<() => Promise<unknown>>
}
type Side = { readonly app: App; readonly network: Network; readonly records: boolean; readonly site: Hono }

/** The cost of row-level security and audit on the main reads and writes, as a ratio to the same without, turn by turn in one run. */
export async function measureWalls(): Promise<Figure[]> {
  const bed = await makeBed({ HEDGEROW_READING_BUDGET: '500' })
  try {
    await loadDemo(bed.app, () => undefined)
    const network = (await allNetworks(bed.app.database))[0]
    if (network === undefined) throw new Error('The demo region did not load')
    const open = await withoutWalls(bed)
    const coordinator = await coordinatorOf(bed)
    try {
      const sides = [
        { app: bed.app, network, records: true, site: siteOf(bed.app, coordinator) },
        { app: open, network, records: false, site: siteOf(open, coordinator) },
      ] as const
      await bed.owner.query('vacuum analyze')
      const figures: Figure[] = []
      for (const operation of await operationsOn(bed, coordinator)) figures.push(await compared(operation, sides))
      return figures
    } finally {
      await open.database.close()
    }
  } finally {
    await bed.close()
  }
}

async function compared({ what, most, run }: Operation, [walled, open]: readonly [Side, Side]): Promise<Figure> {
  const times: { readonly walled: number[]; readonly open: number[] } = { walled: [], open: [] }
  for (let number = -warmUp; number < rounds; number += 1) {
    for (const [name, side] of number % 2 === 0
      ? ([
          ['walled', walled],
          ['open', open],
        ] as const)
      : ([
          ['open', open],
          ['walled', walled],
        ] as const)) {
      const measured = await run(side, number)
      const from = performance.now()
      await measured()
      if (number >= 0) times[name].push(performance.now() - from)
    }
  }
  const [with_, without] = [spreadOf(times.walled), spreadOf(times.open)]
  const ratio = with_.p50 / without.p50
  return {
    what: `${what}, p50 with walls and audit`,
    value: with_.p50,
    unit: 'ms',
    ratio: { to: `the same without (${without.p50.toFixed(2)} ms)`, value: ratio },
    target: { says: `≤ ${most} × without`, met: ratio <= most },
  }
}

/** The same house seen by the superuser, whom no policy holds; opening a transaction proves nothing, and audit notes are dropped. */
async function withoutWalls({ app, admin, masterKey, owner }: Bed): Promise<App> {
  await owner.query(`
    create schema bench;
    create function bench.begin_in(statement text, proof bytea) returns void language plpgsql as $$
    declare said text[] := string_to_array(statement, chr(10));
    begin
      perform set_config('hedgerow.networks', said[1], true), set_config('hedgerow.keys', said[2], true), set_config('hedgerow.actor', said[3], true),
        set_config('hedgerow.seal', hedgerow_private.seal_of(said[1], said[2], said[3]), true);
    end $$;
    alter role ${admin.user} in database ${admin.database} set search_path = bench, public`)
  const open = openHouse({ config: app.config, login: { ...admin, isDirect: true }, masterKey, clock: app.clock, modules })
  const silent = { records: () => undefined }
  return {
    ...open,
    database: { ...open.database, within: (who, work) => open.database.within(who, (inside) => work({ ...inside, ...silent })) },
  }
}

type Coordinator = { readonly kind: 'member'; readonly memberId: MemberId; readonly roles: readonly [{ readonly kind: 'coordinator' }] }

async function coordinatorOf({ owner }: Bed): Promise<Coordinator> {
  const members = await owner.query<{ id: MemberId }>(
    `select member_id as id from member_role where kind = 'coordinator' and place_id is null limit 1`,
  )
  return { kind: 'member', memberId: members.rows[0]?.id ?? ('' as MemberId), roles: [{ kind: 'coordinator' }] }
}

/** The whole site to somebody who is signed in already: finding out who they are costs both sides the same, and is left out. */
function siteOf(app: App, { memberId, roles }: Coordinator): Hono {
  return buildSite({ app, whoIs: async () => ({ memberId, roles, name: 'Bench', strongAt: app.clock.now() }) })
}

async function operationsOn({ owner }: Bed, coordinator: Coordinator): Promise<readonly Operation[]> {
  const open = await owner.query<{ id: ReferralId }>(`select id from referral where state <> 'ended' order by id limit 100`)
  const links = await owner.query<{ id: LinkId }>(
    `select id from referral_link where purpose = 'person' and ended_at is null and expires_at > now() order by id limit 100`,
  )
  const activities = await owner.query<{ id: ActivityId }>(
    `select id from activity where joining = 'ask-here' and status = 'active' order by id limit 200`,
  )
  const of = <T extends string>(rows: readonly { readonly id: T }[], number: number): T => {
    const row = rows[Math.abs(number) % rows.length]
    if (row === undefined) throw new Error('The demo region has nothing to read')
    return row.id
  }
  return [
    reading('coordinator’s list', ({ app, network }) => readList(app, { networkId: network.id, actor: coordinator }), coordinator),
    reading(
      'one referral’s whole story',
      (side, number) => loadWholeStory(visitOf(side, coordinator, { referralId: of(open.rows, number) })),
      coordinator,
    ),
    reading(
      'the person’s private link',
      (side, number) => loadLink(visitOf(side, { kind: 'anyone' }, { token: tokenOf(side.app, side.network.id, of(links.rows, number)) })),
      { kind: 'anyone' },
    ),
    pageOf('coordinator’s list', () => '/coordinator'),
    pageOf('one referral’s story', (number) => `/coordinator/referrals/${of(open.rows, number)}`),
    { what: 'self-referral, whole', most: 2.5, run: async (side, number) => () => sent(side, of(activities.rows, number)) },
    { what: 'a group’s yes', most: 2.5, run: async (side, number) => toAnswer(side, coordinator, of(activities.rows, number)) },
  ]
}

function reading(what: string, read: (side: Side, number: number) => Promise<unknown>, actor: Actor): Operation {
  return {
    what,
    most: 1.5,
    run: async (side, number) => async () => {
      if ((await read(side, number)) === undefined) throw new Error(`${what}: nothing was read`)
      if (!side.records) return
      const { app, network } = side
      await app.database.within({ networkId: network.id, actor }, async (work) =>
        work.records({ action: 'bench.read', subjectKind: 'thing', subjectId: `thing ${number % 50}` }),
      )
    },
  }
}

/** The same as somebody waits for it: asked for, drawn, and its look written meanwhile. */
function pageOf(what: string, addressOf: (number: number) => string): Operation {
  return {
    what: `${what} as a page`,
    most: 1.5,
    run:
      async ({ site }, number) =>
      async () => {
        const answer = await site.request(addressOf(number), { headers: { cookie: 'hedgerow=bench' } })
        if (answer.status !== 200) throw new Error(`${what}: ${answer.status}`)
        await answer.arrayBuffer()
      },
  }
}

function visitOf<Params>({ app, network }: Side, actor: Actor, params: Params): Visit & { readonly params: Params } {
  return { app, network, actor, params, now: app.clock.now(), language: 'en', query: new URLSearchParams() } as Visit & {
    readonly params: Params
  }
}

async function sent({ app, network }: Side, activityId: ActivityId): Promise<ReferralId> {
  const address = `${randomUUID()}@people.example`
  const outcome = await sendSelfReferral(
    app,
    { networkId: network.id, actor: { kind: 'anyone' } },
    {
      onceKey: randomUUID(),
      activityId,
      person: {
        name: `Bench ${address.slice(0, 8)}`,
        language: 'en',
        reach: [{ channel: 'email', address }],
        safe,
        needs: { codes: ['step-free'] },
      },
      why: 'I have been on my own since the spring and would like to get out of the house again.',
      shares: ['called', 'needs', 'why', 'contact'],
      wording: 'bench',
    },
  )
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason.kind}`)
  return outcome.value.referralId
}

/** Sends one, and passes it on where it is held until somebody has looked; only the answer is measured. */
async function toAnswer(side: Side, coordinator: Actor, activityId: ActivityId): Promise<() => Promise<unknown>> {
  const referralId = await sent(side, activityId)
  const who = { networkId: side.network.id, actor: coordinator }
  await releaseReferral(side.app, who, { referralId })
  return async () => {
    const group = { ...who, actor: holderOf({ purpose: 'provider', referralId }) }
    const answered = await acceptReferral(side.app, group, { referralId, words: 'Tuesday at ten, ask for Bea' })
    if (!answered.ok) throw new Error(`Refused: ${answered.reason.kind}`)
  }
}
