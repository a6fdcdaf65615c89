import type { MemberId, OrganisationId, Role } from '../../kernel/actor.ts'
import type { Vault } from '../../platform/crypto/vault.ts'
import type { Work } from '../../platform/database/work.ts'
import type { Member } from './member.ts'
import type { MemberScope } from './policy.ts'
import { currentMembers, currentRoles, listMembers, openMember } from './store.ts'

/** The current members among these, for a list that must say their names. */
export async function membersById(work: Work, vault: Vault, ids: readonly MemberId[]): Promise<readonly Member[]> {
  if (ids.length === 0) return []
  const rows = await currentMembers(work)
    .where('id', 'in', [...new Set(ids)])
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return Promise.all(rows.map((row) => openMember(work, vault, row)))
}

/** Who holds one of these roles now: in the whole network, or at one organisation. */
export async function membersWhoAre(
  work: Work,
  vault: Vault,
  wanted: { readonly kinds: readonly Role['kind'][]; readonly at?: OrganisationId },
): Promise<readonly Member[]> {
  const { kinds, at } = wanted
  const roles = currentRoles(work).where('kind', 'in', [...kinds])
  const rows = await (at === undefined ? roles : roles.where('organisation_id', '=', at)).execute()
  return membersById(
    work,
    vault,
    rows.map((row) => row.member_id),
  )
}

/** The members a scope covers, by what they are; nobody else's name is even opened. */
export async function membersWithin(work: Work, vault: Vault, scope: MemberScope): Promise<readonly Member[]> {
  if (scope.kind === 'everyone') return listMembers(work, vault)
  if (scope.kind === 'nobody') return []
  const { placeIds, organisationIds } = scope
  const rows = await currentRoles(work)
    .where((role) =>
      role.or([
        ...(placeIds.length === 0 ? [] : [role('place_id', 'in', placeIds), role('kind', '=', 'provider')]),
        ...(organisationIds.length === 0 ? [] : [role('organisation_id', 'in', organisationIds)]),
      ]),
    )
    .execute()
  return membersById(
    work,
    vault,
    rows.map((row) => row.member_id),
  )
}
