import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import { parseSector, type Sector } from '../../../kernel/postcode.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'

type HomeTables = { member: { network_id: NetworkId; id: MemberId; home_sealed: Buffer | null; version: number; ended_at: Date | null } }
const seat = (work: Work, rowId: MemberId) => ({ networkId: work.networkId, table: 'member', column: 'home_sealed', rowId })

/** Roughly where these members live, of those who have said so. */
export async function homesOf(work: Work, vault: Vault, ids: readonly MemberId[]): Promise<ReadonlyMap<MemberId, Sector>> {
  if (ids.length === 0) return new Map()
  const rows = await tablesOf<HomeTables>(work)
    .selectFrom('member')
    .select(['id', 'home_sealed'])
    .where('network_id', '=', work.networkId)
    .where('id', 'in', [...new Set(ids)])
    .where('home_sealed', 'is not', null)
    .execute()
  const homes = new Map<MemberId, Sector>()
  for (const { id, home_sealed } of rows) {
    const home = home_sealed === null ? undefined : parseSector(await vault.unseal(home_sealed, seat(work, id)))
    if (home?.ok === true) homes.set(id, home.value)
  }
  return homes
}

/** Keeps it, or with nothing forgets it. */
export async function saveHome(
  work: Work,
  vault: Vault,
  { memberId, home }: { memberId: MemberId; home: Sector | undefined },
): Promise<void> {
  const home_sealed = home === undefined ? null : await vault.seal(home, seat(work, memberId))
  await tablesOf<HomeTables>(work)
    .updateTable('member')
    .set((row) => ({ home_sealed, version: row('version', '+', 1) }))
    .where('network_id', '=', work.networkId)
    .where('id', '=', memberId)
    .where('ended_at', 'is', null)
    .execute()
}
