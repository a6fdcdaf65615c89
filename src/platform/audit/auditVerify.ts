import type { NetworkId } from '../../kernel/actor.ts'
import type { Database } from '../database/database.ts'
import { type AuditFault, collectFaults, type Faults } from './auditFault.ts'
import { type HeadLine, provenance, readHeadLine } from './headLine.ts'
import { rememberedLines } from './headStore.ts'
import { type Chains, chainsOf } from './readChains.ts'
import { type Restart, restartsIn } from './restarts.ts'
import type { PublicKeys } from './signingKey.ts'
import { linesToBelieve, type SignedHeads } from './verifyLines.ts'
import { type Walk, walkChains } from './walkChains.ts'

export type AuditFindings = {
  readonly entries: number
  /** Lines of signed heads that may be believed. */
  readonly lines: number
  /** When the last of them was signed; what came after it is not yet guarded against cuts and rewriting. */
  readonly signedTo: string | undefined
  readonly restarts: readonly Restart[]
  readonly faults: readonly AuditFault[]
  /** Faults beyond the first thousand, which are only counted. */
  readonly unlisted: number
}

/** Signed heads to compare with; `kept` are lines of `audit head` that somebody kept elsewhere. */
export type HeadsGiven = { readonly folder: string; readonly keys: PublicKeys; readonly kept?: readonly string[] }
type Wishes = { readonly heads?: HeadsGiven | undefined; readonly seen?: (entries: number) => void }

/**
 * Recomputes every chain of a network from its canonical texts and compares it with the signed heads, while others go on writing.
 * Needs no secret: anyone with the rows, the heads and the public key can do it.
 */
export async function auditVerify(database: Database, networkId: NetworkId, wishes: Wishes = {}): Promise<AuditFindings> {
  const who = { networkId, actor: { kind: 'system', named: 'audit verify' } } as const
  return verifyChains(chainsOf(database, networkId), await database.within(who, rememberedLines), wishes)
}

/** The check itself, on chains however they are read. */
export async function verifyChains(
  chains: Chains,
  remembered: SignedHeads['remembered'],
  { heads, seen = () => undefined }: Wishes,
): Promise<AuditFindings> {
  const faults = collectFaults()
  const walk = walkChains(chains, faults, seen)
  const signed = heads && (await compareWithHeads(walk, { ...heads, networkId: chains.networkId, remembered }, faults))
  await walk.finish()
  return {
    entries: walk.entries(),
    lines: signed?.lines ?? 0,
    signedTo: signed?.signedTo,
    restarts: signed?.restarts ?? [],
    faults: faults.listed,
    unlisted: faults.unlisted(),
  }
}

async function compareWithHeads(
  walk: Walk,
  heads: SignedHeads & Pick<HeadsGiven, 'kept'>,
  faults: Faults,
): Promise<Pick<AuditFindings, 'lines' | 'signedTo' | 'restarts'>> {
  const restarts = await restartsIn(heads)
  const last = new Map<number, { readonly entries: number; readonly hash: string }>()
  let lines = 0
  let signedTo: string | undefined
  for await (const { line, at, heads: ends, restart } of linesToBelieve(heads, faults)) {
    for (const [shard, entries, hash] of ends) {
      const before = last.get(shard)
      last.set(shard, { entries, hash })
      if (before?.entries === entries && before.hash === hash) continue
      if (before !== undefined && entries <= before.entries && restart === undefined)
        faults.blame({ networkId: heads.networkId, kind: 'heads-go-back', file: `${at.slice(0, 7)}.jsonl`, line, at })
      if (entries <= restarts.reachOf(line, shard)) await walk.compare({ shard, entries, hash, at })
    }
    lines += 1
    signedTo = at
  }
  for (const { line, at, heads: ends } of keptLines(heads, faults)) {
    for (const [shard, entries, hash] of ends)
      if (entries <= restarts.reachOf(line, shard)) await walk.compare({ shard, entries, hash, at })
  }
  return { lines, signedTo, restarts: restarts.all }
}

/** Lines somebody kept elsewhere, those of other networks left out. */
function keptLines({ kept = [], networkId, keys }: SignedHeads & Pick<HeadsGiven, 'kept'>, faults: Faults): readonly HeadLine[] {
  return kept.flatMap((text, place) => {
    const line = readHeadLine(text)
    const from = line === undefined ? 'unreadable' : provenance(line, keys)
    if (line !== undefined && line.network !== networkId) return []
    if (from !== 'ours') faults.blame({ networkId, kind: from, file: 'the lines kept elsewhere', line: place + 1, at: line?.at })
    return line !== undefined && from === 'ours' ? [line] : []
  })
}
