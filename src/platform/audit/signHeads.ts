import { join } from 'node:path'
import type { Actor } from '../../kernel/actor.ts'
import type { App } from '../app.ts'
import type { Work } from '../database/work.ts'
import { Fault } from '../http/faults.ts'
import type { Network } from '../http/page.ts'
import { job } from '../jobs/job.ts'
import { allNetworks } from '../networks/networks.ts'
import { endOfFiles, type FilesEnd } from './filesEnd.ts'
import { addHeadLine } from './headFiles.ts'
import { firstBefore, type HeadLine, lineHash, writeHeadLine } from './headLine.ts'
import { type ChainHead, chainHeads, rememberFailing, rememberLine, type Signed, takeTurn } from './headStore.ts'
import { readSigningKey, type SigningKey } from './signingKey.ts'

const signer: Actor = { kind: 'system', named: 'audit signer' }
/** Each so many lines one names all chains, so that what was signed before is found without reading a month. */
const allEvery = 64

/** Signs each minute where the chains end. What fails is tried again in a minute; a human is told once. */
export const signHeadsEachMinute = job({
  name: 'platform.sign-audit-heads',
  every: '* * * * *',
  retries: 0,
  work: signHeads,
})

/** Signs the heads of every network whose chains have grown. A chain that has become shorter is signed as it is, and told at once. */
export async function signHeads(app: App): Promise<void> {
  const key = await readSigningKey(app.config)
  const failed: string[] = []
  const shorter: string[] = []
  for (const network of await allNetworks(app.database)) {
    const who = { networkId: network.id, actor: signer }
    const outcome = await app.database
      .within(who, (work) => signNetwork(work, { app, network, key }))
      .catch(() => app.database.within(who, (work) => rememberFailing(work, key.id)))
    if (outcome === 'fails-now') failed.push(network.slug)
    else if (typeof outcome === 'object' && outcome.isShorter) shorter.push(network.slug)
  }
  if (failed.length > 0) throw new Fault(`Heads of the audit cannot be written to ${app.config.auditHeads} for: ${failed.join(', ')}`)
  if (shorter.length > 0) throw new Fault(`The audit has fewer entries than were signed: ${shorter.join(', ')}. Run: hedgerow audit verify`)
}

/** One line with the ends of all chains of a network at this moment, to be kept where nobody who looks after the database reaches it. */
export async function headToKeep(app: App, network: Network): Promise<string> {
  const key = await readSigningKey(app.config)
  return app.database.within({ networkId: network.id, actor: signer }, async (work) => {
    const end = await endOfFiles(join(app.config.auditHeads, network.slug), { networkId: network.id, at: work.at })
    const heads = (await chainHeads(work)).map(asSigned)
    const place = { line: end.lines, before: end.hash ?? firstBefore }
    return writeHeadLine({ network: network.id, ...place, at: work.at.toISOString(), heads, all: true }, key)
  })
}

/**
 * Signs that the database was put back to an earlier state on purpose: heads signed before are from here on compared with what was
 * put back only. Without such a line every later check would report what the restored database has lost.
 */
export async function signRestart(app: App, network: Network, because: string): Promise<number> {
  const key = await readSigningKey(app.config)
  return app.database.within({ networkId: network.id, actor: signer }, async (work) => {
    work.records({ action: 'audit.restart', subjectKind: 'network', subjectId: network.id })
    const line = await signNetwork(work, { app, network, key, because })
    if (line === undefined) throw new Error('A line of a restart was not written')
    return line.line
  })
}

type Written = { readonly line: number; readonly isShorter: boolean }
type Signing = { readonly app: App; readonly network: Network; readonly key: SigningKey; readonly because?: string }

/** Held from before the heads are read until the line is on the disk, so that two processes never write the same line. */
async function signNetwork(work: Work, { app, network, key, because }: Signing): Promise<Written | undefined> {
  const folder = join(app.config.auditHeads, network.slug)
  const signed = await takeTurn(work, key.id)
  const [end, heads] = await Promise.all([endOfFiles(folder, { networkId: network.id, at: work.at }), chainHeads(work)])
  const line = nextLine({ work, end, heads, signed }, because)
  if (line === undefined) return undefined
  const text = writeHeadLine(line, key)
  await addHeadLine(folder, end.file, { text, afterTorn: end.isTornHere })
  await rememberLine(work, key.id, { line: line.line, hash: lineHash(text) })
  return { line: line.line, isShorter: because === undefined && isShorter(end, heads) }
}

function isShorter({ known }: FilesEnd, heads: readonly ChainHead[]): boolean {
  const now = new Map(heads.map(({ shard, entries }) => [shard, entries]))
  return [...(known?.values() ?? [])].some(({ shard, entries }) => (now.get(shard) ?? 0) < entries)
}

const asSigned = ({ shard, entries, hash }: ChainHead): HeadLine['heads'][number] => [shard, entries, hash]

type Known = { readonly work: Work; readonly end: FilesEnd; readonly heads: readonly ChainHead[]; readonly signed: Signed }

/** The line to write; undefined when no chain has changed. Where the files end before what the database remembers, the gap stays to be seen. */
function nextLine({ work, end, heads, signed }: Known, because: string | undefined): Omit<HeadLine, 'key'> | undefined {
  const hasFallenShort = end.lines < signed.lines
  const line = Math.max(end.lines, signed.lines) + 1
  const isAll = because !== undefined || hasFallenShort || end.known === undefined || line % allEvery === 0
  const changed = heads.filter(({ shard, hash }) => end.known?.get(shard)?.hash !== hash)
  const hasShrunk = [...(end.known ?? [])].some(([shard]) => !heads.some((head) => head.shard === shard))
  if (because === undefined && changed.length === 0 && !hasShrunk && !hasFallenShort) return undefined
  return {
    network: work.networkId,
    line,
    at: work.at.toISOString(),
    before: (hasFallenShort ? signed.hash : end.hash) ?? firstBefore,
    heads: (isAll || hasShrunk ? heads : changed).map(asSigned),
    all: isAll || hasShrunk,
    ...(because === undefined ? {} : { restart: { because, had: end.lines } }),
    ...(end.torn === undefined ? {} : { torn: lineHash(end.torn) }),
  }
}
