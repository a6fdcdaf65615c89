import type { MemberId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { findMember } from '../store.ts'
import { identityEnded, identityLinked } from './events.ts'
import type { IdentityId, Vouched } from './identity.ts'
import { endIdentitiesOf, everHadStrongWay, insertIdentity } from './identityStore.ts'
import { aboutIdentity } from './messages.ts'

type Keeping = {
  readonly memberId: MemberId
  readonly vouched: Vouched
  readonly isUsed: boolean
  /** Whether a second step was given in the session that links. */
  readonly isStrongHere: boolean
}
export type Kept = { readonly id: IdentityId; readonly countsAsStrong: boolean }

/**
 * Makes the link, and writes to the member: should it not have been them, they hear of it. Undefined when it is somebody's already.
 * Whoever only reads the member's post must not get a second step out of it: such a link opens doors like a code does, no further,
 * unless the member never had anything stronger and it is their first.
 */
export async function keepIdentity(app: App, work: Work, { memberId, vouched, isUsed, isStrongHere }: Keeping): Promise<Kept | undefined> {
  const countsAsStrong = vouched.isStrong && (isStrongHere || !(await everHadStrongWay(work, memberId)))
  const id = await insertIdentity(work, app.vault, { memberId, named: vouched, isUsed, countsAsStrong })
  if (id === undefined) return undefined
  work.happened(identityLinked(memberId, id, vouched.issuer))
  work.records({
    action: 'access.identity-link',
    subjectKind: 'member',
    subjectId: memberId,
    detail: { issuer: vouched.issuer, countsAsStrong },
  })
  await tell(app, work, memberId, 'linked')
  return { id, countsAsStrong }
}

type Ended = { readonly memberId: MemberId; readonly id: IdentityId }

/** Writes down that a link ended, and tells the member. */
export async function noteEnded(app: App, work: Work, ended: Ended): Promise<void> {
  writeDownEnd(work, ended)
  await tell(app, work, ended.memberId, 'ended')
}

/** Ends every link; whoever calls tells the member. Answers how many there were. */
export async function endEveryIdentity(work: Work, memberId: MemberId): Promise<number> {
  const ended = await endIdentitiesOf(work, memberId)
  for (const id of ended) writeDownEnd(work, { memberId, id })
  return ended.length
}

function writeDownEnd(work: Work, { memberId, id }: Ended): void {
  work.happened(identityEnded(memberId, id))
  work.records({ action: 'access.identity-end', subjectKind: 'member', subjectId: memberId })
}

async function tell(app: App, work: Work, memberId: MemberId, what: 'linked' | 'ended'): Promise<void> {
  const member = await findMember(work, app.vault, memberId)
  if (member !== undefined) work.send(aboutIdentity(app, { to: member.email, language: member.language, memberId, what }))
}
