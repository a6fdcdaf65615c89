import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditFindings, HeadsGiven } from '../../platform/audit/auditVerify.ts'
import { ownPublicKeys, readPublicKeys } from '../../platform/audit/signingKey.ts'
import { type AuditSource, sourceAt, sourceOf } from '../../platform/audit/source.ts'
import type { Config } from '../../platform/config/config.ts'
import type { Network } from '../../platform/http/page.ts'
import { progressBar } from '../../platform/progress/progressBar.ts'
import { auditFaultInWords } from '../auditFaultWords.ts'
import { type Asked, command, type ExitCode, type OutsideRun } from '../command.ts'

/** `hedgerow audit verify`: has anybody changed, removed, added or moved an audit entry? */
export const auditVerifyCommand = command({
  name: 'audit verify',
  summary: 'Checks that nobody has changed, removed, added or moved an audit entry.',
  usage: '[--heads folder] [--public-key file]… [--kept file] [--without-heads] [--database postgres://…]',
  options: {
    heads: { type: 'string' },
    'public-key': { type: 'string', multiple: true },
    kept: { type: 'string' },
    'without-heads': { type: 'boolean' },
    database: { type: 'string' },
  },
  // With a login of one's own nothing is made or changed: an auditor needs neither our keys nor our folder.
  outside: async (given) => {
    const { database } = given.asked.options
    if (typeof database !== 'string') return undefined
    if (!/^postgres(ql)?:\/\//.test(database))
      return given.terminal.wrongWords('--database takes an address such as postgres://auditor:password@db.example:5432/hedgerow')
    const source = await sourceAt(database)
    try {
      if (!(await source.seesAll()))
        return given.terminal.refused('This login does not see every entry: it must be a superuser or have BYPASSRLS.')
      return await verifyAll(source, given)
    } finally {
      await source.close()
    }
  },
  run: ({ app, ...given }) => verifyAll(sourceOf(app.database), { ...given, config: app.config }),
})

export { auditVerifyCommand as command }

async function verifyAll(source: AuditSource, { config, asked, terminal, stop }: OutsideRun): Promise<ExitCode> {
  const started = performance.now()
  const bar = progressBar('Checking the audit', { isQuiet: terminal.isJson })
  const found: Found[] = []
  let entries = 0
  for (const network of await source.networks()) {
    if (stop.aborted) return terminal.refused('Stopped before the end.')
    const seen = (count: number): void => bar.at(entries + count, undefined)
    const findings = await source.verify(network, { heads: await headsGiven(config, asked, network), seen })
    entries += findings.entries
    found.push({ network, ...findings })
  }
  bar.end()
  const faults = found.flatMap((each) => each.faults)
  const seconds = (performance.now() - started) / 1000
  terminal.answer({ entries, seconds, faults, networks: found.map(asDocument) }, [
    ...found.flatMap(inWords),
    `${entries} audit entries in ${seconds.toFixed(1)} s${faults.length === 0 ? ', every one in its place.' : `; ${faults.length + sumOf(found)} faults. What to do: docs/guides/audit.md`}`,
  ])
  return faults.length === 0 ? 0 : 1
}

type Found = AuditFindings & { readonly network: Network }

async function headsGiven(config: Config, { options }: Asked, network: Network): Promise<HeadsGiven | undefined> {
  if (options['without-heads'] === true) return undefined
  const files = [options['public-key'] ?? []].flat().map(String)
  const kept =
    typeof options.kept === 'string' ? (await readFile(options.kept, 'utf8')).split('\n').filter((line) => line.trim() !== '') : []
  return {
    folder: join(typeof options.heads === 'string' ? options.heads : config.auditHeads, network.slug),
    keys: files.length > 0 ? await readPublicKeys(files) : await ownPublicKeys(config),
    kept,
  }
}

function asDocument({ network, faults, ...findings }: Found) {
  return { network: network.slug, networkId: network.id, ...findings, faults: faults.length + findings.unlisted }
}

function inWords({ network, lines, signedTo, restarts, faults, unlisted }: Found): string[] {
  return [
    lines === 0
      ? `${network.slug}: no signed heads, so a chain cut off or rewritten as a whole would not be seen.`
      : `${network.slug}: compared with ${lines} signed heads, the last of ${signedTo}.`,
    ...restarts.map(({ at, because, line }) => `  put back on purpose before line ${line} (${at}): ${because}`),
    ...faults.map((fault) => auditFaultInWords(fault, network.slug)),
    ...(unlisted === 0 ? [] : [`  and ${unlisted} more`]),
  ]
}

function sumOf(found: readonly Found[]): number {
  return found.reduce((sum, { unlisted }) => sum + unlisted, 0)
}
