import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { actorName } from './actorName.ts'
import { byKey } from './preparedAs.ts'
import { tablesOf, type Work } from './work.ts'

type OnceOnlyTable = { network_id: string; actor: string; key: string; request_hash: Buffer; outcome: string; made_at: Date }
type Kept = { readonly request_hash: Buffer; readonly outcome: unknown }

/** The same key came with another request: a form was changed and sent again under the key of the first. */
export type AnotherRequest = 'another-request-under-this-key'

/**
 * Does a thing once for each key, however often its form is sent. The first sending makes it; the same again answers with the
 * first outcome and makes nothing; another request under the same key is refused. Two at once: the second waits for the first.
 * The outcome is kept as JSON and must hold ids only. What `make` refuses by throwing is not kept, so it can be sent again.
 *
 * @example
 * const sent = await onceOnly(work, submission.onceKey, hashOfRequest(answers), () => makeReferral(work, answers))
 */
export async function onceOnly<Outcome>(
  work: Work,
  key: string,
  requestHash: Uint8Array,
  make: () => Promise<Outcome>,
): Promise<Result<Outcome, AnotherRequest>> {
  const once = tablesOf<{ once_only: OnceOnlyTable }>(work)
  const seat = { network_id: work.networkId, actor: actorName(work.actor), key }
  // Taking the place first makes a second sending wait here until the first has committed or given up.
  const taken = await once
    .insertInto('once_only')
    .values({ ...seat, request_hash: Buffer.from(requestHash), outcome: 'null', made_at: work.at })
    .onConflict((conflict) => conflict.columns(['network_id', 'actor', 'key']).doNothing())
    .executeTakeFirst()
  const mine = once
    .selectFrom('once_only')
    .select(['request_hash', 'outcome'])
    .where('network_id', '=', seat.network_id)
    .where('actor', '=', seat.actor)
    .where('key', '=', key)
  if (taken.numInsertedOrUpdatedRows === 0n) {
    const kept: Kept = await mine.executeTakeFirstOrThrow()
    return kept.request_hash.equals(requestHash) ? ok(kept.outcome as Outcome) : refuse('another-request-under-this-key')
  }
  const outcome = await make()
  await once
    .updateTable('once_only')
    .set({ outcome: JSON.stringify(outcome ?? null) })
    .where('network_id', '=', seat.network_id)
    .where('actor', '=', seat.actor)
    .where('key', '=', key)
    .modifyEnd(byKey)
    .execute()
  return ok(outcome)
}

/** What a request is recognised by: SHA-256 of its JSON, with names in order so that the order of fields does not matter. */
export function hashOfRequest(request: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(sorted(request)) ?? 'undefined')
    .digest()
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}
