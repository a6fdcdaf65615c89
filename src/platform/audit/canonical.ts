import { createHash } from 'node:crypto'

/** What an audit entry says, as it is hashed. */
export type Canonical = {
  readonly networkId: string
  /** ISO 8601, milliseconds, UTC. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * The canonical form, version 1: a JSON array without spaces of the version, network, time (ISO 8601, milliseconds, UTC),
 * actor, action, kind and id of the subject, and the detail as pairs sorted by name. Anyone can recompute it from the columns.
 */
export function canonicalOf({ networkId, at, actor, action, subjectKind, subjectId, detail }: Canonical): string {
  const pairs = Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([1, networkId, at, actor, action, subjectKind, subjectId, pairs])
}

/** Which of the 64 chains: spread evenly by the subject, so that different people's entries rarely wait for each other. */
export function shardOf(subjectId: string): number {
  return (createHash('sha256').update(subjectId).digest()[0] ?? 0) % 64
}

/** What an entry's hash must be. */
export function linkHash(before: Uint8Array, canonical: string): Buffer {
  return createHash('sha256').update(before).update(canonical, 'utf8').digest()
}

/** What the first entry of a chain follows. */
export const chainStart = Buffer.alloc(32)
