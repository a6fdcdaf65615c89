import type { AuditFault, ChainFaultKind, Faults } from './auditFault.ts'
import { chainStart, linkHash } from './canonical.ts'
import { beginning, type Chains, type Entry, momentOf, type Place, saysWhatWasHashed } from './readChains.ts'

/** What a signed line says of one chain. */
export type SignedEnd = { readonly shard: number; readonly entries: number; readonly hash: string; readonly at: string }

/** Walks every chain forward, each at its own pace and none of them held whole in memory, and compares it with what was signed. */
export type Walk = {
  /** Walks a chain to where it was signed and compares. */
  readonly compare: (signed: SignedEnd) => Promise<void>
  /** Walks all chains to their ends. */
  readonly finish: () => Promise<void>
  readonly entries: () => number
}

type Chain = {
  readonly shard: number
  position: number
  /** Where reading goes on. */
  place: Place
  hash: Buffer
  waiting: readonly Entry[]
  next: number
  /** The last entry that is as it was signed. */
  signedTo: number
  /** A chain that is not the signed one differs at every later head as well: told once. */
  isToldUnsigned: boolean
}
type Walking = {
  readonly chains: Chains
  readonly known: Map<number, Chain>
  readonly faults: Faults
  readonly passed: (entries: number) => void
}

export function walkChains(chains: Chains, faults: Faults, seen: (entries: number) => void): Walk {
  let entries = 0
  const passed = (count: number): void => {
    entries += count
    seen(entries)
  }
  const walking: Walking = { chains, known: new Map(), faults, passed }
  return {
    entries: () => entries,
    compare: (signed) => compare(walking, signed),
    finish: async () => {
      for (const shard of new Set([...(await chains.shards()), ...walking.known.keys()])) await walkToEnd(walking, chainOf(walking, shard))
    },
  }
}

async function compare(walking: Walking, signed: SignedEnd): Promise<void> {
  const chain = chainOf(walking, signed.shard)
  if (chain.isToldUnsigned) return
  const blame = (kind: ChainFaultKind, position: number): void => {
    chain.isToldUnsigned = true
    walking.faults.blame(faultIn(walking, chain, { kind, position, from: chain.signedTo, at: signed.at }))
  }
  while (chain.position < signed.entries) {
    const entry = await nextEntry(walking, chain)
    if (entry === undefined) return blame('cut-off', chain.position + 1)
    follow(walking, chain, entry)
  }
  const found = chain.position === signed.entries ? chain.hash : await walking.chains.hashAt(signed.shard, signed.entries)
  if (found?.toString('hex') === signed.hash) chain.signedTo = Math.max(chain.signedTo, signed.entries)
  else blame('rewritten', signed.entries)
}

/** A chain may grow meanwhile: its end is asked for before more is read, and counts only when nothing more is found. */
async function walkToEnd(walking: Walking, chain: Chain): Promise<void> {
  for (let end = await walking.chains.endOf(chain.shard); ; ) {
    if (isDrained(chain)) end = await walking.chains.endOf(chain.shard)
    const entry = await nextEntry(walking, chain)
    if (entry !== undefined) {
      follow(walking, chain, entry)
      continue
    }
    const { position, hash, place } = chain
    if (end.entries !== position || !end.hash.equals(hash))
      walking.faults.blame(faultIn(walking, chain, { kind: 'head-differs', position, from: position, at: momentOf(place) }))
    return
  }
}

function follow(walking: Walking, chain: Chain, entry: Entry): void {
  const { position } = chain
  const blame = (kind: ChainFaultKind, place: number, from: number): void =>
    walking.faults.blame(faultIn(walking, chain, { kind, position: place, from, at: momentOf(entry) ?? entry.at }))
  chain.place = entry
  if (entry.position <= position) {
    blame('added', entry.position, position)
    return
  }
  if (entry.position !== position + 1) blame('missing', position + 1, position)
  // A changed entry breaks its own link or, when its hash was made to fit, that of the next: the seam is between the two.
  else if (!linkHash(chain.hash, entry.canonical).equals(entry.hash)) blame('broken-link', entry.position, position)
  if (!saysWhatWasHashed(entry)) blame('columns-differ', entry.position, entry.position)
  chain.position = entry.position
  chain.hash = entry.hash
}

const isDrained = ({ next, waiting }: Chain): boolean => next >= waiting.length

async function nextEntry({ chains, passed }: Walking, chain: Chain): Promise<Entry | undefined> {
  if (isDrained(chain)) {
    chain.waiting = await chains.entriesAfter(chain.shard, chain.place)
    chain.next = 0
    passed(chain.waiting.length)
  }
  const entry = chain.waiting[chain.next]
  chain.next += 1
  return entry
}

function chainOf({ known }: Walking, shard: number): Chain {
  const chain = known.get(shard) ?? {
    shard,
    position: 0,
    place: beginning,
    hash: chainStart,
    waiting: [],
    next: 0,
    signedTo: 0,
    isToldUnsigned: false,
  }
  known.set(shard, chain)
  return chain
}

type Found = { readonly kind: ChainFaultKind; readonly position: number; readonly from: number; readonly at: string | undefined }

function faultIn({ chains }: Walking, { shard }: Chain, { kind, position, from, at }: Found): AuditFault {
  return { networkId: chains.networkId, shard, kind, position, from, at }
}
