import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { endSessionsOf } from '../../../platform/sessions/store.ts'
import { membershipEnded, roleEnded } from '../events.ts'
import { withdrawInvitationsOf } from '../invitations/changeInvitation.ts'
import type { Member } from '../member.ts'
import { endIdentitiesOf } from '../oidc/identityStore.ts'
import { lockRecoveryOf, moveRecovery } from '../second-step/recoveryStore.ts'
import { endStepsOf } from '../second-step/secondStepStore.ts'
import { endMember, endRoleRow, type HeldRole } from '../store.ts'
import { membershipEndedMail, roleEndedMail } from './mail.ts'

/** Everything that ends with a membership. What they did keeps its author; whoever comes back one day begins anew. */
export async function endWhole(app: App, work: Work, member: Member): Promise<void> {
  const { id } = member
  await endMember(work, id)
  await endIdentitiesOf(work, id)
  const sessions = await endSessionsOf(work, id)
  await endStepsOf(work, id)
  const recovery = await lockRecoveryOf(work, app.vault, id)
  if (recovery !== undefined) await moveRecovery(work, recovery.id, 'withdrawn')
  const invitations = await withdrawInvitationsOf(app, work, id)
  work.happened(membershipEnded(id))
  work.records({ action: 'access.membership-end', subjectKind: 'member', subjectId: id, detail: { sessions, invitations } })
  work.send(membershipEndedMail(member))
}

type Ending = { readonly member: Member; readonly held: HeldRole; readonly named: string }

/** One thing that a member is ends; the member stays for what is left. */
export async function endOneRole(app: App, work: Work, { member, held, named }: Ending): Promise<void> {
  if (!(await endRoleRow(work, held.id))) return
  work.happened(roleEnded(member.id, held.role))
  work.records({ action: 'access.role-end', subjectKind: 'member', subjectId: member.id, detail: { role: held.role.kind } })
  work.send(roleEndedMail(app, member, named))
}
