import { sql } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Database } from '../database/database.ts'
import type { Work } from '../database/work.ts'
import { type Canonical, canonicalOf, chainStart, linkHash } from './canonical.ts'

/** A place where the audit does not hold: nothing like it happens by itself. */
export type AuditFault = {
  readonly networkId: string
  readonly shard: number
  readonly position: number
  readonly kind: 'missing' | 'broken-link' | 'columns-differ' | 'head-differs'
}
export type AuditFindings = { readonly entries: number; readonly faults: readonly AuditFault[] }

type Entry = Canonical & { readonly position: number; readonly canonical: string; readonly hash: Buffer }
type Head = { readonly entries: number; readonly hash: Buffer }
type End = { readonly position: number; readonly hash: Buffer }

const batch = 5000

/** Recomputes every chain of a network from its canonical texts, while others go on writing. Needs no secret: anyone with the rows can do it. */
export async function auditVerify(
  database: Database,
  networkId: NetworkId,
  seen: (entries: number) => void = () => undefined,
): Promise<AuditFindings> {
  return database.within({ networkId, actor: { kind: 'system', named: 'audit verify' } }, async (work) => {
    const faults: AuditFault[] = []
    let entries = 0
    for (const shard of await shardsOf(work)) {
      const found = await verifyChain(work, shard, (count) => seen(entries + count))
      entries += found.entries
      faults.push(...found.faults)
    }
    return { entries, faults }
  })
}

/** Follows one chain to its end. Its head may move on meanwhile, so the end is looked for until nothing more is found. */
async function verifyChain(work: Work, shard: number, seen: (entries: number) => void): Promise<AuditFindings> {
  const faults: AuditFault[] = []
  const blame = (position: number, kind: AuditFault['kind']): void => void faults.push({ networkId: work.networkId, shard, position, kind })
  let end: End = { position: 0, hash: chainStart }
  for (let entries = 0; ; ) {
    const head = await headOf(work, shard)
    const rows = await entriesAfter(work, shard, end.position)
    for (const entry of rows) end = follow(end, entry, blame)
    entries += rows.length
    seen(entries)
    const isWhole = head.entries === end.position && head.hash.equals(end.hash)
    if (!isWhole && rows.length > 0) continue
    if (!isWhole) blame(end.position, 'head-differs')
    return { entries, faults }
  }
}

function follow(end: End, entry: Entry, blame: (position: number, kind: AuditFault['kind']) => void): End {
  if (entry.position !== end.position + 1) blame(end.position + 1, 'missing')
  else if (!linkHash(end.hash, entry.canonical).equals(entry.hash)) blame(entry.position, 'broken-link')
  if (canonicalOf(entry) !== entry.canonical) blame(entry.position, 'columns-differ')
  return { position: entry.position, hash: entry.hash }
}

async function entriesAfter(work: Work, shard: number, position: number): Promise<readonly Entry[]> {
  const asked = sql<Entry>`
    select network_id as "networkId", at, actor, action, subject_kind as "subjectKind", subject_id as "subjectId", detail, position, canonical, hash
    from audit_entry where network_id = ${work.networkId} and shard = ${shard} and position > ${position} order by position limit ${batch}`
  return (await asked.execute(work.sql)).rows
}

async function headOf(work: Work, shard: number): Promise<Head> {
  const asked = sql<Head>`select entries, hash from audit_head where network_id = ${work.networkId} and shard = ${shard}`
  return (await asked.execute(work.sql)).rows[0] ?? { entries: 0, hash: chainStart }
}

async function shardsOf(work: Work): Promise<readonly number[]> {
  const asked = sql<{ shard: number }>`
    select shard from audit_head where network_id = ${work.networkId} union select shard from audit_entry where network_id = ${work.networkId} order by shard`
  return (await asked.execute(work.sql)).rows.map(({ shard }) => shard)
}
