/**
 * The answer of anything that may say no. A refusal is a value its reader must handle;
 * a fault (something broken) is thrown instead and never travels in a `Result`.
 *
 * @example
 * const asked: Result<number, 'not-a-number'> = refuse('not-a-number')
 * asked.ok // => false
 */
export type Result<Value, Reason> = Ok<Value> | Refused<Reason>
export type Ok<Value> = { readonly ok: true; readonly value: Value }
export type Refused<Reason> = { readonly ok: false; readonly reason: Reason }

/** Says yes, with what was asked for. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value }
}

/** Says no, with the reason; the page that shows it chooses the words. */
export function refuse<const Reason>(reason: Reason): Refused<Reason> {
  return { ok: false, reason }
}
