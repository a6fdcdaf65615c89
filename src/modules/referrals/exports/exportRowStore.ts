import { sql } from 'kysely'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { Reading } from '../../../platform/exports/exportStore.ts'
import { isUnrestricted } from '../../people/index.ts'
import { isReal } from '../canaryStore.ts'
import { endedStates } from '../lifecycle.ts'
import type { Referral } from '../referral.ts'
import { referralOf } from '../referralRows.ts'
import type { ReferralTables } from '../referralTables.ts'

export const exportFilters = ['open', 'ended', 'all'] as const
export type ExportFilter = { readonly which: (typeof exportFilters)[number] }
/** Where a file would be too large for one page to carry. */
export const mostRows = 5000

export function exportReading(vault: Vault): Reading<ExportFilter> {
  return { vault, what: 'referrals', parse: parseFilter }
}

function parseFilter(stored: unknown): ExportFilter {
  const which = typeof stored === 'object' && stored !== null && 'which' in stored ? stored.which : undefined
  const known = exportFilters.find((each) => each === which)
  if (known === undefined) throw new Error('An export has a filter that nobody knows')
  return { which: known }
}

/** How many people a file would hold, as far as the actor may see them; invented ones are nobody, and who is restricted is in no file. */
export async function countPeople(work: Work, filter: ExportFilter, until: Date): Promise<number> {
  const { people } = await wanted(work, filter, until)
    .select(sql<number>`count(distinct person_id)::int`.as('people'))
    .executeTakeFirstOrThrow()
  return people
}

export async function listForExport(work: Work, filter: ExportFilter, until: Date): Promise<readonly Referral[]> {
  const rows = await wanted(work, filter, until).selectAll().orderBy('made_at').limit(mostRows).execute()
  return rows.map(referralOf)
}

function wanted(work: Work, { which }: ExportFilter, until: Date) {
  const all = tablesOf<ReferralTables>(work)
    .selectFrom('referral')
    .where('network_id', '=', work.networkId)
    .where('made_at', '<=', until)
    .where(isReal('referral'))
    .where(isUnrestricted('referral'))
  if (which === 'all') return all
  return which === 'ended' ? all.where('state', 'in', [...endedStates]) : all.where('ended_at', 'is', null)
}
