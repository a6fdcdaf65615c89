import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { kyselyOn } from '../database/kyselyOn.ts'
import { loginFrom } from '../database/login.ts'
import { openPools } from '../database/pools.ts'
import type { Network } from '../http/page.ts'
import { allNetworks } from '../networks/networks.ts'
import { type AuditFindings, auditVerify, verifyChains } from './auditVerify.ts'
import { rememberedLines } from './headStore.ts'
import { chainsIn } from './readChains.ts'

/** A database whose audit is checked. */
export type AuditSource = {
  readonly networks: () => Promise<readonly Network[]>
  readonly verify: (network: Network, wishes: Parameters<typeof auditVerify>[2]) => Promise<AuditFindings>
}

/** The app's own database. */
export function sourceOf(database: Database): AuditSource {
  return { networks: () => allNetworks(database), verify: ({ id }, wishes) => auditVerify(database, id, wishes) }
}

/** Any database, with a login that sees every row; only ever reads. */
export async function sourceAt(url: string): Promise<AuditSource & { seesAll: () => Promise<boolean>; close: () => Promise<void> }> {
  const pools = openPools(loginFrom(url), 1)
  const open = kyselyOn({ query: (text, values) => pools.main.query(text, values) })
  return {
    networks: () => allNetworks({ open }),
    verify: async ({ id }, wishes = {}) => {
      const reader = { sql: open, networkId: id }
      return verifyChains(chainsIn(reader), await rememberedLines(reader), wishes)
    },
    seesAll: async () => {
      const asked = sql<{ sees: boolean }>`select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user`
      return (await asked.execute(open)).rows[0]?.sees === true
    },
    close: async () => pools.main.end(),
  }
}
