import type { Actor, MemberId } from '../../../kernel/actor.ts'

/** Those who look after accounts, and coordinators, ask about unusual looks … */
export function maySeeAlarms(actor: Actor): boolean {
  return actor.kind === 'member' && actor.roles.some((role) => role.kind === 'network-admin' || role.kind === 'coordinator')
}

/** … but nobody about their own. */
export function maySettleAlarm(actor: Actor, alarm: { readonly memberId: MemberId }): boolean {
  return maySeeAlarms(actor) && actor.kind === 'member' && actor.memberId !== alarm.memberId
}

/** One's own reading is one's own page. */
export function mayGiveReadingReason(actor: Actor): boolean {
  return actor.kind === 'member'
}
