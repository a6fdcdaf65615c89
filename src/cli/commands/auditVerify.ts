import { type AuditFault, auditVerify } from '../../platform/audit/auditVerify.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { progressBar } from '../../platform/progress/progressBar.ts'
import { command } from '../command.ts'

/** `hedgerow audit verify`: has anybody changed, removed, added or moved an audit entry? */
export const auditVerifyCommand = command({
  name: 'audit verify',
  summary: 'Checks that nobody has changed, removed, added or moved an audit entry.',
  usage: '',
  options: {},
  run: async ({ app, terminal }) => {
    const faults: AuditFault[] = []
    let entries = 0
    const bar = progressBar('Checking the audit', { isQuiet: terminal.isJson })
    for (const network of await allNetworks(app.database)) {
      const found = await auditVerify(app.database, network.id, (seen) => bar.at(entries + seen, undefined))
      entries += found.entries
      faults.push(...found.faults)
    }
    bar.end()
    terminal.answer(
      { entries, faults },
      faults.length === 0
        ? [`${entries} audit entries, every one in its place.`]
        : [`${entries} audit entries; ${faults.length} faults:`, ...faults.map(inWords)],
    )
    return faults.length === 0 ? 0 : 1
  },
})

export { auditVerifyCommand as command }

function inWords({ networkId, shard, position, kind }: AuditFault): string {
  const what = {
    missing: 'an entry is missing',
    'broken-link': 'this entry was changed, or it does not follow the one before it',
    'columns-differ': 'the columns do not say what was hashed',
    'head-differs': 'the chain does not end where its head says: entries were cut off or added',
  }[kind]
  return `  network ${networkId}, chain ${shard}, entry ${position}: ${what}`
}
