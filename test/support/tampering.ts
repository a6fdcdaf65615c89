import fc from 'fast-check'
import type pg from 'pg'
import { canonicalOf, chainStart, linkHash } from '../../src/platform/audit/canonical.ts'
import { momentOf } from '../../src/platform/audit/readChains.ts'

/** Something an owner of the database does to the audit. `chain` and `place` choose among what is there. */
export type Tampering = { readonly chain: number; readonly place: number; readonly does: (typeof deeds)[number]; readonly with: number }

const edits = {
  actor: `actor = 'member:' || $5`,
  action: `action = 'test.other' || $5`,
  subjectKind: `subject_kind = subject_kind || $5`,
  subjectId: `subject_id = subject_id || $5`,
  seconds: `at = at + (1 + $5::integer) * interval '1 second'`,
  microseconds: `at = at + (1 + $5::integer % 999) * interval '1 microsecond'`,
  endless: `at = case when $5::integer % 2 = 0 then 'infinity'::timestamptz else '-infinity' end`,
  detailAdded: `detail = detail || jsonb_build_object('x' || $5, 1)`,
  detailTaken: `detail = detail - 'nothing' || jsonb_build_object('turn', 1000 + $5::integer)`,
  detailKind: `detail = ('{"null",[],"\\"text\\"",7}'::text[])[1 + $5::integer % 4]::jsonb`,
  detailHuge: `detail = jsonb_set(detail, '{nothing}', ('1e' || (400 + $5::integer))::jsonb)`,
  canonical: `canonical = canonical || left($5 || ' ', 0) || ' '`,
  hash: `hash = sha256(convert_to($5, 'UTF8'))`,
  network: `network_id = gen_random_uuid(), actor = actor || left($5, 0)`,
  shard: `shard = 200 + $5::integer % 100`,
} as const
const deeds = [
  ...(Object.keys(edits) as (keyof typeof edits)[]),
  'move',
  'delete',
  'swap',
  'duplicate',
  'push-before-the-first',
  'push-after-the-last',
  'cut-the-tail',
  'cut-the-chain',
  'cut-everything',
  'edit-and-say-so-in-canonical',
  'edit-and-rehash-it-alone',
  'rewrite-from-here',
  'rewrite-without-it',
  'rewrite-with-one-more',
  'rewrite-two-exchanged',
  'move-the-head',
] as const

export const randomTampering: fc.Arbitrary<Tampering> = fc.record({
  chain: fc.nat(1000),
  place: fc.nat(1000),
  does: fc.constantFrom(...deeds),
  with: fc.nat(900),
})

type Row = {
  readonly network_id: string
  readonly at: string
  readonly shard: number
  readonly position: number
  readonly actor: string
  readonly action: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
  readonly canonical: string
  readonly hash: Buffer
}
type Done = { readonly shard: number; readonly places: readonly number[] }

/** Does it, as whoever the connection is signed in as; returns the chain, and where a check should point to. */
export async function tamper(client: pg.ClientBase, networkId: string, tampering: Tampering): Promise<Done> {
  const shards = await client.query<{ shard: number }>('select shard from audit_head where network_id = $1 order by shard', [networkId])
  const shard = shards.rows[tampering.chain % shards.rows.length]?.shard ?? 0
  const { rows } = await client.query<Row>(
    `select network_id, (at at time zone 'UTC')::text as at, shard, position, actor, action, subject_kind, subject_id, detail, canonical, hash
     from audit_entry where network_id = $1 and shard = $2 order by position`,
    [networkId, shard],
  )
  const chain: Chain = { client, networkId, shard, rows, here: tampering.place % rows.length, with: tampering.with }
  const { does } = tampering
  if (does in edits) return edit(chain, edits[does as keyof typeof edits])
  return doings[does as keyof typeof doings](chain)
}

type Chain = {
  readonly client: pg.ClientBase
  readonly networkId: string
  readonly shard: number
  readonly rows: readonly Row[]
  readonly here: number
  readonly with: number
}

async function edit(chain: Chain, set: string): Promise<Done> {
  const { client, networkId, shard, here } = chain
  const { rowCount } = await client.query(
    `update audit_entry set ${set} where network_id = $1 and shard = $2 and position = $3 and $4::integer is not null and $5::text is not null`,
    [networkId, shard, here + 1, 0, String(chain.with)],
  )
  if (rowCount !== 1) throw new Error(`Nothing was changed by: ${set}`)
  return at(chain, here + 1)
}

const at = ({ shard }: Chain, ...places: readonly number[]): Done => ({ shard, places })
const run = (chain: Chain, text: string, ...values: readonly unknown[]) =>
  chain.client.query(text, [chain.networkId, chain.shard, ...values])
const exchanged = <T>(all: readonly T[], one: number, other: number): readonly T[] =>
  all.map((each, place) => (place === one ? (all[other] ?? each) : place === other ? (all[one] ?? each) : each))
const copyAt = (position: string) => `
  insert into audit_entry select network_id, at + interval '1 second', shard, ${position}, actor, action, subject_kind, subject_id, detail, canonical, hash
  from audit_entry where network_id = $1 and shard = $2 and position = $3`

