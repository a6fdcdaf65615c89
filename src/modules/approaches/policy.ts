import type { Actor, MemberId, PlaceId } from '../../kernel/actor.ts'
import { decider } from '../../kernel/decide.ts'
import type { Relation } from '../../kernel/standing.ts'

/** To one person whoever may change what they agreed writes under it (`referrals.agreements-change`); this is about writing to many. */
export const approachRules = {
  /** What is on the list is narrowed by `maySee`. */
  'approaches.list': ['coordinator', 'network-admin', 'researcher'],
  'approaches.ask': ['coordinator'],
  'approaches.ask-research': ['researcher'],
  /** The second member; never the one who asked. */
  'approaches.answer': ['network-coordinator', 'network-admin'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

const may = decider(approachRules)
type Asked = { readonly askedBy: MemberId }

export const mayList = (actor: Actor): boolean => may('approaches.list', actor)
export const mayAskResearch = (actor: Actor): boolean => may('approaches.ask-research', actor)

/** A coordinator of a place writes to people of that place; all of the network is for those who look after all of it. */
export function mayAsk(actor: Actor, placeId?: PlaceId | 'whole-network'): boolean {
  return may('approaches.ask', actor, placeId === undefined ? {} : { place: placeId })
}

export function mayAnswer(actor: Actor, { askedBy }: Asked): boolean {
  return may('approaches.answer', actor) && actor.kind === 'member' && actor.memberId !== askedBy
}

/** One's own, and all of them for those who answer. */
export function maySee(actor: Actor, { askedBy }: Asked): boolean {
  return may('approaches.answer', actor) || (mayList(actor) && actor.kind === 'member' && actor.memberId === askedBy)
}
