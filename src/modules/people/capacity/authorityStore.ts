import { sql } from 'kysely'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId, TrustedPersonId } from '../person.ts'
import { sealFor } from '../sealing.ts'
import type { Authority, AuthorityId } from './authority.ts'
import type { AuthorityRow, CapacityTables } from './capacityTables.ts'

const db = (work: Work) => tablesOf<CapacityTables>(work)
const ownerOf = (rowId: string, personId: string) => ({ table: 'authority', rowId, personId })

/** Every attorney and deputy of a person that was written down, the newest first, as far as the actor may know. */
export async function listAuthorities(work: Work, vault: Vault, personId: PersonId): Promise<readonly Authority[]> {
  const rows = await db(work)
    .selectFrom('authority')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .limit(100)
    .execute()
  return Promise.all(rows.map((row) => authorityOf(work, vault, row)))
}

export async function insertAuthority(work: Work, vault: Vault, authority: Authority): Promise<void> {
  const { id, personId } = authority
  const { seal, sealMaybe } = sealFor(vault, work.networkId, ownerOf(id, personId))
  await db(work)
    .insertInto('authority')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      kind: authority.kind,
      name_sealed: await seal(authority.name, 'name_sealed'),
      extent_sealed: await sealMaybe(authority.extent, 'extent_sealed'),
      trusted_person_id: authority.trustedPersonId ?? null,
      seen_how: authority.seenHow,
      seen_by: authority.seenBy,
      seen_on: authority.seenOn,
      valid_from: authority.validFrom,
      valid_until: authority.validUntil ?? null,
      made_at: work.at,
      ended_at: null,
      ended_by: null,
      version: authority.version,
    })
    .execute()
}

/** False when it had ended, or somebody changed it meanwhile. */
export async function endAuthorityRow(work: Work, { id, version }: Pick<Authority, 'id' | 'version'>): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('authority')
    .set({ ended_at: work.at, ended_by: actorName(work.actor), version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function authorityOf(work: Work, vault: Vault, row: AuthorityRow): Promise<Authority> {
  const { openKept } = sealFor(vault, work.networkId, ownerOf(row.id, row.person_id))
  const extent = row.extent_sealed === null ? undefined : await openKept(row.extent_sealed, 'extent_sealed')
  return {
    id: row.id as AuthorityId,
    personId: row.person_id as PersonId,
    kind: row.kind,
    name: await openKept(row.name_sealed, 'name_sealed'),
    ...(extent !== undefined && { extent }),
    ...(row.trusted_person_id !== null && { trustedPersonId: row.trusted_person_id as TrustedPersonId }),
    seenHow: row.seen_how,
    seenBy: row.seen_by,
    seenOn: row.seen_on,
    validFrom: row.valid_from,
    ...(row.valid_until !== null && { validUntil: row.valid_until }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    version: row.version,
  }
}