const doings = {
  move: async (chain: Chain) => {
    const to = chain.with % 2 === 0 ? -chain.with : chain.rows.length + 1 + chain.with
    await run(chain, 'update audit_entry set position = $4 where network_id = $1 and shard = $2 and position = $3', chain.here + 1, to)
    return at(chain, chain.here + 1, to)
  },
  delete: async (chain: Chain) => {
    await run(chain, 'delete from audit_entry where network_id = $1 and shard = $2 and position = $3', chain.here + 1)
    return at(chain, chain.here + 1)
  },
  swap: async (chain: Chain) => {
    const other = (chain.here + 1 + (chain.with % (chain.rows.length - 1))) % chain.rows.length
    const both = [chain.here + 1, other + 1]
    await run(
      chain,
      'update audit_entry set position = position + 1000 where network_id = $1 and shard = $2 and position = any ($3::bigint[])',
      both,
    )
    await run(
      chain,
      'update audit_entry set position = $3 + 1000 - position where network_id = $1 and shard = $2 and position > 1000',
      chain.here + other + 2,
    )
    return at(chain, Math.min(...both))
  },
  duplicate: async (chain: Chain) => {
    await run(chain, copyAt('position'), chain.here + 1)
    return at(chain, chain.here + 1)
  },
  'push-before-the-first': async (chain: Chain) => {
    await run(chain, copyAt('-$4::bigint'), chain.here + 1, chain.with)
    return at(chain, -chain.with)
  },
  'push-after-the-last': async (chain: Chain) => {
    await run(chain, copyAt('$4::bigint'), chain.here + 1, chain.rows.length + 1)
    return at(chain, chain.rows.length + 1)
  },
  'cut-the-tail': async (chain: Chain) => {
    await rewritten(chain, chain.rows.slice(0, chain.here))
    return at(chain, chain.here + 1)
  },
  'cut-the-chain': async (chain: Chain) => {
    await run(chain, 'delete from audit_entry where network_id = $1 and shard = $2')
    await run(chain, 'delete from audit_head where network_id = $1 and shard = $2')
    return at(chain, 1)
  },
  'cut-everything': async (chain: Chain) => {
    await run(chain, 'delete from audit_entry where network_id = $1 and $2::integer is not null')
    await run(chain, 'delete from audit_head where network_id = $1 and $2::integer is not null')
    await run(chain, 'delete from audit_signer where network_id = $1 and $2::integer is not null')
    return at(chain, 1)
  },
  'edit-and-say-so-in-canonical': async (chain: Chain) => {
    const row = asIfBySomebodyElse(chain)
    await run(
      chain,
      'update audit_entry set actor = $4, canonical = $5 where network_id = $1 and shard = $2 and position = $3',
      chain.here + 1,
      row.actor,
      row.canonical,
    )
    return at(chain, chain.here + 1)
  },
  'edit-and-rehash-it-alone': async (chain: Chain) => {
    const row = asIfBySomebodyElse(chain)
    const hash = linkHash(chain.rows[chain.here - 1]?.hash ?? chainStart, row.canonical)
    const set = 'update audit_entry set actor = $4, canonical = $5, hash = $6 where network_id = $1 and shard = $2 and position = $3'
    await run(chain, set, chain.here + 1, row.actor, row.canonical, hash)
    return at(chain, chain.here + 1)
  },
  'rewrite-from-here': async (chain: Chain) => {
    await rewritten(chain, chain.rows.with(chain.here, asIfBySomebodyElse(chain)))
    return at(chain, chain.here + 1)
  },
  'rewrite-without-it': async (chain: Chain) => {
    await rewritten(chain, chain.rows.toSpliced(chain.here, 1))
    return at(chain, chain.here + 1)
  },
  'rewrite-with-one-more': async (chain: Chain) => {
    await rewritten(chain, chain.rows.toSpliced(chain.here, 0, asIfBySomebodyElse(chain)))
    return at(chain, chain.here + 1)
  },
  'rewrite-two-exchanged': async (chain: Chain) => {
    const other = (chain.here + 1 + (chain.with % (chain.rows.length - 1))) % chain.rows.length
    await rewritten(chain, exchanged(chain.rows, chain.here, other))
    return at(chain, Math.min(chain.here, other) + 1)
  },
  'move-the-head': async (chain: Chain) => {
    const set = chain.with % 2 === 0 ? 'entries = entries + 1 + $3::integer' : `hash = sha256(convert_to($3::integer::text, 'UTF8'))`
    await run(chain, `update audit_head set ${set} where network_id = $1 and shard = $2`, chain.with)
    return at(chain, chain.rows.length)
  },
} as const satisfies { readonly [Deed in Exclude<(typeof deeds)[number], keyof typeof edits>]: (chain: Chain) => Promise<Done> }

function asIfBySomebodyElse({ rows, here, with: number }: Chain): Row {
  const row = rows[here]
  if (row === undefined) throw new Error(`There is no entry ${here + 1}`)
  return withCanonical({ ...row, actor: `member:somebody-else-${number}` })
}

function withCanonical(row: Row): Row {
  const { network_id: networkId, actor, action, subject_kind: subjectKind, subject_id: subjectId, detail } = row
  return { ...row, canonical: canonicalOf({ networkId, at: momentOf(row) ?? '', actor, action, subjectKind, subjectId, detail }) }
}

/** Writes the whole chain anew with positions, hashes and a head that fit: nothing inside the database tells it from a true one. */
async function rewritten(chain: Chain, rows: readonly Row[]): Promise<void> {
  await run(chain, 'delete from audit_entry where network_id = $1 and shard = $2')
  let hash: Buffer = chainStart
  for (const [place, row] of rows.entries()) {
    hash = linkHash(hash, row.canonical)
    await run(
      chain,
      `insert into audit_entry (network_id, shard, at, position, actor, action, subject_kind, subject_id, detail, canonical, hash)
       values ($1, $2, $3::timestamp at time zone 'UTC', $4, $5, $6, $7, $8, $9, $10, $11)`,
      row.at,
      place + 1,
      row.actor,
      row.action,
      row.subject_kind,
      row.subject_id,
      JSON.stringify(row.detail),
      row.canonical,
      hash,
    )
  }
  await run(chain, 'update audit_head set entries = $3, hash = $4 where network_id = $1 and shard = $2', rows.length, hash)
}
