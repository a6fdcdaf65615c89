import type { Actor, MemberId } from '../../../kernel/actor.ts'
import { aloneAtMost } from '../../../platform/exports/exportRequest.ts'

const isCoordinator = (actor: Actor): boolean => actor.kind === 'member' && actor.roles.some((role) => role.kind === 'coordinator')

/** Who works with requests may take a file of them; which rows it has is narrowed by what they may see. */
export const mayAskForExport = isCoordinator

/** The list of what was asked for, with no row of any file, is also for those who look after accounts. */
export function maySeeExports(actor: Actor): boolean {
  return isCoordinator(actor) || (actor.kind === 'member' && actor.roles.some((role) => role.kind === 'network-admin'))
}

/** The second person: never the one who asked, and nobody is asked for a small one. */
export function mayAnswerExport(actor: Actor, asked: { readonly askedBy: MemberId; readonly people: number }): boolean {
  return maySeeExports(actor) && actor.kind === 'member' && actor.memberId !== asked.askedBy && asked.people > aloneAtMost
}

/** A file is for whoever asked for it, as long as they may ask at all. */
export function mayTakeExport(actor: Actor, asked: { readonly askedBy: MemberId }): boolean {
  return mayAskForExport(actor) && actor.kind === 'member' && actor.memberId === asked.askedBy
}
