import { sql } from 'kysely'
import { tablesOf, type Work } from '../database/work.ts'

/** Where a chain ends: how many entries it has, and the hash of the last one in hexadecimal digits. */
export type ChainHead = { readonly shard: number; readonly entries: number; readonly hash: string }
/** How far one key has signed, as the database remembers it. */
export type Signed = { readonly lines: number; readonly hash: string | undefined; readonly isFailing: boolean }

type SignerTable = {
  network_id: string
  signing_key: string
  lines: number
  line_hash: Buffer | null
  signed_at: Date | null
  failing_since: Date | null
}
const signersIn = (work: Pick<Work, 'sql'>) => tablesOf<{ audit_signer: SignerTable }>(work)

/** The ends of all chains of the network, as they are committed. */
export async function chainHeads(work: Pick<Work, 'sql' | 'networkId'>): Promise<readonly ChainHead[]> {
  const asked = sql<ChainHead>`
    select shard, entries, encode(hash, 'hex') as hash from audit_head where network_id = ${work.networkId} and entries > 0 order by shard`
  return (await asked.execute(work.sql)).rows
}

/** Takes the turn to sign: whoever comes meanwhile waits until this transaction ends. */
export async function takeTurn(work: Work, signingKey: string): Promise<Signed> {
  await signersIn(work)
    .insertInto('audit_signer')
    .values({ network_id: work.networkId, signing_key: signingKey, lines: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await signersIn(work)
    .selectFrom('audit_signer')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('signing_key', '=', signingKey)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { lines: row.lines, hash: row.line_hash?.toString('hex'), isFailing: row.failing_since !== null }
}

/** Remembers the last line that was written; what failed before is over. */
export async function rememberLine(work: Work, signingKey: string, { line, hash }: { line: number; hash: string }): Promise<void> {
  await signersIn(work)
    .updateTable('audit_signer')
    .set({ lines: line, line_hash: Buffer.from(hash, 'hex'), signed_at: work.at, failing_since: null })
    .where('network_id', '=', work.networkId)
    .where('signing_key', '=', signingKey)
    .execute()
}

/** Remembers that lines cannot be written, and says whether that is new. */
export async function rememberFailing(work: Work, signingKey: string): Promise<'fails-now' | 'fails-still'> {
  if ((await takeTurn(work, signingKey)).isFailing) return 'fails-still'
  await signersIn(work)
    .updateTable('audit_signer')
    .set({ failing_since: work.at })
    .where('network_id', '=', work.networkId)
    .where('signing_key', '=', signingKey)
    .execute()
  return 'fails-now'
}

/** The last line of each key that the database remembers: the files must hold them. */
export async function rememberedLines(work: Pick<Work, 'sql' | 'networkId'>): Promise<ReadonlyMap<number, string>> {
  const rows = await signersIn(work)
    .selectFrom('audit_signer')
    .select(['lines', 'line_hash'])
    .where('network_id', '=', work.networkId)
    .execute()
  return new Map(rows.flatMap(({ lines, line_hash }) => (line_hash === null ? [] : [[lines, line_hash.toString('hex')]])))
}
