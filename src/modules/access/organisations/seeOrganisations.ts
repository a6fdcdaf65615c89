import type { OrganisationId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { seeMembers } from '../actions/seeMembers.ts'
import { membersById } from '../colleagues.ts'
import { waitingInvitations } from '../invitations/invitationStore.ts'
import type { Member } from '../member.ts'
import { mayListOrganisations, maySeeOrganisation } from '../policy.ts'
import { currentRoles } from '../store.ts'
import { stateOf, type Verification, type VerificationState } from './verification.ts'
import { expiriesOf, findVerification } from './verificationStore.ts'

/** An organisation with members, or somebody invited, and whether anybody answers for it. */
export type OrganisationLine = { readonly id: OrganisationId; readonly state: VerificationState; readonly expiresAt: Date | undefined }

/** Every organisation where somebody is something or is invited to be; those that wait come first. */
export async function seeOrganisations(app: App, who: Context): Promise<readonly OrganisationLine[]> {
  if (!mayListOrganisations(who.actor)) return []
  return await app.database.within(who, async (work) => {
    const ids = await organisationsWithPeople(work, app)
    const expiries = await expiriesOf(work, ids)
    const lines = ids.map((id) => ({ id, state: stateOf(expiries.get(id), work.at), expiresAt: expiries.get(id)?.expiresAt }))
    return lines.toSorted((one, other) => (one.expiresAt?.getTime() ?? 0) - (other.expiresAt?.getTime() ?? 0))
  })
}

async function organisationsWithPeople(work: Work, app: App): Promise<readonly OrganisationId[]> {
  const held = await currentRoles(work).where('organisation_id', 'is not', null).execute()
  const invited = await waitingInvitations(work, app.vault)
  return [
    ...new Set([
      ...held.flatMap(({ organisation_id }) => organisation_id ?? []),
      ...invited.flatMap(({ role }) => ('organisationId' in role ? [role.organisationId] : [])),
    ]),
  ]
}

/** One organisation: whether anybody answers for it, and its members as far as the actor may know of them. */
export type SeenOrganisation = {
  readonly id: OrganisationId
  readonly state: VerificationState
  readonly verification: Verification | undefined
  /** Who verified it; undefined when they left or it was the software. */
  readonly verifiedBy: string | undefined
  readonly members: readonly Member[]
}

export async function seeOrganisation(app: App, who: Context, id: OrganisationId): Promise<SeenOrganisation | undefined> {
  if (!maySeeOrganisation(who.actor, { organisationId: id })) return undefined
  const found = await app.database.within(who, async (work) => {
    const verification = await findVerification(work, app.vault, id)
    const by = verification?.verifiedBy.startsWith('member:') ? verification.verifiedBy.slice('member:'.length) : undefined
    const [verifier] = by === undefined ? [] : await membersById(work, app.vault, [by as Member['id']])
    return { verification, verifiedBy: verifier?.name, state: stateOf(verification, work.at) }
  })
  const members = (await seeMembers(app, who)).flatMap((member) => {
    const roles = member.roles.filter((role) => 'organisationId' in role && role.organisationId === id)
    return roles.length === 0 ? [] : [{ ...member, roles }]
  })
  return { id, ...found, members }
}
