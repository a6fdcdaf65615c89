import type { Actor } from './actor.ts'
import { type Matter, type Relation, standing } from './standing.ts'

/** To whom an action is allowed: one line of a module's `policy.ts`. Whatever has no line is allowed to nobody. */
export type Rules = Readonly<Record<string, readonly Relation[]>>

/** The answer, with what it rests on: the relation that allows it, or that there is none. */
export type Decision =
  | { readonly allowed: true; readonly as: Relation }
  | { readonly allowed: false; readonly because: 'no-such-action' | 'nothing-to-it' | 'not-as-this' }

/**
 * The one place where yes and no are said: pure, from the rules, the actor, what it is about and the moment.
 * `nothing-to-it` must look exactly like what does not exist.
 *
 * @example
 * decide({ 'thing.see': ['holder'] }, { kind: 'anyone' }, 'thing.see', {}, new Date()) // => { allowed: false, because: 'not-as-this' }
 */
export function decide(rules: Rules, actor: Actor, action: string, matter: Matter, at: Date): Decision {
  const allowed = rules[action]
  if (allowed === undefined) return { allowed: false, because: 'no-such-action' }
  const relations = standing(actor, matter, at)
  const as = allowed.find((relation) => relations.has(relation))
  if (as !== undefined) return { allowed: true, as }
  return { allowed: false, because: relations.size === 0 ? 'nothing-to-it' : 'not-as-this' }
}

/** For questions about nothing that has a time: what is long past by then counts as past for ever. */
const endOfTime = new Date(8.64e15)

/** The same as a plain question, for pages and actions. */
export function decider<Action extends string>(rules: Readonly<Record<Action, readonly Relation[]>>) {
  return (action: Action, actor: Actor, matter: Matter = {}, at: Date = endOfTime): boolean =>
    decide(rules, actor, action, matter, at).allowed
}
