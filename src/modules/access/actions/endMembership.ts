import type { MemberId, Role } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { endOneRole, endWhole } from '../leaving/endWhole.ts'
import type { Beforehand } from '../leaving/passingOn.ts'
import { looksAfterNetwork, type Member } from '../member.ts'
import { mayEndMembership, mayEndRole, mayEndWhatIsKnown, mayKnowRole, mayLeave, maySeeMember } from '../policy.ts'
import { findMember, type HeldRole, heldRolesOf, lockNetworkKeepers, type RoleId } from '../store.ts'
import { forgetSignedIn } from '../whoIs.ts'

export type EndRefusal = 'not-found' | 'may-not' | 'last-one'
/** Says a role in the member's own language, for the message to them. */
export type NameForThem = (role: Role) => string
type Ended = Result<MemberId, EndRefusal>
/** What is known to whoever ends something: how roles are called, and what is done first, in the same transaction. */
export type Ending = { readonly nameForThem?: NameForThem; readonly first?: Beforehand | undefined }

/**
 * Ends a membership with all that it holds. Whoever may know a part of it only ends that part, in the same words: that the
 * member is something elsewhere is behind a wall. The last who looks after the network stays: nobody could let anyone in.
 */
export async function endMembership(
  app: App,
  who: Context,
  memberId: MemberId,
  { nameForThem = ({ kind }) => kind, first }: Ending = {},
): Promise<Ended> {
  return await ending(app, who, memberId, async (work, member, keepers) => {
    if (!maySeeMember(work.actor, { memberId, roles: member.roles })) return refuse('not-found')
    if (mayEndMembership(work.actor, { memberId, roles: member.roles })) return await endAll(app, work, { member, keepers, first })
    if (!mayEndWhatIsKnown(work.actor, { memberId, roles: member.roles })) return refuse('may-not')
    await first?.(work)
    const known = (await heldRolesOf(work, memberId)).filter(({ role }) => mayKnowRole(work.actor, role))
    for (const held of known) await endOneRole(app, work, { member, held, named: nameForThem(held.role) })
    return ok(memberId)
  })
}

/** A member goes, because they say so. */
export async function leave(app: App, who: Context, memberId: MemberId, { first }: Pick<Ending, 'first'> = {}): Promise<Ended> {
  return await ending(app, who, memberId, async (work, member, keepers) =>
    mayLeave(work.actor, { memberId }) ? await endAll(app, work, { member, keepers, first }) : refuse('may-not'),
  )
}

type EndingRole = Ending & { readonly memberId: MemberId; readonly roleId: RoleId; readonly nameForThem: NameForThem }

/** Takes one role away; with the only one the membership ends, for there is nothing left to sign in for. */
export async function endRole(app: App, who: Context, { memberId, roleId, nameForThem, first }: EndingRole): Promise<Ended> {
  return await ending(app, who, memberId, async (work, member, keepers) => {
    const all = await heldRolesOf(work, memberId)
    const held = all.find(({ id }) => id === roleId)
    if (held === undefined || !mayKnowRole(work.actor, held.role)) return refuse('not-found')
    if (!mayEndRole(work.actor, { memberId, role: held.role })) return refuse('may-not')
    if (all.length === 1) return await endAll(app, work, { member, keepers, first })
    if (isLastKeeper(memberId, keepers) && !othersKeep(all, held)) return refuse('last-one')
    await first?.(work)
    await endOneRole(app, work, { member, held, named: nameForThem(held.role) })
    return ok(memberId)
  })
}

type Keepers = ReadonlySet<MemberId>

async function ending(
  app: App,
  who: Context,
  memberId: MemberId,
  end: (work: Work, member: Member, keepers: Keepers) => Promise<Ended>,
): Promise<Ended> {
  const ended = await app.database.within(who, async (work): Promise<Ended> => {
    const keepers = await lockNetworkKeepers(work)
    const member = await findMember(work, app.vault, memberId)
    return member === undefined ? refuse('not-found') : await end(work, member, keepers)
  })
  forgetSignedIn(app)
  return ended
}

type EndingAll = { readonly member: Member; readonly keepers: Keepers; readonly first: Beforehand | undefined }

async function endAll(app: App, work: Work, { member, keepers, first }: EndingAll): Promise<Ended> {
  if (isLastKeeper(member.id, keepers)) return refuse('last-one')
  await first?.(work)
  await endWhole(app, work, member)
  return ok(member.id)
}

function isLastKeeper(memberId: MemberId, keepers: Keepers): boolean {
  return keepers.has(memberId) && keepers.size === 1
}

function othersKeep(all: readonly HeldRole[], { id }: HeldRole): boolean {
  return all.some((held) => held.id !== id && looksAfterNetwork(held.role))
}
